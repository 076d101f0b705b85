using System.Text;
using SuGia.Sheets;
using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Sheet_reading_of_text
{
    [Theory]
    [InlineData("Họ tên,Ghi chú\nAn,\"một, hai\"\n")]
    [InlineData("Họ tên;Ghi chú\r\nAn;một, hai\r\n")]
    [InlineData("Họ tên\tGhi chú\rAn\tmột, hai")]
    [InlineData("sep=;\r\nHọ tên;Ghi chú\r\nAn;một, hai")]
    public void Finds_the_separator(string text) => Assert.Equal([["An", "một, hai"]], Cells(Csv(text)));

    [Fact]
    public void Takes_decimal_commas_for_no_separator() =>
        Assert.Equal([["1,5", "2,5"], ["3,5", "4,5"]], Cells(Csv("Dài;Rộng\n1,5;2,5\n3,5;4,5")));

    [Fact]
    public void Prefers_tabs_and_semicolons_to_commas_that_fit_as_well() =>
        Assert.Equal([["A, B", "3"]], Cells(Csv("Tên, họ;Tuổi\nA, B;3\n")));

    [Fact]
    public void Takes_one_column_without_any_separator() => Assert.Equal([["An"], ["Bình"]], Cells(Csv("Tên\nAn\nBình\n")));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Reads_text_with_a_byte_order_mark(string encoding)
    {
        var kind = Encoding.GetEncoding(encoding);
        byte[] file = [.. kind.GetPreamble(), .. kind.GetBytes("Đơn vị,Số\nTổ công tác,5\n")];
        var sheet = Sheet(new MemoryStream(file));
        Assert.Equal(["Đơn vị", "Số"], sheet.Headers);
        Assert.Equal(["Tổ công tác", "5"], sheet.Rows.Single().Cells);
    }

    [Fact]
    public void Keeps_quotes_and_line_breaks_inside_cells() =>
        Assert.Equal([["nói \"có\"", "dòng 1\r\ndòng 2"]], Cells(Csv("A,B\n\"nói \"\"có\"\"\",\"dòng 1\r\ndòng 2\"\n")));

    [Fact]
    public void Counts_lines_of_the_file_over_empty_lines_and_broken_cells()
    {
        var sheet = Sheet(Csv("\n,,\nA,B\n\n\"x\ny\",1\n;\nz,2\n".Replace(";", ",", StringComparison.Ordinal)));
        Assert.Equal(3, sheet.HeaderLine);
        Assert.Equal([5, 8], sheet.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Fills_short_rows_to_the_headers() => Assert.Equal([["1", "", ""]], Cells(Csv("A,B,C\n1\n")));

    [Fact]
    public void Tells_where_an_unclosed_quote_opens() =>
        Assert.Contains("opened in line 3", Assert.Single(Problems(Csv("A,B\n1,2\n3,\"4\n5,6\n"))));

    [Fact]
    public void Tells_where_a_quote_swallows_the_rest() =>
        Assert.Contains("opens in line 2", Assert.Single(Problems(Csv("A,B\n1,\"2\n" + new string('x', 40_000)))));

    [Fact]
    public void Refuses_text_after_a_closing_quote() => Assert.Contains("Cell B2", Assert.Single(Problems(Csv("A,B\n1,\"2\"3\n"))));

    [Fact]
    public void Refuses_a_cell_over_its_bound()
    {
        Assert.Contains("Cell B2", Assert.Single(Problems(Csv("A,B\n1," + new string('x', 32_768)))));
        Assert.Equal(32_767, Cells(Csv("A,B\n1," + new string('x', 32_767)))[0][1].Length);
    }

    [Fact]
    public void Takes_formulas_as_text() =>
        Assert.Equal([["=1+1", "+84 912 000 000", "@x", "-5"]], Cells(Csv("A,B,C,D\n=1+1,+84 912 000 000,@x,-5\n")));

    [Fact]
    public void Names_the_cell_that_has_no_header() => Assert.Contains("Cell C3", Assert.Single(Problems(Csv("A,B\n1,2\n1,2,3\n"))));

    [Fact]
    public void Names_empty_and_repeated_headers()
    {
        var problems = Problems(Csv("Họ tên,,HO TEN\n1,2,3\n"));
        Assert.Contains("header cell B1 is empty", problems[0]);
        Assert.Contains("A1 and C1", problems[1]);
    }

    [Fact]
    public void Names_a_cell_with_a_control_character() => Assert.Contains("Cell A2", Assert.Single(Problems(Csv("A\nx\u0001y\n"))));

    [Fact]
    public void Refuses_row_100_001_by_its_line()
    {
        var rows = string.Concat(Enumerable.Repeat("1,2\n", 100_000));
        Assert.Equal(100_000, Sheet(Csv("A,B\n" + rows)).RowCount);
        Assert.Contains("Line 100003", Assert.Single(Problems(Csv("A,B\n\n" + rows + "1,2\n"))));
    }

    [Fact]
    public void Refuses_column_201()
    {
        var columns = string.Join(',', Enumerable.Range(1, 200).Select(number => $"C{number}"));
        Assert.Equal(200, Sheet(Csv(columns + ",,,\n1\n")).Headers.Count);
        Assert.Contains("Line 1", Assert.Single(Problems(Csv(columns + ",C201\n1\n"))));
    }

    [Fact]
    public void Stops_after_fifty_problems() =>
        Assert.Contains("stopped after 50", Problems(Csv("A\n" + string.Concat(Enumerable.Repeat("1,2\n", 60))))[^1]);

    [Fact]
    public void Suspects_TCVN3_and_names_the_line()
    {
        byte[] file = [.. "Ten\nAn\n"u8, (byte)'N', (byte)'g', (byte)'u', (byte)'y', 0xD4, (byte)'n', (byte)' ', 0xAE, 0xB8, 0xB5];
        var problem = Assert.Single(Problems(new MemoryStream(file)));
        Assert.Contains("Line 3", problem);
        Assert.Contains("TCVN3", problem);
        Assert.Contains("CSV UTF-8", problem);
    }

    [Fact]
    public void Suspects_Windows_1258()
    {
        byte[] file = [.. "Ten\nNguy"u8, 0xEA, 0xDE, (byte)'n', (byte)' ', 0xF0, 0xF4, 0xF2];
        Assert.Contains("Windows-1258", Assert.Single(Problems(new MemoryStream(file))));
    }

    [Fact]
    public void Refuses_UTF_16_without_its_mark() =>
        Assert.Contains("UTF-16", Assert.Single(Problems(new MemoryStream(Encoding.Unicode.GetBytes("Ten,So\nAn,1\n")))));

    [Fact]
    public void Takes_a_paste_like_a_file()
    {
        var pasted = SheetReader.OfPaste("Họ tên\tGhi chú\r\nAn\t\"hai\ndòng\"\r\n");
        Assert.True(pasted.Ok);
        Assert.Equal(["An", "hai\ndòng"], pasted.Value.Rows.Single().Cells);
    }

    [Fact]
    public void Reads_rows_as_often_as_asked()
    {
        var sheet = Sheet(Csv("A\n1\n2\n"));
        Assert.Equal("1", sheet.Rows.First().Cells[0]);
        Assert.Equal(["1", "2"], sheet.Rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public void Reads_a_stream_that_cannot_seek()
    {
        using var zipped = new MemoryStream();
        using (var packing = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            packing.Write("A\n1\n"u8);
        }

        zipped.Position = 0;
        using var unpacking = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal([["1"]], Cells(unpacking));
    }
}
