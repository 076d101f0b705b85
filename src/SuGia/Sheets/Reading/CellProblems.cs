using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Why a cell or a header is not taken; cells are named as a spreadsheet program names them.</summary>
internal static class CellProblems
{
    public static Problem Formula(string cell) => Of(
        $"Ô {cell} chứa công thức. Hãy chép ô rồi dán lại dạng giá trị (Paste Special, Values).",
        $"Cell {cell} holds a formula. Copy it and paste it back as a value (Paste Special, Values).");

    public static Problem Error(string cell, string shown) => Of(
        $"Ô {cell} báo lỗi {shown}. Hãy nhập giá trị đúng hoặc để trống.",
        $"Cell {cell} shows the error {shown}. Type the right value or leave it empty.");

    public static Problem NoSuchDay(string cell, string stored) => Of(
        $"Ô {cell} được định dạng ngày nhưng số {stored} không ứng với ngày nào có thật. Hãy nhập lại ngày.",
        $"Cell {cell} is formatted as a day, but {stored} stands for no day that exists. Type the day again.");

    public static Problem Unreadable(string cell) => Of(
        $"Ô {cell} có giá trị không đọc được. Hãy xóa ô và nhập lại.",
        $"The value in cell {cell} cannot be read. Clear the cell and type it again.");

    public static Problem TooLong(string cell) => Of(
        $"Ô {cell} dài hơn 32.767 ký tự. Hãy rút gọn.",
        $"Cell {cell} is longer than 32,767 characters. Shorten it.");

    public static Problem ControlCharacter(string cell) => Of(
        $"Ô {cell} chứa ký tự điều khiển không nhìn thấy. Hãy xóa ô và nhập lại.",
        $"Cell {cell} holds an invisible control character. Clear the cell and type it again.");

    public static Problem NoHeaderAbove(string cell, int headerLine) => Of(
        $"Ô {cell} có giá trị nhưng cột này không có tiêu đề ở dòng {headerLine}. Hãy thêm tiêu đề hoặc xóa ô; nếu ô chứa dấu phân cách, hãy đặt trong dấu nháy kép.",
        $"Cell {cell} has a value, but its column has no header in line {headerLine}. Add the header or clear the cell; if the cell holds a separator, put it in double quotes.");

    public static Problem EmptyHeader(string cell) => Of(
        $"Ô tiêu đề {cell} để trống. Hãy đặt tên cho cột hoặc xóa cột.",
        $"The header cell {cell} is empty. Name the column or delete it.");

    public static Problem SameHeader(string first, string second, string header) => Of(
        $"Hai ô tiêu đề {first} và {second} cùng ghi “{header}”. Hãy đổi tên hoặc xóa một cột.",
        $"The header cells {first} and {second} both say “{header}”. Rename or delete one of the columns.");

    public static Problem MergedHeader(string range) => Of(
        $"Các ô {range} ở dòng tiêu đề bị gộp. Hãy bỏ gộp, mỗi cột một tiêu đề; nếu đó là tên bảng, hãy xóa dòng ấy.",
        $"The cells {range} in the header line are merged. Unmerge them, one header a column; if it is the title of the table, delete that line.");

    public static Problem MergedCells(string range) => Of(
        $"Các ô {range} bị gộp. Hãy bỏ gộp và ghi giá trị vào từng ô.",
        $"The cells {range} are merged. Unmerge them and write the value into each cell.");

    public static Problem UnclosedQuote(int line) => Of(
        $"Dấu nháy kép mở ở dòng {line} không được đóng. Hãy thêm dấu đóng hoặc viết đôi dấu nháy nằm trong ô (\"\").",
        $"The double quote opened in line {line} is never closed. Close it, or double the quotes inside the cell (\"\").");

    public static Problem EndlessQuote(int line) => Of(
        $"Ô mở dấu nháy kép ở dòng {line} dài hơn 32.767 ký tự. Hãy xem dấu nháy đóng có bị thiếu không.",
        $"The cell whose double quote opens in line {line} is longer than 32,767 characters. See whether the closing quote is missing.");

    public static Problem TextAfterQuote(string cell) => Of(
        $"Ô {cell} còn chữ sau dấu nháy kép đóng. Hãy viết đôi dấu nháy nằm trong ô (\"\").",
        $"Cell {cell} goes on after its closing double quote. Double the quotes inside the cell (\"\").");

    private static Problem Of(string vi, string en) => new(new(vi, en));
}
