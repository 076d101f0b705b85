using SuGia.Kernel;

namespace SuGia.Shell;

internal static class HistoryWords
{
    public static Words Acts { get; } = new("Nhật ký thay đổi", "History of changes");

    public static Words ActsLead { get; } = new(
        "Việc làm gần nhất trong toàn hệ thống. Hồ sơ ngoài phạm vi của bạn chỉ hiện là có thay đổi.",
        "The latest acts across the system. Of records beyond your scope only the fact of the change is shown.");

    public static Words NoActs { get; } = new("Không có thay đổi nào như vậy.", "There are no such changes.");

    public static Words Of(string title) => new($"Nhật ký: {title}", $"History: {title}");

    public static Words When { get; } = new("Lúc", "When");

    public static Words Who { get; } = new("Người làm", "Who");

    public static Words What { get; } = new("Việc", "What");

    public static Words Why { get; } = new("Lý do", "Why");

    public static Words Record { get; } = new("Hồ sơ", "Record");

    public static Words Day { get; } = new("Ngày", "Day");

    public static Words ByOne { get; } = new("Chỉ việc của một người.", "One person's acts only.");

    public static Words ByAll { get; } = new("Xem của mọi người", "Show everyone's");

    public static Words Field { get; } = new("Mục", "Field");

    public static Words Before { get; } = new("Trước", "Before");

    public static Words After { get; } = new("Sau", "After");

    public static Words Changed { get; } = new("đã thay đổi", "changed");

    public static Words BeyondScope { get; } = new("hồ sơ ngoài phạm vi của bạn", "a record beyond your scope");

    public static Words Erased { get; } = new("đã xóa theo thời hạn lưu", "erased by retention");

    public static Words NoFieldChanged { get; } = new("Không mục nào thay đổi.", "No field changed.");

    public static Words Unbroken(int changes) => new(
        $"Chuỗi băm nguyên vẹn qua {Counts.Both(changes).Vi} thay đổi.", $"The hash chain is unbroken over {Counts.Both(changes).En} changes.");

    public static Words BrokenAt(int version) => new(
        $"Chuỗi băm đứt ở thay đổi thứ {Counts.Both(version).Vi}: dữ liệu đã bị sửa ngoài hệ thống. Báo người quản trị và giữ nguyên cơ sở dữ liệu.",
        $"The hash chain is broken at change {Counts.Both(version).En}: data was altered outside the system. Tell the administrator and keep the database as it is.");

    public static Words Changes(int fields) => new($"{Counts.Both(fields).Vi} mục thay đổi", $"{Counts.Both(fields).En} fields changed");

    public static Words AndOthers(int records) => new($"và {Counts.Both(records).Vi} hồ sơ khác", $"and {Counts.Both(records).En} more records");

    public static Words Yes { get; } = new("Có", "Yes");

    public static Words No { get; } = new("Không", "No");

    public static Words OpenEnd { get; } = new("chưa kết thúc", "open");

    public static string At(DateTimeOffset instant) => instant.InHanoi.ToString("HH:mm dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
