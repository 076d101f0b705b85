using SuGia.Sheets;
using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Column_matching
{
    private static readonly SheetColumn[] Expected =
    [
        new("FullName", new("Họ và tên", "Full name"), Required: true, "Họ tên"),
        new("BornOn", new("Ngày sinh", "Date of birth"), Required: true),
        new("Unit", new("Đơn vị", "Unit"), Required: false),
    ];

    [Theory]
    [InlineData("Họ và tên,Ngày sinh")]
    [InlineData("HO VA TEN,ngày-sinh:")]
    [InlineData("full name *,Date of birth")]
    [InlineData("Họ tên,BornOn")]
    [InlineData("Họ và tên / Full name,Date of birth (Ngày sinh)")]
    public void Takes_headers_in_either_language(string headers)
    {
        var match = ColumnMatch.Of(Expected, Sheet(Csv(headers)));
        Assert.Empty(match.Problems);
        Assert.Empty(match.Warnings);
        Assert.Equal((0, 1), (match.Places["FullName"], match.Places["BornOn"]));
    }

    [Fact]
    public void Takes_headers_in_decomposed_Unicode() =>
        Assert.True(ColumnMatch.Of(Expected, Sheet(Csv("Họ và tên,Ngày sinh".Normalize(System.Text.NormalizationForm.FormD)))).Ok);

    [Fact]
    public void Names_a_missing_required_column_in_both_languages()
    {
        var problem = Assert.Single(ColumnMatch.Of(Expected, Sheet(Csv("Họ tên,Đơn vị\n"))).Problems);
        Assert.Equal("BornOn", problem.Field);
        Assert.All([problem.Says.Vi, problem.Says.En], words => Assert.Matches("Ngày sinh.*Date of birth|Date of birth.*Ngày sinh", words));
    }

    [Fact]
    public void Misses_every_required_column_in_a_file_without_headers() =>
        Assert.Equal(2, ColumnMatch.Of(Expected, Sheet(Csv("Trần Thử,1990-01-01\nLê Mẫu,1991-02-02\n"))).Problems.Count);

    [Fact]
    public void Only_warns_of_unknown_columns()
    {
        var match = ColumnMatch.Of(Expected, Sheet(Csv("Ghi chú,Họ tên,Ngày sinh\n")));
        Assert.True(match.Ok);
        Assert.Contains("Ghi chú", Assert.Single(match.Warnings).Says.Vi);
    }

    [Fact]
    public void Refuses_one_column_under_two_headers() =>
        Assert.Contains("“Họ tên” and “Full name”", Assert.Single(ColumnMatch.Of(Expected, Sheet(Csv("Họ tên,Full name,Ngày sinh\n"))).Problems).Says.En);

    [Fact]
    public void Gives_cells_by_name_and_blanks_for_absent_columns()
    {
        var sheet = Sheet(Csv("Ngày sinh,Họ tên\n1990-01-01,Trần Thử\n"));
        var match = ColumnMatch.Of(Expected, sheet);
        var row = sheet.Rows.Single();
        Assert.Equal(("Trần Thử", ""), (match.Cell(row, "FullName"), match.Cell(row, "Unit")));
    }

    [Fact]
    public void Names_columns_like_spreadsheet_programs() =>
        Assert.Equal(["A1", "Z2", "AA3", "GR200", "XFD4"], [CellName.Of(0, 1), CellName.Of(25, 2), CellName.Of(26, 3), CellName.Of(199, 200), CellName.Of(16383, 4)]);
}
