using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Whole_months
{
    [Theory]
    [InlineData("2021-11-24", 24, "2023-11-24")]
    [InlineData("2022-08-31", 6, "2023-02-28")]
    [InlineData("2023-08-31", 6, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2023-02-28", 12, "2024-02-28")]
    public void Hold_through_the_day_of_the_same_number_or_the_end_of_the_month(string from, int months, string last) =>
        Assert.Equal(last, Days.Iso(new WholeMonths(months).LastDay(DateOnly.ParseExact(from, "yyyy-MM-dd"))));

    [Fact]
    public void Last_day_is_inside_and_the_next_is_not()
    {
        var valid = new WholeMonths(24).From(new(2021, 11, 24));

        Assert.True(valid.Contains(new(2023, 11, 24)));
        Assert.False(valid.Contains(new(2023, 11, 25)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1201)]
    public void Are_at_least_one_and_at_most_a_century(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WholeMonths(count));
}
