using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using ExcelDataReader;
using SuGia.Sheets;
using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Sheet_writing
{
    private static readonly string[] Headers = ["Chữ", "Ngày", "Số nguyên", "Số lẻ", "Trống"];

    [Fact]
    public async Task Gives_every_kind_of_value_back_from_either_format()
    {
        IReadOnlyList<SheetValue> row =
            [SheetValue.Text("0042"), SheetValue.Day(new(2026, 12, 31)), SheetValue.Whole(-42), SheetValue.Number(0.1m), SheetValue.Text("")];
        Assert.Equal([["0042", "2026-12-31", "-42", "0.1", ""]], Cells(await Xlsx(Headers, row)));
        Assert.Equal([["0042", "2026-12-31", "-42", "0.1", ""]], Cells(await Csv(Headers, row)));
    }

    [Theory]
    [InlineData("nói \"có\", rồi; thôi\t|")]
    [InlineData("dòng 1\r\ndòng 2\rdòng 3\ndòng 4")]
    [InlineData("  hai đầu  ")]
    [InlineData("Nguyễn Ước Đặng")]
    [InlineData("<b>&amp;</b> ]]> 😀 _x000D_ _x00")]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("  @SUM(A1)")]
    [InlineData("+84 912 000 000")]
    [InlineData("-")]
    [InlineData("\tx")]
    [InlineData("＝1+1")]
    [InlineData("'thường'")]
    public async Task Gives_any_text_back_unchanged_from_either_format(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormD);
        Assert.Equal([["x", text, decomposed]], Cells(await Xlsx(["A", "B", "C"], Texts("x", text, decomposed))));
        Assert.Equal([["x", text, decomposed]], Cells(await Csv(["A", "B", "C"], Texts("x", text, decomposed))));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData(" =1")]
    public async Task Guards_text_in_CSV_from_being_computed(string text)
    {
        using var csv = CsvReader.Create(await Csv(["A"], Texts(text)), new CsvReaderOptions(), leaveOpen: false);
        csv.ReadHeader();
        Assert.True(csv.Read());
        Assert.Equal("'" + text, csv.Current.GetString(0));
    }

    [Fact]
    public async Task Never_guards_numbers() => Assert.Contains("\r\n-5,-0.5\r\n", Text(await Csv(["A", "B"], [SheetValue.Whole(-5), SheetValue.Number(-0.5m)])), StringComparison.Ordinal);

    [Fact]
    public async Task Writes_CSV_with_mark_and_line_ends() => Assert.Equal("\uFEFFA,B\r\n\"a,b\",\r\n", Text(await Csv(["A", "B"], [SheetValue.Text("a,b"), default])));

    [Fact]
    public async Task Writes_XLSX_that_another_reader_understands()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(
            await Xlsx(Headers, [SheetValue.Text("=1+1"), SheetValue.Day(new(2026, 12, 31)), SheetValue.Whole(7), SheetValue.Number(0.5m), default, SheetValue.Text("cuối")]));
        Assert.Equal("Dữ liệu", reader.Name);
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal(["=1+1", new DateTime(2026, 12, 31), 7d, 0.5, null, "cuối"], Enumerable.Range(0, 6).Select(reader.GetValue));
        Assert.Equal("dd/mm/yyyy", reader.GetNumberFormatString(1));
    }

    [Fact]
    public async Task Writes_no_formula_a_frozen_header_and_inert_text()
    {
        var xml = await SheetXml(await Xlsx(["A"], Texts("=1+1")));
        Assert.DoesNotContain("<f", xml.Replace("<frozen", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("state=\"frozen\"", xml, StringComparison.Ordinal);
        Assert.Contains("t=\"inlineStr\"><is><t>=1+1</t>", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("1900-02-28")]
    [InlineData("1900-03-01")]
    [InlineData("1890-05-19")]
    [InlineData("9999-12-31")]
    public async Task Writes_every_day_as_that_day(string day) =>
        Assert.Equal([[day]], Cells(await Xlsx(["A"], [SheetValue.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture))])));

    [Fact]
    public async Task Loses_no_digit_of_long_numbers() =>
        Assert.Equal(
            [["12345678901234567", "0.12345678901234567", "999999999999999"]],
            Cells(await Xlsx(["A", "B", "C"], [SheetValue.Whole(12345678901234567), SheetValue.Number(0.12345678901234567m), SheetValue.Whole(999999999999999)])));

    [Fact]
    public async Task Drops_what_XML_cannot_hold_and_ends_long_text_in_an_ellipsis()
    {
        var cells = Cells(await Xlsx(["A", "B"], Texts("a\u0000\u000B\uFFFEb", new string('x', 32_765) + "😀😀")))[0];
        Assert.Equal("ab", cells[0]);
        Assert.Equal(new string('x', 32_765) + "…", cells[1]);
    }

    [Theory]
    [InlineData("Danh sách [2026]: A/B", "Danh sách  2026  A B")]
    [InlineData("''", "Dữ liệu")]
    [InlineData("history", "Dữ liệu")]
    [InlineData("Một tên trang tính dài hơn ba mươi mốt", "Một tên trang tính dài hơn ba m")]
    public void Makes_sheet_names_legal(string wished, string legal) => Assert.Equal(legal, SheetName.Legal(wished));

    [Fact]
    public async Task Reaches_the_stream_by_asynchronous_writes_only()
    {
        await using var strict = new AsyncOnlyStream();
        await XlsxSheet.Write(strict, ["A"], Rows(Enumerable.Repeat(Texts(new string('x', 100)), 5_000)), TestContext.Current.CancellationToken);
        await CsvSheet.Write(strict, ["A"], Rows(Enumerable.Repeat(Texts(new string('x', 100)), 5_000)), TestContext.Current.CancellationToken);
        Assert.True(strict.Written > 500_000);
    }

    [Fact]
    public async Task Stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CsvSheet.Write(Stream.Null, ["A"], Rows([Texts("x")]), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => XlsxSheet.Write(Stream.Null, ["A"], Rows([Texts("x")]), source.Token));
    }

    internal static SheetValue[] Texts(params string[] texts) => [.. texts.Select(SheetValue.Text)];

    internal static async Task<MemoryStream> Xlsx(string[] headers, params IReadOnlyList<SheetValue>[] rows)
    {
        var file = new MemoryStream();
        await XlsxSheet.Write(file, headers, Rows(rows), TestContext.Current.CancellationToken);
        file.Position = 0;
        return file;
    }

    internal static async Task<MemoryStream> Csv(string[] headers, params IReadOnlyList<SheetValue>[] rows)
    {
        var file = new MemoryStream();
        await CsvSheet.Write(file, headers, Rows(rows), TestContext.Current.CancellationToken);
        file.Position = 0;
        return file;
    }

    internal static async Task<string> SheetXml(Stream file)
    {
        await using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var xml = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        return await xml.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string Text(MemoryStream file) => Encoding.UTF8.GetString(file.ToArray());
}
