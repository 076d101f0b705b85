using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Fuzzy_dates
{
    private static readonly DateOnly Visit = new(2023, 6, 13);

    [Theory]
    [InlineData("vi-VN", "13/06/2023", "10/2022")]
    [InlineData("en-GB", "13 Jun 2023", "Oct 2022")]
    public void Speak_the_language_of_the_page(string language, string day, string month)
    {
        Assert.Equal(day, Reader.Of(language, FuzzyDate.OnDay(Visit).ToString));
        Assert.Equal(month, Reader.Of(language, FuzzyDate.InMonth(2022, 10).ToString));
    }

    [Fact]
    public void Month_reaches_from_its_first_day_to_its_last()
    {
        var february = FuzzyDate.InMonth(2024, 2);

        Assert.Equal(new DateSpan(new(2024, 2, 1), new(2024, 2, 29)), february.Span);
        Assert.False(february.IsExact);
    }

    [Fact]
    public void Day_is_exact_and_one_day_long()
    {
        Assert.True(FuzzyDate.OnDay(Visit).IsExact);
        Assert.Equal(1, FuzzyDate.OnDay(Visit).Span.Days);
    }

    [Fact]
    public void Last_month_of_the_calendar_is_a_month_too() => Assert.Equal(DateOnly.MaxValue, FuzzyDate.InMonth(9999, 12).Latest);

    [Theory]
    [InlineData("2023-06-13", "2023-06-14", Grain.Day)]
    [InlineData("2023-06-13", "2023-06-30", Grain.Month)]
    [InlineData("2023-06-01", "2023-06-29", Grain.Month)]
    [InlineData("2023-06-01", "2023-07-31", Grain.Month)]
    [InlineData("2023-06-13", "2023-06-13", (Grain)7)]
    public void Refuse_days_that_the_grain_denies(string earliest, string latest, Grain grain) =>
        Assert.Throws<ArgumentException>(() => new FuzzyDate(Iso(earliest), Iso(latest), grain));

    [Fact]
    public void Refuse_a_thirteenth_month() => Assert.Throws<ArgumentOutOfRangeException>(() => FuzzyDate.InMonth(2023, 13));

    [Fact]
    public void Equal_what_is_known_alike()
    {
        Assert.Equal(FuzzyDate.InMonth(2022, 10), FuzzyDate.InMonth(2022, 10));
        Assert.NotEqual(FuzzyDate.OnDay(new(2022, 10, 1)), FuzzyDate.InMonth(2022, 10));
    }

    private static DateOnly Iso(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
