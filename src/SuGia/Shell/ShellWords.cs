using SuGia.Kernel;

namespace SuGia.Shell;

internal static class ShellWords
{
    public static Words Name { get; } = new("Sứ Giả", "Sứ Giả");

    public static Words Skip { get; } = new("Bỏ qua, tới nội dung", "Skip to content");

    public static Words Find { get; } = new("Tìm", "Find");

    public static Words FindHint { get; } = new("Tìm người, đơn vị, văn bản…", "Find people, units, papers…");

    public static Words AsOf { get; } = new("Tính đến ngày", "As of date");

    public static Words LookingBack { get; } = new("Đang xem lại ngày", "Looking back at");

    public static Words LookingAhead { get; } = new("Đang xem trước ngày", "Looking ahead to");

    public static Words Show { get; } = new("Xem", "Show");

    public static Words BackToToday { get; } = new("Về hôm nay", "Back to today");

    public static Words Index { get; } = new("Mục lục", "Index");

    public static Words MainIndex { get; } = new("Mục lục chính", "Main index");

    public static Words Close { get; } = new("Đóng", "Close");

    public static Words OtherLanguage { get; } = new("English", "Tiếng Việt");

    public static Words SignOut { get; } = new("Đăng xuất", "Sign out");

    public static Words Sample { get; } = new("DỮ LIỆU MẪU", "SAMPLE DATA");

    public static Words SampleNote { get; } = new("Người và văn bản đều là hư cấu.", "People and papers are invented.");

    public static Words Shortcuts { get; } = new("Phím tắt", "Keyboard shortcuts");

    public static Words NotADay(string typed) => new(
        $"“{typed}” không phải là một ngày. Đang hiển thị số liệu hôm nay; nhập ngày theo dạng 31/12/2026.",
        $"“{typed}” is not a day. Showing today; type the day as 31/12/2026.");

    public static Words FormsDoNotTakeTheDay(DateOnly day) => new(
        $"Đang xem lại ngày {Days.Show(day)}. Biểu mẫu không lấy ngày này làm ngày của biến động: hãy nhập ngày.",
        $"Looking back at {Days.Show(day)}. Forms do not take this as the day of an event: type the day.");

    public static Words Problems(int count) => new($"Chưa ghi được, còn {count} chỗ cần sửa", $"Not saved: {count} to mend");

    public static Words Reason { get; } = new("Lý do", "Reason");

    public static Words Save { get; } = new("Ghi", "Save");

    public static Words Next { get; } = new("Trang sau", "Next page");

    public static Words Previous { get; } = new("Trang trước", "Previous page");

    public static Words FirstPage { get; } = new("Về trang đầu", "First page");

    public static Words Export { get; } = new("Tải về", "Download");

    public static Words DayHint { get; } = new("Dạng ngày/tháng/năm, ví dụ 30/06/2023", "Day/month/year, for example 30/06/2023");

    public static Words FuzzyHint { get; } = new("Dạng 30/06/2023, hoặc 06/2023 nếu chỉ biết tháng", "As 30/06/2023, or 06/2023 when only the month is known");

    public static Words Nothing { get; } = new("Chưa có dữ liệu.", "No data yet.");

    public static Words Unclassified { get; } = new("Xác nhận không thuộc bí mật nhà nước", "Statement that it is unclassified");

    public static Words Statement { get; } = new(
        "Tôi đã xem toàn bộ tập hợp này và xác nhận không có nội dung thuộc bí mật nhà nước.", "I have looked at the whole and state that nothing in it is classified.");

    public static Words StatementHint { get; } = new(
        "Từng mục có thể không nhạy cảm nhưng gộp lại thì có. Xác nhận được ghi vào nhật ký cùng tên bạn.", "What is harmless by itself may be sensitive together. The statement stands in the history under your name.");

    public static Words StatementMissing { get; } = new(
        "Đánh dấu vào ô xác nhận trước khi tải xuống.", "Tick the statement before you download.");

    public static Words History { get; } = new("Nhật ký", "History");

    public static Words Optional { get; } = new("không bắt buộc", "optional");
}
