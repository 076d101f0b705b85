using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Sheet_reading_of_XLSX
{
    /// <summary>Styles 0 general, 1 day built in, 2 day of our own, 3 time, 4 day and time, 5 a number with a red "d".</summary>
    private const string Styles = """
        <numFmts><numFmt numFmtId='170' formatCode='[$-42A]dd"/"mm"/"yyyy;@'/><numFmt numFmtId='171' formatCode='[Red]0.0" ngày"\d'/></numFmts>
        <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
        <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='20'/><xf numFmtId='22'/><xf numFmtId='171'/></cellXfs>
        """;

    [Theory]
    [InlineData(1, "46387", "2026-12-31")]
    [InlineData(2, "46387", "2026-12-31")]
    [InlineData(1, "46387.99", "2026-12-31")]
    [InlineData(1, "1", "1900-01-01")]
    [InlineData(1, "59", "1900-02-28")]
    [InlineData(1, "61", "1900-03-01")]
    [InlineData(3, "0.3541666666666667", "08:30:00")]
    [InlineData(4, "46387.3541666666666667", "2026-12-31 08:30:00")]
    [InlineData(4, "46387.99999999", "2027-01-01")]
    [InlineData(0, "46387", "46387")]
    [InlineData(5, "1.5", "1.5")]
    [InlineData(0, "42.0", "42")]
    [InlineData(0, "0.30000000000000004", "0.3")]
    [InlineData(0, "1.23456789012E+11", "123456789012")]
    [InlineData(0, "-1.5E-3", "-0.0015")]
    public void Reads_numbers_and_days(int style, string stored, string read) =>
        Assert.Equal([[read]], Cells(Xlsx(Row(1, "A") + $"<row r='2'><c r='A2' s='{style}'><v>{stored}</v></c></row>", styles: Styles)));

    [Theory]
    [InlineData("60")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999")]
    public void Refuses_days_that_never_were(string stored) =>
        Assert.Contains("Cell A2", Assert.Single(Problems(Xlsx(Row(1, "A") + $"<row r='2'><c s='1'><v>{stored}</v></c></row>", styles: Styles))));

    [Fact]
    public void Counts_from_1904_when_the_workbook_says_so() =>
        Assert.Equal(
            [["1904-01-01", "2026-12-31"]],
            Cells(Xlsx(Row(1, "A", "B") + "<row r='2'><c s='1'><v>0</v></c><c s='1'><v>44925</v></c></row>", bookProperties: "<workbookPr date1904='1'/>", styles: Styles)));

    [Fact]
    public void Keeps_text_that_looks_like_a_number_or_a_day() =>
        Assert.Equal([["0042", "31/12/2026"]], Cells(Xlsx(Row(1, "A", "B") + Row(2, "0042", "31/12/2026"))));

    [Fact]
    public void Reads_shared_rich_and_escaped_text_and_booleans() =>
        Assert.Equal(
            [["Trần Thử", "a\rb", "TRUE", "FALSE", "2026-12-31"]],
            Cells(Xlsx(
                Row(1, "A", "B", "C", "D", "E") + "<row r='2'><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='d'><v>2026-12-31T00:00:00</v></c></row>",
                texts: "<si><t>a_x000D_b</t></si><si><r><t xml:space='preserve'>Trần </t></r><r><t>Thử</t></r><rPh><t>no</t></rPh></si>")));

    [Fact]
    public void Refuses_formulas_and_errors_by_cell()
    {
        var problems = Problems(Xlsx(Row(1, "A", "B", "C") + "<row r='7'><c r='B7' t='e'><v>#N/A</v></c><c r='C7'><f>1+1</f><v>2</v></c></row>"));
        Assert.Contains("Cell B7 shows the error #N/A", problems[0]);
        Assert.Contains("Cell C7 holds a formula", problems[1]);
    }

    [Fact]
    public void Keeps_line_numbers_over_gaps()
    {
        var sheet = Sheet(Xlsx("<row r='1'/>" + Row(3, "A", "B") + Row(4, " ", "") + "<row r='9'><c r='B9'><v>5</v></c></row>"));
        Assert.Equal((3, 9), (sheet.HeaderLine, sheet.Rows.Single().Line));
        Assert.Equal(["", "5"], sheet.Rows.Single().Cells);
    }

    [Fact]
    public void Refuses_merged_headers_and_merged_data()
    {
        var merged = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:A3'/><mergeCell ref='H90:H91'/></mergeCells>";
        var problems = Problems(Xlsx(Row(1, "A", "B") + Row(2, "x", "y") + Row(3, "", "z"), after: merged));
        Assert.Equal(2, problems.Length);
        Assert.Contains("A1:B1 in the header line", problems[0]);
        Assert.Contains("A2:A3", problems[1]);
    }

    [Fact]
    public void Skips_hidden_sheets()
    {
        const string book = """
            <workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>
            <sheets><sheet name='A' r:id='rId1' state='hidden'/><sheet name='B' r:id='rId2'/></sheets></workbook>
            """;
        var parts = Parts(book, $"<worksheet><sheetData>{Row(1, "ẩn")}</sheetData></worksheet>");
        Assert.Equal(["hiện"], Sheet(Zip([.. parts, ("xl/worksheets/sheet2.xml", $"<worksheet><sheetData>{Row(1, "hiện")}</sheetData></worksheet>")])).Headers);
        Assert.Contains("no visible worksheet", Assert.Single(Problems(Zip(Parts(book.Replace("id='rId2'", "id='rId2' state='veryHidden'", StringComparison.Ordinal), "<x/>")))));
    }

    [Fact]
    public void Refuses_more_columns_than_200() =>
        Assert.Contains("Line 2", Assert.Single(Problems(Xlsx(Row(1, "A") + "<row r='2'><c r='GS2'><v>1</v></c></row>"))));

    [Fact]
    public void Ignores_empty_cells_however_far_out() =>
        Assert.Equal([["x"]], Cells(Xlsx(Row(1, "A") + "<row r='2'><c t='inlineStr'><is><t>x</t></is></c><c r='XFD2' s='0'/></row>")));

    [Fact]
    public void Refuses_a_cell_over_its_bound() =>
        Assert.Contains("Cell A2", Assert.Single(Problems(Xlsx(Row(1, "A") + Row(2, new string('x', 32_768))))));

    [Fact]
    public void Refuses_row_100_001()
    {
        var rows = string.Concat(Enumerable.Range(2, 100_001).Select(line => $"<row r='{line}'><c><v>1</v></c></row>"));
        Assert.Contains("Line 100002", Assert.Single(Problems(Xlsx(Row(1, "A") + rows))));
    }
}
