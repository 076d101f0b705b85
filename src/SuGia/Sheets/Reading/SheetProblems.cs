using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Why a file is not taken as a table: what, where, how to mend it.</summary>
internal static class SheetProblems
{
    public static Problem TooLarge(string file) => Of(
        $"Tệp “{file}” lớn hơn 50 MB. Hãy chia thành nhiều tệp nhỏ hơn.",
        $"The file “{file}” is larger than 50 MB. Split it into smaller files.");

    public static Problem NothingInside(string file) => Of(
        $"Tệp “{file}” không có dòng nào có nội dung. Hãy nhập dòng tiêu đề và các dòng dữ liệu.",
        $"The file “{file}” has no line with content. Put in a header line and lines of data.");

    public static Problem OldOrLocked(string file) => Of(
        $"Tệp “{file}” là XLS kiểu cũ hoặc được đặt mật khẩu. Hãy mở tệp, bỏ mật khẩu rồi lưu dạng Excel Workbook (.xlsx).",
        $"The file “{file}” is an old XLS or is locked by a password. Open it, remove the password and save it as Excel Workbook (.xlsx).");

    public static Problem NotASheet(string file) => Of(
        $"Tệp “{file}” không phải bảng tính XLSX hay CSV, dù tên tệp ghi gì. Hãy mở bằng phần mềm bảng tính rồi lưu dạng .xlsx.",
        $"The file “{file}” is neither an XLSX nor a CSV table, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.");

    public static Problem Damaged(string file) => Of(
        $"Tệp “{file}” bị hỏng, không đọc được hết. Hãy mở lại bằng phần mềm bảng tính rồi lưu thành tệp .xlsx mới.",
        $"The file “{file}” is damaged and cannot be read to its end. Open it in a spreadsheet program and save it as a new .xlsx.");

    public static Problem Bomb(string file) => Of(
        $"Tệp “{file}” khi giải nén lớn bất thường nên không được đọc. Hãy chép phần dữ liệu cần nhập sang tệp mới.",
        $"The file “{file}” unpacks to an abnormal size and was not read. Copy the data you need into a new file.");

    public static Problem NoVisibleSheet(string file) => Of(
        $"Tệp “{file}” không có trang tính nào đang hiện. Hãy bỏ ẩn trang chứa dữ liệu.",
        $"The file “{file}” has no visible worksheet. Unhide the one that holds the data.");

    public static Problem NotUtf8(string file, int line, Words suspected) => Of(
        $"Dòng {line} của tệp “{file}” không phải chữ Unicode UTF-8{suspected.Vi}. {SaveAsUtf8.Vi}",
        $"Line {line} of the file “{file}” is not Unicode UTF-8 text{suspected.En}. {SaveAsUtf8.En}");

    public static Problem UnmarkedUtf16(string file) => Of(
        $"Tệp “{file}” không ghi rõ bảng mã (có vẻ là UTF-16). {SaveAsUtf8.Vi}",
        $"The file “{file}” does not tell its encoding (it looks like UTF-16). {SaveAsUtf8.En}");

    public static Problem TooManyRows(int line) => Of(
        $"Dòng {line} là dòng dữ liệu thứ 100.001; mỗi lần nhập được nhiều nhất 100.000 dòng. Hãy chia thành nhiều tệp.",
        $"Line {line} is data row 100,001; one import takes at most 100,000 rows. Split the file.");

    public static Problem TooManyColumns(int line) => Of(
        $"Dòng {line} có hơn 200 cột có nội dung. Hãy bỏ bớt các cột không cần nhập.",
        $"Line {line} has content in more than 200 columns. Remove the columns that need not be imported.");

    public static Problem AndPerhapsMore(int told) => Of(
        $"Đã dừng đọc sau {told} lỗi. Hãy sửa các lỗi trên rồi thử lại.",
        $"Reading stopped after {told} problems. Mend those above and try again.");

    private static Words SaveAsUtf8 { get; } = new(
        "Hãy mở tệp, đổi sang phông Unicode nếu cần, rồi lưu dạng “CSV UTF-8” hoặc .xlsx.",
        "Open the file, change to a Unicode font if needed, and save it as “CSV UTF-8” or .xlsx.");

    private static Problem Of(string vi, string en) => new(new(vi, en));
}
