using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the forms ask and do that put right, or take back, what is recorded of a unit.</summary>
public static class UnitCorrectionWords
{
    public static Words Why { get; } = new("Lý do sửa", "Reason for the correction");

    public static Words TakenBack { get; } = new("Đã bỏ.", "Taken back.");

    public static Words Correct { get; } = new("Sửa", "Correct");

    public static Words Line { get; } = new("Sửa dòng biên chế", "Correct the line");

    public static Words LineLastHint { get; } = new("bỏ trống khi dòng chưa kết thúc", "empty while the line has no end");

    public static Words Report { get; } = new("Sửa báo cáo quân số", "Correct the strength report");

    public static Words Level { get; } = new("Sửa mức sẵn sàng", "Correct the level");

    public static Words Renewal { get; } = new("Sửa lần gia hạn cam kết", "Correct the renewal");

    public static Words Visit { get; } = new("Sửa kế hoạch chuyến thăm", "Correct the plan of the visit");

    public static Words Outcome { get; } = new("Sửa kết quả chuyến thăm", "Correct how the visit went");

    public static Words Memorandum { get; } = new("Sửa bản ghi nhớ", "Correct the memorandum");

    public static Words Count { get; } = new("Sửa số trang bị", "Correct the count");

    public static Words Rotation { get; } = new("Sửa lần đi, về", "Correct leaving or coming home");

    public static Words End { get; } = new("Bỏ ngày kết thúc", "Take the end back");

    public static Words EndLead { get; } = new(
        "Mức sẵn sàng, các dòng biên chế và thành viên kết thúc cùng ngày với đơn vị sẽ tiếp tục. Muốn sửa ngày: bỏ rồi ghi lại.",
        "The level, the lines and the members that ended on the unit's last day go on. To correct the day, take it back and record it anew.");

    public static Words Joining { get; } = new("Sửa việc vào đơn vị", "Correct the joining");

    public static Words Step { get; } = new("Sửa lần đánh giá, ngày rời đơn vị", "Correct an assessment or the leaving");

    public static Words Move { get; } = new("Chuyển dòng biên chế", "Move to another line");

    public static Words CorrectMove { get; } = new("Sửa lần chuyển dòng", "Correct the change of line");

    public static Words MoveLead { get; } = new(
        "Từ ngày ấy thành viên thuộc dòng mới và không rời đơn vị.", "From that day on the member fills the new line, without leaving the unit.");

    public static Words NewLine { get; } = new("Dòng biên chế mới", "The new line");

    public static Words Since { get; } = new("Từ ngày", "From");

    public static Words JoiningPaper { get; } = new("Văn bản vào đơn vị", "The paper of the joining");

    public static Words MovePaper { get; } = new("Văn bản điều động", "The paper of the change");

    public static Words Way { get; } = new("Quá trình trong đơn vị", "The way through the unit");

    public static Words Officer { get; } = new("Hồ sơ cá nhân", "Personal record");
}
