using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Fields_taken_together
{
    private sealed record Asked(DateOnly On, long Sum, string Note);

    [Fact]
    public void Make_one_thing_when_all_are_good() =>
        Assert.Equal(new Asked(new(2023, 6, 13), 4, ""), Ask("13/6/2023", "4").Value);

    [Fact]
    public void Tell_all_their_problems_in_the_order_of_the_form() =>
        Assert.Equal(["On", "Sum"], Ask("31/02/2023", "four").Problems.Select(problem => problem.Field));

    [Fact]
    public void Do_not_go_on_after_a_refusal()
    {
        Assert.False(Ask("13/6/2023", "").Into<Asked, Asked>(_ => throw new InvalidOperationException()).Ok);
        Assert.False(Ask("", "4").Then(_ => Ask("13/6/2023", "4")).Ok);
    }

    [Fact]
    public void Leave_out_what_may_be_left_out() => Assert.True(
        Typed.Together(Typed.DayIfAny("", "On"), Typed.FuzzyIfAny(null, "Since")) is { Ok: true, Value: (null, null) });

    [Fact]
    public void Can_be_two_to_six()
    {
        Assert.Equal("ab", Typed.Together(Of("a"), Of("b")).Into((a, b) => a + b).Value);
        Assert.Equal("abcd", Typed.Together(Of("a"), Of("b"), Of("c"), Of("d")).Into((a, b, c, d) => a + b + c + d).Value);
        Assert.Equal("abcde", Typed.Together(Of("a"), Of("b"), Of("c"), Of("d"), Of("e"))
            .Into((a, b, c, d, e) => a + b + c + d + e).Value);
        Assert.Equal("abcdef", Typed.Together(Of("a"), Of("b"), Of("c"), Of("d"), Of("e"), Of("f"))
            .Into((a, b, c, d, e, f) => a + b + c + d + e + f).Value);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Lose_no_problem_of_any_field(int fields)
    {
        var (a, b, c, d, e, f) = (Bad("1"), Bad("2"), Bad("3"), Bad("4"), Bad("5"), Bad("6"));
        var problems = fields switch
        {
            2 => Typed.Together(a, b).Problems,
            3 => Typed.Together(a, b, c).Problems,
            4 => Typed.Together(a, b, c, d).Problems,
            5 => Typed.Together(a, b, c, d, e).Problems,
            _ => Typed.Together(a, b, c, d, e, f).Problems,
        };

        Assert.Equal("123456"[..fields], string.Concat(problems.Select(problem => problem.Field)));
    }

    private static Result<Asked> Ask(string on, string sum) => Typed
        .Together(Typed.Day(on, Field: "On"), Typed.Number(sum, "Sum", 0, 9), Typed.TextIfAny("", "Note", 9, new("Ghi chú", "Note")))
        .Into((day, number, note) => new Asked(day, number, note));

    private static Result<string> Of(string text) => text;

    private static Result<string> Bad(string field) => new Problem(new("Sai.", "Wrong."), field);
}
