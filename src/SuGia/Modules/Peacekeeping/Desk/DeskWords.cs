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

    public static Words OpenOf(string? name) => new($"Việc đang mở{(name is null ? "" : $" của {name}")}", $"Open work{(name is null ? "" : $" of {name}")}");

    public static Words Agreed(int count) => new(
        $"Hai bên thống nhất đã giao, nhận đủ {count} việc nêu trên.", $"Both sides agree that all of the above ({count}) was handed over and taken over.");
}
