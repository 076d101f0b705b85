using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SuGia.Kernel;
using SuGia.Sheets;
using Xunit;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Tests.Sheets;

public sealed class Filled_forms
{
    private static readonly FormFields Fields = new(
        [new("number", new("STT", "No.")), new("name", new("Họ và tên", "Full name")), new("until", new("Đến hết ngày", "Until"))],
        [(new("day", new("Ngày", "Day")), "22/11/2026"), (new("count", new("Số dòng", "Rows")), "2")],
        [[SheetValue.Whole(1), SheetValue.Text("Lê Thị Biến"), SheetValue.Day(new(2027, 3, 14))], [SheetValue.Whole(2), SheetValue.Text("=1+1"), SheetValue.Empty]]);

    [Fact]
    public void Of_Word_repeat_the_row_of_a_table_that_names_a_column()
    {
        var filled = Lines(Docx(Says("Danh sách ngày {{Ngày}}: {{ số dòng }} người"), Table(["STT", "Họ và tên"], ["{{STT}}", "{{Full name}} (đến {{Đến hết ngày}})"])));

        Assert.Equal(["Danh sách ngày 22/11/2026: 2 người", "STT", "Họ và tên", "1", "Lê Thị Biến (đến 14/03/2027)", "2", "=1+1 (đến )"], filled);
    }

    [Fact]
    public void Of_Word_find_a_field_that_the_program_cut_in_pieces_and_keep_its_look()
    {
        W.Paragraph cut = new(
            new W.Run(new W.Text("Ngày {{N")), new W.Run(new W.RunProperties(new W.Bold()), new W.Text("gà")), new W.Run(new W.Text("y}} tại Hà Nội, {{Số")), new W.Run(new W.Text(" dòng}}.")));

        var filled = Fill(Docx(cut, Table(["{{STT}}"])));

        Assert.Equal(["Ngày 22/11/2026 tại Hà Nội, 2.", "1", "2"], Read(filled));
        using var word = WordprocessingDocument.Open(new MemoryStream(filled), isEditable: false);
        Assert.Single(word.MainDocumentPart!.Document.Body!.Descendants<W.Bold>());
    }

    [Fact]
    public void Of_Excel_move_what_stands_below_and_keep_numbers_numbers()
    {
        var form = Xlsx(["A5:B5", "A7:B7"], (3, ["STT", "Họ và tên"]), (4, ["{{STT}}", "{{Họ và tên}}"]), (5, ["{{Họ và tên}}", ""]), (7, ["Ngày {{Ngày}}", ""]));

        using var book = SpreadsheetDocument.Open(new MemoryStream(Fill(form)), isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;

        Assert.Equal(
            ["A3 STT", "B3 Họ và tên", "A4 1", "B4 Lê Thị Biến", "A5 2", "B5 =1+1", "A6 Lê Thị Biến", "A7 =1+1", "A9 Ngày 22/11/2026"],
            sheet.Descendants<S.Cell>().Where(c => c.InnerText is not "").Select(c => $"{c.CellReference} {c.InnerText}"));
        Assert.Equal(S.CellValues.Number, sheet.Descendants<S.Cell>().Single(c => c.CellReference == "A4").DataType!.Value);
        Assert.Equal(["A6:B6", "A7:B7", "A9:B9"], sheet.Descendants<S.MergeCell>().Select(m => m.Reference!.Value));
        Assert.Empty(sheet.Descendants<S.CellFormula>());
        Assert.Equal("Sheet!$A$1:$B$9", book.WorkbookPart.Workbook.DefinedNames!.Elements<S.DefinedName>().Single().Text);
    }

    [Fact]
    public void Of_an_empty_list_keep_the_row_blank()
    {
        var none = Fields with { Rows = [] };

        Assert.Equal(["Ngày 22/11/2026"], Read(Taken(FilledForm.Fill(Docx(Says("Ngày {{Ngày}}"), Table(["{{STT}}"])), none))));
        using var book = SpreadsheetDocument.Open(new MemoryStream(Taken(FilledForm.Fill(Xlsx([], (1, ["{{STT}}", "Ký tên"]), (2, ["{{Ngày}}"])), none))), isEditable: false);
        Assert.Equal(["B1 Ký tên", "A2 22/11/2026"], book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<S.Cell>().Where(c => c.InnerText is not "").Select(c => $"{c.CellReference} {c.InnerText}"));
    }

    [Fact]
    public void Name_the_fields_that_the_list_does_not_have_and_those_that_it_has()
    {
        Refused(FormProblems.Unknown(["Lương", "Số hộ chiếu"], Fields.Known), Docx(Says("{{Ngày}}"), Table(["{{Lương}}", "{{Họ và tên}} {{Số hộ chiếu}}"])));
        Refused(FormProblems.Unknown(["Lương"], Fields.Known), Xlsx([], (1, ["{{Lương}}"])));
        Refused(FormProblems.NoFields, Docx(Says("Không có gì")));
        Refused(FormProblems.OutsideTable(["Họ và tên"]), Docx(Says("Đồng chí {{Họ và tên}}")));
        Assert.Equal(["Đồng chí Lê Thị Biến"], Read(Taken(FilledForm.Fill(Docx(Says("Đồng chí {{Họ và tên}}")), Fields with { Rows = [Fields.Rows[0]] }))));
    }

    [Fact]
    public void Refuse_what_is_no_form()
    {
        Refused(FormProblems.NoFile, []);
        Refused(FormProblems.NotTaken, "không phải tệp"u8.ToArray());
        Refused(FormProblems.TooLarge, new byte[FilledForm.BytesLimit + 1]);
        Refused(FormProblems.NotTaken, Docx(Says("{{Ngày}}"))[..200]);
        Assert.Equal([FormProblems.TooManyRows], FilledForm.Fill(Docx(Says("{{Ngày}}")), Fields with { Rows = [.. Enumerable.Repeat(Fields.Rows[0], FilledForm.RowsLimit + 1)] }).Problems);
    }

    [Fact]
    public void Refuse_a_formula_that_a_repeated_row_would_make_wrong()
    {
        var form = Xlsx([], (1, ["{{STT}}"]), (2, ["=SUM(A1:A1)"]));

        Refused(FormProblems.Formula("A2"), form);
    }

    private static void Refused(Problem expected, byte[] form) => Assert.Equal([expected], FilledForm.Fill(form, Fields).Problems);

    private static T Taken<T>(Result<T> answer)
    {
        Assert.Empty(answer.Problems);
        return answer.Value!;
    }

    private static byte[] Fill(byte[] form) => Taken(FilledForm.Fill(form, Fields));

    private static IReadOnlyList<string> Lines(byte[] form) => Read(Fill(form));

    private static IReadOnlyList<string> Read(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. word.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>().Select(p => p.InnerText)];
    }

    private static W.Paragraph Says(string text) => new(new W.Run(new W.Text(text)));

    private static W.Table Table(params IReadOnlyList<string>[] rows) => new(rows.Select(r => new W.TableRow(r.Select(c => new W.TableCell(Says(c))))));

    private static byte[] Docx(params OpenXmlElement[] parts)
    {
        using MemoryStream file = new();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new(new W.Body(parts));
        }

        return file.ToArray();
    }

    private static byte[] Xlsx(IReadOnlyList<string> merged, params (uint At, IReadOnlyList<string> Cells)[] rows)
    {
        using MemoryStream file = new();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new(new S.SheetData(rows.Select(RowOf)));
            if (merged is not [])
            {
                sheet.Worksheet.Append(new S.MergeCells(merged.Select(m => new S.MergeCell { Reference = m })));
            }

            workbook.Workbook = new(new S.Sheets(new S.Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Sheet" }), new S.DefinedNames(new S.DefinedName("Sheet!$A$1:$B$7") { Name = "_xlnm.Print_Area", LocalSheetId = 0 }));
        }

        return file.ToArray();
    }

    private static S.Row RowOf((uint At, IReadOnlyList<string> Cells) row) => new(row.Cells.Select((text, column) => CellOf(text, $"{(char)('A' + column)}{row.At}"))) { RowIndex = row.At };

    private static S.Cell CellOf(string text, string at) => text.StartsWith('=')
        ? new() { CellReference = at, CellFormula = new(text[1..]) }
        : new() { CellReference = at, DataType = S.CellValues.InlineString, InlineString = new(new S.Text(text)) };
}
