using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The desk and its handing over.</summary>
public static class DeskWords
{
    public static Words Desk { get; } = new("Bàn làm việc", "My desk");

    public static Words Mine { get; } = new("Việc tôi đang phụ trách", "What I answer for");

    public static Words NothingMine { get; } = new("Bạn chưa phụ trách việc nào đang mở.", "You answer for nothing that is open.");

    public static Words Kept { get; } = new("Sổ của Văn phòng", "Kept by the office");

    public static Words Overdue { get; } = new("Quá hạn", "Overdue");

    public static Words Items { get; } = new("Danh mục công việc", "Open work");

    public static Words Item { get; } = new("Công việc", "Work");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words DueOn { get; } = new("Phải xong", "Due");

    public static Words HandOver { get; } = new("Bàn giao công việc", "Hand over a desk");

    public static Words Handover { get; } = new("Biên bản bàn giao công việc", "Record of handing over");

    public static Words Handovers { get; } = new("Các lần bàn giao", "Desks handed over");

    public static Words NoHandovers { get; } = new("Chưa có lần bàn giao nào.", "No desk has been handed over.");

    public static Words From { get; } = new("Người bàn giao", "Handed over by");

    public static Words To { get; } = new("Người nhận", "Taken over by");

    public static Words On { get; } = new("Ngày bàn giao", "Handed over on");

    public static Words Look { get; } = new("Xem việc đang mở", "See the open work");

    public static Words MoveAll { get; } = new("Chuyển tất cả cho người nhận", "Move all of it");

    public static Words HandedOver { get; } = new("Đã bàn giao toàn bộ việc đang mở.", "All open work is handed over.");

    public static Words Paper { get; } = new("Văn bản phân công", "Paper of the assignment");

    public static Words Back { get; } = new("Quay lại bàn làm việc", "Back to the desk");

    public static Words Giver { get; } = new("BÊN GIAO", "HANDED OVER BY");

    public static Words Taker { get; } = new("BÊN NHẬN", "TAKEN OVER BY");

    public static Words OpenTours { get; } = new("Nhiệm kỳ và người phụ trách", "Tours and who answers for them");

    public static Words NoOpenTours { get; } = new("Không có nhiệm kỳ nào đang chạy hay sắp tới như vậy.", "No such tour runs or is to come.");

    public static Words WithoutHolder { get; } = new("Chưa có người phụ trách", "Nobody answers for");

    public static Words AnswerFor { get; } = new("Giao phụ trách", "Name the case officer");

    public static Words Alike { get; } = new("Các nhiệm kỳ khác", "Other tours");

    public static Words AlikeIn(string mission, int count) => new(
        $"Giao cả {count} nhiệm kỳ khác ở {mission} chưa có người phụ trách", $"Also the {count} other tours in {mission} that nobody answers for");

    public static Words AnsweredFor(int tours) => tours == 1
        ? new("Đã giao phụ trách nhiệm kỳ.", "The tour has its case officer.")
        : new($"Đã giao phụ trách {tours} nhiệm kỳ.", $"{tours} tours have their case officer.");

    public static Words Of(TourHolder holder) => holder switch
    {
        TourHolder.Nobody => new("chưa có", "nobody"),
        TourHolder.Me => new("tôi", "me"),
    };

    public static Words OpenOf(string? name) => new($"Việc đang mở{(name is null ? "" : $" của {name}")}", $"Open work{(name is null ? "" : $" of {name}")}");

    public static Words Agreed(int count) => new(
        $"Hai bên thống nhất đã giao, nhận đủ {count} việc nêu trên.", $"Both sides agree that all of the above ({count}) was handed over and taken over.");
}
