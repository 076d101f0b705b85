using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Fills a form that someone made in Word or Excel: the row of a table that names a column is repeated for each row of the list.</summary>
public static class FilledForm
{
    public const int BytesLimit = 2 * 1024 * 1024;
    public const int RowsLimit = 5_000;

    /// <summary>The kind of a form, told by its content: "docx", "xlsx"; or why it cannot be filled.</summary>
    public static Result<string> Look(byte[] form)
    {
        if (form.Length is 0 or > BytesLimit)
        {
            return form.Length == 0 ? FormProblems.NoFile : FormProblems.TooLarge;
        }

        try
        {
            using MemoryStream file = new(form, writable: false);
            using ZipArchive? zip = ZipGuard.HasFewEntries(file) ? new(file) : null;
            return zip is null || !ZipGuard.UnpacksModestly(zip) ? FormProblems.NotTaken : KindOf(zip);
        }
        catch (InvalidDataException)
        {
            return FormProblems.NotTaken;
        }
    }

    /// <returns>The filled file; or what the form asks for and the list does not have, or what stands in the way of filling it.</returns>
    public static Result<byte[]> Fill(byte[] form, FormFields fields)
    {
        if (Look(form) is var kind && !kind.Ok)
        {
            return new Broken(kind.Problems);
        }

        if (fields.Rows.Count > RowsLimit)
        {
            return FormProblems.TooManyRows;
        }

        using MemoryStream file = new();
        file.Write(form);
        try
        {
            return (kind.Value == "docx" ? FilledDocx.Fill(file, fields) : FilledXlsx.Fill(file, fields)) is { } problem ? problem : file.ToArray();
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException)
        {
            return FormProblems.NotTaken;
        }
    }

    private static Result<string> KindOf(ZipArchive zip) =>
        zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? FormProblems.WithMacros
        : zip.GetEntry("word/document.xml") is not null ? "docx"
        : zip.GetEntry("xl/workbook.xml") is not null ? "xlsx"
        : FormProblems.NotTaken;
}

public static class FormProblems
{
    private const string Field = "File";

    public static Problem NoFile { get; } = new(new("Chọn tệp mẫu.", "Choose the form's file."), Field);

    public static Problem TooLarge { get; } = new(new("Tệp mẫu lớn hơn 2 MB.", "The form is larger than 2 MB."), Field);

    public static Problem NotTaken { get; } = new(new("Mẫu phải là tệp DOCX hoặc XLSX mở được.", "A form must be a DOCX or XLSX file that opens."), Field);

    public static Problem WithMacros { get; } = new(new("Mẫu có macro: lưu lại thành DOCX hoặc XLSX không có macro.", "The form has macros: save it as DOCX or XLSX without them."), Field);

    public static Problem TooManyRows { get; } = new(new(
        $"Danh sách có hơn {FilledForm.RowsLimit} dòng: lọc bớt rồi điền lại.", $"The list has more than {FilledForm.RowsLimit} rows: narrow it, then fill again."), Field);

    public static Problem NoFields { get; } = new(new(
        "Mẫu không có trường nào. Viết tên cột giữa hai dấu ngoặc nhọn, ví dụ {{Họ và tên}}.", "The form has no fields. Write the name of a column between double braces, such as {{Full name}}."), Field);

    public static Problem Classified { get; } = new(new(
        "Mẫu có dấu chỉ độ mật: tài liệu mật không lập tại đây.", "The form bears a mark of secrecy: classified papers are not made here."), Field);

    public static Problem Unknown(IEnumerable<string> asked, IEnumerable<string> known) => new(new(
        $"Danh sách này không có trường: {string.Join(", ", asked)}. Có: {string.Join(", ", known)}.",
        $"This list has no field {string.Join(", ", asked)}. It has: {string.Join(", ", known)}."), Field);

    public static Problem OutsideTable(IEnumerable<string> asked) => new(new(
        $"Trường đổi theo từng người phải nằm trong một dòng của bảng: {string.Join(", ", asked)}.",
        $"A field that is different for each row must stand in a row of a table: {string.Join(", ", asked)}."), Field);

    public static Problem Formula(string cell) => new(new(
        $"Ô {cell} có công thức, và sẽ sai khi dòng được lặp lại: thay công thức bằng giá trị hoặc trường.",
        $"Cell {cell} has a formula, which would be wrong once the row is repeated: put a value or a field in its place."), Field);
}
