using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the buttons of the read pages say.</summary>
public static class PeacekeepingActs
{
    public static Words AddPost { get; } = new("Thêm vị trí", "Add a post");

    public static Words RegisterCandidate { get; } = new("Đăng ký ứng viên", "Register a candidate");

    public static Words EnterMission { get; } = new("Thêm phái bộ", "Add a mission");

    public static Words MoveStage { get; } = new("Chuyển giai đoạn", "Move to a stage");

    public static Words Nominate { get; } = new("Đề cử", "Nominate");

    public static Words RecordAttempt { get; } = new("Ghi kết quả AMS", "Record an AMS result");

    public static Words OpenTour { get; } = new("Mở nhiệm kỳ", "Open a tour");

    public static Words Extend { get; } = new("Gia hạn", "Extend");

    public static Words RecordJourney { get; } = new("Ngày thực tế", "Actual days");

    public static Words EndEarly { get; } = new("Rút sớm", "End early");

    public static Words AddDecision { get; } = new("Bổ sung quyết định", "Add the decision");

    public static Words More { get; } = new("Việc khác", "More");

    public static Words Print { get; } = new("In", "Print");

    public static Words YesNo(bool? value) => value switch
    {
        true => new("Có", "Yes"),
        false => new("Không", "No"),
        null => new("Chưa có dữ liệu", "Not known"),
    };
}
