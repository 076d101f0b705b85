using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Waivers of a national condition.</summary>
public static class WaiverWords
{
    public static Words Waivers { get; } = new("Miễn điều kiện", "Waivers");

    public static Words Waiver { get; } = new("Miễn điều kiện", "Waiver");

    public static Words ByPaper { get; } = new("miễn theo văn bản", "waived by");

    public static Words Lead { get; } = new(
        "Chỉ miễn được điều kiện trong nước, cho một sĩ quan và những ngày lên đường nhất định, theo văn bản. Điều kiện của Liên hợp quốc không miễn được.",
        "Only a national condition can be waived, for one officer and certain days of leaving, by a paper. A condition of the UN is not ours to waive.");

    public static Words Waive { get; } = new("Miễn điều kiện", "Waive a condition");

    public static Words Waived { get; } = new("Đã ghi việc miễn điều kiện.", "The waiver is recorded.");

    public static Words Rule { get; } = new("Điều kiện", "Condition");

    public static Words FirstOn { get; } = new("Ngày lên đường, từ", "Leaves on, from");

    public static Words LastOn { get; } = new("đến", "to");

    public static Words LastOnHint { get; } = new("Bỏ trống nếu chỉ cho một chuyến", "Blank where it is for one movement");

    public static Words Reason { get; } = new("Lý do", "Reason");

    public static Words Paper { get; } = new("Văn bản cho miễn", "Paper of the waiver");

    public static Words TakeBack { get; } = new("Thu hồi", "Take back");

    public static Words TakenBack { get; } = new("Đã thu hồi việc miễn.", "The waiver is taken back.");

    public static Words TakenBackOn { get; } = new("thu hồi", "taken back");

    public static Words None { get; } = new("Sĩ quan này chưa được miễn điều kiện nào.", "Nothing is waived for this officer.");
}
