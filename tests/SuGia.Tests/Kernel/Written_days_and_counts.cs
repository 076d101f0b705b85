using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Written_days_and_counts
{
    [Theory]
    [InlineData(2020, 1, 5, "ngày 05 tháng 01 năm 2020")]
    [InlineData(2019, 6, 29, "ngày 29 tháng 6 năm 2019")]
    [InlineData(2023, 6, 13, "ngày 13 tháng 6 năm 2023")]
    [InlineData(2024, 2, 10, "ngày 10 tháng 02 năm 2024")]
    [InlineData(2024, 3, 9, "ngày 09 tháng 3 năm 2024")]
    [InlineData(2024, 12, 31, "ngày 31 tháng 12 năm 2024")]
    public void Papers_of_the_State_pad_small_days_and_the_first_two_months(int year, int month, int day, string official) =>
        Assert.Equal(official, Days.Official(new(year, month, day)));

    [Theory]
    [InlineData("vi-VN", "05/06/2023")]
    [InlineData("en-GB", "5 Jun 2023")]
    [InlineData("fr-FR", "05/06/2023")]
    public void Day_speaks_the_language_of_the_page(string language, string shown) =>
        Assert.Equal(shown, Reader.Of(language, () => Days.Show(new(2023, 6, 5))));

    [Fact]
    public void Machines_read_ISO() => Assert.Equal("2023-06-05", Days.Iso(new(2023, 6, 5)));

    [Theory]
    [InlineData("vi-VN", 1898, "1.898")]
    [InlineData("en-GB", 1898, "1,898")]
    [InlineData("vi-VN", -1234567, "-1.234.567")]
    [InlineData("vi-VN", 7, "7")]
    public void Count_sets_thousands_apart(string language, long count, string shown) =>
        Assert.Equal(shown, Reader.Of(language, () => Counts.Show(count)));

    [Theory]
    [InlineData("vi-VN", 0.25, "25,0 %")]
    [InlineData("en-GB", 0.25, "25.0%")]
    [InlineData("vi-VN", 0.24775, "24,8 %")]
    [InlineData("vi-VN", 0.0005, "0,1 %")]
    [InlineData("en-GB", 12.5, "1,250.0%")]
    public void Share_has_one_decimal(string language, double share, string shown) =>
        Assert.Equal(shown, Reader.Of(language, () => Counts.Percent((decimal)share)));

    [Theory]
    [InlineData("vi", "Lý do")]
    [InlineData("en", "Reason")]
    [InlineData("en-GB", "Reason")]
    [InlineData("fr", "Lý do")]
    public void Words_can_be_asked_for_in_a_language(string language, string said)
    {
        Assert.Equal(said, new Words("Lý do", "Reason").In(language));
        Assert.Equal(said, Reader.Of(language, new Words("Lý do", "Reason").ToString));
    }
}
