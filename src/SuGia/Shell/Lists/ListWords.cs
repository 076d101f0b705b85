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

    public static Words OwnForm { get; } = new("Điền vào mẫu", "Fill a form");

    public static Words OwnFormLead { get; } = new(
        "Đưa mẫu DOCX hoặc XLSX của bạn lên, nhận lại mẫu đã điền. Trong mẫu, viết tên trường giữa hai dấu ngoặc nhọn; dòng của bảng có tên cột được lặp lại cho từng người. Mẫu không được lưu lại.",
        "Send your own DOCX or XLSX and get it back filled. In it, write the name of a field between double braces; the row of a table that names a column is repeated for each line. The form is not kept.");

    public static Words OwnFormFile { get; } = new("Tệp mẫu", "The form");

    public static Words OwnFormHint { get; } = new("DOCX hoặc XLSX, không có macro, tối đa 2 MB", "DOCX or XLSX without macros, at most 2 MB");

    public static Words OwnFormColumns { get; } = new("Trường đổi theo từng dòng", "Fields of each line");

    public static Words OwnFormOnce { get; } = new("Trường ghi một lần", "Fields said once");

    public static Words Number { get; } = new("STT", "No.");

    public static Words Day { get; } = new("Ngày", "Day");

    public static Words Count { get; } = new("Số dòng", "Rows");

    public static Words Heading { get; } = new("Tiêu đề", "Title");

    public static Words By { get; } = new("Người lập", "Drawn up by");

    public static Words TakeOut { get; } = new("Tải danh sách", "Download the list");

    public static Words Holds { get; } = new("Tệp sẽ gồm các cột", "The file will hold the columns");

    public static Words Back { get; } = new("Quay lại danh sách", "Back to the list");

    public static Words NothingFits(string asked, DateOnly day) => new(
        $"Tính đến ngày {Days.Both(day).Vi} không có mục nào khớp với: {asked}.",
        $"As of {Days.Both(day).En} nothing fits: {asked}.");
}
