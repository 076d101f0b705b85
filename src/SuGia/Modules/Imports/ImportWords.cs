using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>What the pages of imports say.</summary>
public static partial class ImportWords
{
    public static Words Imports { get; } = new("Nhập dữ liệu", "Imports");

    public static Words Import { get; } = new("Lần nhập", "Import");

    public static Words Lead { get; } = new(
        "Tệp được thử trước, báo từng ô sai, rồi nhập cả tệp hoặc không nhập gì.",
        "A file is tried first, every bad cell is named, then it is taken whole or not at all.");

    public static Words NoSuchKind(string typed, string kinds) => new($"Không có loại tệp “{typed}”. Có: {kinds}.", $"There is no kind of file “{typed}”. There are: {kinds}.");

    public static Words NoSuchFile(string path) => new($"Không có tệp “{path}”.", $"There is no file “{path}”.");

    public static Words Kinds { get; } = new("Có thể nhập", "What can be brought in");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words OneRow { get; } = new("Mỗi dòng là gì", "What a row is");

    public static Words Rows { get; } = new("Số dòng", "Rows");

    public static Words Past { get; } = new("Đã nhập", "Past imports");

    public static Words NonePast { get; } = new("Chưa nhập tệp nào. Chọn một loại ở trên để bắt đầu.", "Nothing was imported yet. Choose a kind above to begin.");

    public static Words When { get; } = new("Lúc", "When");

    public static Words File { get; } = new("Tệp", "File");

    public static Words By { get; } = new("Người nhập", "By");

    public static Words Added { get; } = new("Thêm", "Added");

    public static Words Changed { get; } = new("Sửa", "Changed");

    public static Words State { get; } = new("Trạng thái", "State");

    public static Words FileHint { get; } = new("XLSX hoặc CSV (UTF-8), nhiều nhất 50 MB và 100.000 dòng.", "XLSX or CSV (UTF-8), at most 50 MB and 100,000 rows.");

    public static Words Paste { get; } = new("Hoặc dán từ bảng tính", "Or paste from a spreadsheet");

    public static Words PasteHint { get; } = new("Chép cả dòng tiêu đề.", "Copy the header line too.");

    public static Words Pasted { get; } = new("dán từ bảng tính", "pasted rows");

    public static Words Try { get; } = new("Thử tệp", "Try the file");

    public static Words TemplateXlsx { get; } = new("Mẫu XLSX", "XLSX template");

    public static Words TemplateCsv { get; } = new("Mẫu CSV", "CSV template");

    public static Words Columns { get; } = new("Các cột", "Columns");

    public static Words Column { get; } = new("Cột", "Column");

    public static Words Content { get; } = new("Ghi như sau", "Write it as");

    public static Words AlsoAs { get; } = new("Tiêu đề khác cũng nhận", "Other headers taken");

    public static Words KeepsAndClears { get; } = new(
        "Ô trống giữ nguyên điều đã ghi. Một dấu – hoặc - xóa điều đã ghi, ở những cột có ghi “xóa được”.",
        "An empty cell keeps what is recorded. A single dash, – or -, takes it away in the columns marked “can be cleared”.");

    public static Words Clearable { get; } = new("xóa được", "can be cleared");

    public static Words Required { get; } = new("bắt buộc", "required");

    public static Words Touched { get; } = new("Hồ sơ đã thêm hoặc sửa", "Records added or changed");

    public static Words Undo { get; } = new("Hoàn tác lần nhập", "Undo the import");

    public static Words UndoNote { get; } = new(
        "Hồ sơ do lần nhập này thêm sẽ bị rút, hồ sơ đã sửa trở về như trước. Nhật ký giữ lại cả hai việc.",
        "Records that this import added go, those it changed stand as before. The history keeps both.");

    public static Words CannotUndo { get; } = new("Không hoàn tác được.", "It cannot be undone.");

    public static Words Back { get; } = new("Quay lại", "Back");

    public static Words Of(ImportState state) => state switch
    {
        ImportState.Taken => new("Đã nhập", "Taken"),
        ImportState.Undone => new("Đã hoàn tác", "Undone"),
    };

    public static Words Of(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Added => new("Thêm mới", "Added"),
        RowOutcome.Changed => new("Sửa", "Changed"),
        RowOutcome.Same => new("Giữ nguyên", "The same"),
    };

    /// <summary>Enough of the digest to compare two by eye.</summary>
    public static string Hash(string hash) => hash.Length > 12 ? hash[..12] + "…" : hash;

    public static Words Told(Import import) => new(
        $"{Counts.Both(import.Rows).Vi} dòng: thêm {Counts.Both(import.Added).Vi}, sửa {Counts.Both(import.Changed).Vi}, giữ nguyên {Counts.Both(import.Same).Vi}.",
        $"{Counts.Both(import.Rows).En} rows: {Counts.Both(import.Added).En} added, {Counts.Both(import.Changed).En} changed, {Counts.Both(import.Same).En} the same.");

    public static string Reason(string file) => $"Nhập tệp {file}";

    public static string UndoReason(string file) => $"Hoàn tác nhập tệp {file}";
}
