using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Typed_days
{
    [Theory]
    [InlineData("13/6/2023")]
    [InlineData("13/06/2023")]
    [InlineData("2023-06-13")]
    [InlineData("13-6-2023")]
    [InlineData("13.6.2023")]
    [InlineData("  13/06/2023\u00A0")]
    public void Are_taken_in_the_usual_forms(string typed) => Assert.Equal(new(2023, 6, 13), Typed.Day(typed, "On").Value);

    [Theory]
    [InlineData("31/02/2023", "là ngày không có trong lịch")]
    [InlineData("06/13/2023", "là ngày không có trong lịch")]
    [InlineData("0/1/2023", "là ngày không có trong lịch")]
    [InlineData("29/02/2023", "là ngày không có trong lịch")]
    [InlineData("13/06/1823", "có năm ngoài khoảng 1900–2200")]
    [InlineData("13/06/2201", "có năm ngoài khoảng 1900–2200")]
    [InlineData("13/06-2023", "không phải là ngày")]
    [InlineData("13/6/23", "không phải là ngày")]
    [InlineData("hôm qua", "không phải là ngày")]
    [InlineData("١٣/٠٦/٢٠٢٣", "không phải là ngày")]
    public void Refusal_names_the_value_and_the_rule(string typed, string rule)
    {
        var problem = Assert.Single(Typed.Day(typed, "On").Problems);

        Assert.StartsWith($"“{typed}” {rule}", problem.Says.Vi);
        Assert.StartsWith($"“{typed}” ", problem.Says.En);
        Assert.Equal("On", problem.Field);
    }

    [Theory]
    [InlineData("29/02/2024")]
    [InlineData("01/01/1900")]
    [InlineData("31/12/2200")]
    public void Are_taken_up_to_the_edge(string typed) => Assert.True(Typed.Day(typed, "On").Ok);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200B ")]
    public void Blank_is_refused_unless_the_day_may_be_left_out(string? typed)
    {
        Assert.Contains("31/12/2026", Assert.Single(Typed.Day(typed, "On").Problems).Says.En);
        Assert.True(Typed.DayIfAny(typed, "On") is { Ok: true, Value: null });
        Assert.False(Typed.Fuzzy(typed, "On").Ok);
        Assert.True(Typed.FuzzyIfAny(typed, "On") is { Ok: true, Value: null });
    }

    [Fact]
    public void Day_that_may_be_left_out_is_still_read()
    {
        Assert.Equal(new DateOnly(2023, 6, 13), Typed.DayIfAny("13/6/2023", "On").Value);
        Assert.False(Typed.DayIfAny("31/02/2023", "On").Ok);
        Assert.Equal(FuzzyDate.InMonth(2022, 10), Typed.FuzzyIfAny("10/2022", "On").Value);
        Assert.False(Typed.FuzzyIfAny("13/2022", "On").Ok);
    }

    [Theory]
    [InlineData("10/2022")]
    [InlineData("10-2022")]
    [InlineData("10.2022")]
    [InlineData("2022-10")]
    public void Month_alone_stays_a_month(string typed) => Assert.Equal(FuzzyDate.InMonth(2022, 10), Typed.Fuzzy(typed, "On").Value);

    [Theory]
    [InlineData("13/06/2023", "13/06/2023")]
    [InlineData("10/2022", "10/2022")]
    public void Shown_date_can_be_typed_back(string typed, string shown) => Assert.Equal(shown, Typed.Fuzzy(typed, "On").Value?.Both().Vi);

    [Theory]
    [InlineData("13/2022", "tháng từ 1 đến 12")]
    [InlineData("0/2022", "tháng từ 1 đến 12")]
    [InlineData("10/1822", "1900–2200")]
    [InlineData("31/02/2023", "không có trong lịch")]
    [InlineData("2022", "31/12/2026 hoặc 12/2026")]
    public void Refused_month_says_how_to_mend_it(string typed, string mend)
    {
        var problem = Assert.Single(Typed.Fuzzy(typed, "Since").Problems);

        Assert.Contains(mend, problem.Says.Vi);
        Assert.Contains(typed, problem.Says.En);
        Assert.Equal("Since", problem.Field);
    }
}
