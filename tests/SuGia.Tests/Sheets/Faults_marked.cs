using SuGia.Sheets;
using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Faults_marked
{
    private static readonly Dictionary<(int Line, int Column), string> Faults = new()
    {
        [(4, 1)] = "Nhập ngày theo dạng 31/12/2026.",
        [(4, 0)] = "Thiếu họ tên.",
        [(5, -1)] = "Dòng này trùng dòng 2.",
    };

    [Fact]
    public async Task Stand_in_one_more_column()
    {
        var sheet = Sheet(await Marked("Họ tên,Ngày sinh\nTrần Thử,1990-01-01\n\n ,=x\nTrần Thử,1990-01-01\n"));
        Assert.Equal(["Họ tên", "Ngày sinh", FaultySheet.FaultHeader], sheet.Headers);
        Assert.Equal(["", "Họ tên: Thiếu họ tên.\nNgày sinh: Nhập ngày theo dạng 31/12/2026.", "Dòng này trùng dòng 2."], sheet.Rows.Select(row => row.Cells[2]));
        Assert.Equal("=x", sheet.Rows.ElementAt(1).Cells[1]);
    }

    [Fact]
    public async Task Fill_only_the_faulty_cells()
    {
        var xml = await Sheet_writing.SheetXml(await Marked("Họ tên,Ngày sinh\nTrần Thử,1990-01-01\n\n ,=x\nTrần Thử,1990-01-01\n"));
        Assert.Equal(2, xml.Split("s=\"5\"").Length - 1);
        Assert.Contains("r=\"A3\" s=\"5\"", xml, StringComparison.Ordinal);
        Assert.Contains("r=\"B3\" s=\"5\"", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replace_those_of_an_earlier_round()
    {
        var sheet = Sheet(await Marked("Họ tên,Lỗi / Problems\nTrần Thử,cũ\n\n,x\n"));
        Assert.Equal(["Họ tên", FaultySheet.FaultHeader], sheet.Headers);
        Assert.Equal("", sheet.Rows.First().Cells[1]);
    }

    private static async Task<Stream> Marked(string csv)
    {
        var sheet = Sheet(Csv(csv));
        var file = new MemoryStream();
        await FaultySheet.Write(file, sheet.Headers, sheet.Rows, Faults, TestContext.Current.CancellationToken);
        return file;
    }
}
