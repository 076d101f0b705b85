using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Labels of the forms about missions, their posts and places.</summary>
public static class MissionFormWords
{
    public const int ReasonLimit = 1000;

    public static Words Leave { get; } = new("Quay lại phái bộ", "Back to the mission");

    public static Words Edit { get; } = new("Sửa phái bộ", "Correct the mission");

    public static Words BeginPhase { get; } = new("Ghi giai đoạn", "Record a phase");

    public static Words EndPost { get; } = new("Kết thúc vị trí", "End the post");

    public static Words AddStation { get; } = new("Thêm địa điểm", "Add a duty station");

    public static Words Succeed { get; } = new("Ghi phái bộ kế tục", "Record the successor");

    public static Words Acronym { get; } = new("Tên viết tắt", "Acronym");

    public static Words AcronymHint { get; } = new("Như LHQ viết: UNMISS", "As the UN writes it: UNMISS");

    public static Words NameVi { get; } = new("Tên tiếng Việt", "Name in Vietnamese");

    public static Words NameEn { get; } = new("Tên tiếng Anh", "Name in English");

    public static Words LeadDepartment { get; } = new("Cơ quan phụ trách (DPO, DPPA)", "Lead department (DPO, DPPA)");

    public static Words Location { get; } = new("Nơi đặt sở chỉ huy", "Place of the headquarters");

    public static Words Longitude { get; } = new("Kinh độ Đông", "Degrees east");

    public static Words Latitude { get; } = new("Vĩ độ Bắc", "Degrees north");

    public static Words DegreesHint { get; } = new("Ví dụ 31,58; phía Tây và phía Nam có dấu trừ", "For example 31.58; west and south are negative");

    public static Words IsHeadquarters { get; } = new("Là trụ sở LHQ", "Is the UN's headquarters");

    public static Words Languages { get; } = new("Ngôn ngữ công tác", "Working languages");

    public static Words Phase { get; } = new("Giai đoạn", "Phase");

    public static Words FirstOn { get; } = new("Ngày đầu", "First day");

    public static Words LastOn { get; } = new("Ngày cuối", "Last day");

    public static Words Code { get; } = new("Mã vị trí", "Code of the post");

    public static Words Station { get; } = new("Địa điểm", "Duty station");

    public static Words StationName { get; } = new("Tên thị trấn, thành phố", "Name of the town");

    public static Words StationHint { get; } = new("Không ghi nơi nhỏ hơn thị trấn", "No place smaller than a town is recorded");

    public static Words LanguageLevel { get; } = new("Trình độ", "Level");

    public static Words LowestRank { get; } = new("Cấp bậc thấp nhất", "Lowest rank");

    public static Words NeedsFirearms { get; } = new("Cần đạt bắn súng", "Firearms test needed");

    public static Words Note { get; } = new("Công hàm giao vị trí", "The note that gave the post");

    public static Words Successor { get; } = new("Phái bộ kế tục", "Successor");

    public static Words Unknown { get; } = new("Chưa có dữ liệu", "Not known");

    public static Words Saved { get; } = new("Đã ghi.", "Saved.");

    public static Problem NotDegrees(string field, string typed, int most) => new(new(
        $"“{typed}” không phải là số độ từ -{most} đến {most}: nhập như 31,58.", $"“{typed}” is not a number of degrees from -{most} to {most}: type it as 31.58."), field);
}
