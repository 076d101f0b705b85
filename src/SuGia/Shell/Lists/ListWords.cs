using SuGia.Kernel;

namespace SuGia.Shell;

internal static class ListWords
{
    public static Words NothingMore { get; } = new("Danh sách kết thúc ở trang trước.", "The list ended on the page before.");

    public static Words NothingBefore { get; } = new("Danh sách bắt đầu ở trang sau.", "The list begins on the page after.");

    public static Words Narrow { get; } = new("Lọc", "Filter");

    public static Words WithoutFilters { get; } = new("Bỏ lọc", "Clear filters");

    public static Words Any { get; } = new("Tất cả", "All");

    public static Words Pages { get; } = new("Các trang", "Pages");

    public static Words TakeAlong { get; } = new("Tải toàn bộ danh sách đang xem", "Download the whole list as shown");

    public static Words TakeOut { get; } = new("Tải danh sách", "Download the list");

    public static Words Holds { get; } = new("Tệp sẽ gồm các cột", "The file will hold the columns");

    public static Words Back { get; } = new("Quay lại danh sách", "Back to the list");

    public static Words NothingFits(string asked, DateOnly day) => new(
        $"Tính đến ngày {Days.Both(day).Vi} không có mục nào khớp với: {asked}.",
        $"As of {Days.Both(day).En} nothing fits: {asked}.");
}
