using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Typed_numbers
{
    [Theory]
    [InlineData("1898", 1898)]
    [InlineData("1.898", 1898)]
    [InlineData("1 898", 1898)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("01", 1)]
    [InlineData("-3", -3)]
    [InlineData("0", 0)]
    public void Are_whole(string typed, long number) => Assert.Equal(number, Typed.Number(typed, "Sum", -10, 2_000_000).Value);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Comma_is_refused_in_either_language_because_it_reads_two_ways(string language)
    {
        var said = Reader.Of(language, () => Assert.Single(Typed.Number("1,898", "Sum", 0, 9999).Problems).Says.En);

        Assert.Equal("“1,898” has a comma and can be read in two ways: type 1898 or 1.898, without a comma.", said);
    }

    [Theory]
    [InlineData("1.8")]
    [InlineData("0.898")]
    [InlineData("1.898 345")]
    [InlineData("1..898")]
    [InlineData("một")]
    [InlineData("1e3")]
    [InlineData("-")]
    public void Others_are_refused_by_name(string typed) =>
        Assert.StartsWith($"“{typed}” is not a whole number", Assert.Single(Typed.Number(typed, "Sum", 0, 9999).Problems).Says.En);

    [Theory]
    [InlineData("-1")]
    [InlineData("10.000")]
    [InlineData("99999999999999999999999")]
    public void Out_of_range_hears_the_range(string typed)
    {
        var problem = Assert.Single(Typed.Number(typed, "Sum", 0, 9999).Problems);

        Assert.Equal($"“{typed}” nằm ngoài khoảng từ 0 đến 9.999: nhập số trong khoảng đó.", problem.Says.Vi);
        Assert.Contains("0 to 9999", problem.Says.En);
        Assert.Equal("Sum", problem.Field);
    }

    [Fact]
    public void Blank_is_refused_unless_the_number_may_be_left_out()
    {
        Assert.Equal("Nhập số nguyên từ 1 đến 5.", Assert.Single(Typed.Number("", "Sum", 1, 5).Problems).Says.Vi);
        Assert.True(Typed.NumberIfAny(" ", "Sum", 1, 5) is { Ok: true, Value: null });
        Assert.Equal(5, Typed.NumberIfAny("5", "Sum", 1, 5).Value);
        Assert.False(Typed.NumberIfAny("6", "Sum", 1, 5).Ok);
    }
}
