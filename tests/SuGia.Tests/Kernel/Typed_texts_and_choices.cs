using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Typed_texts_and_choices
{
    private static readonly Words Reason = new("Lý do", "Reason");

    public enum Gate
    {
        Open,
        Shut,
    }

    public readonly record struct DoorId(Guid Value) : IId<DoorId>
    {
        public static DoorId From(Guid value) => new(value);
    }

    [Fact]
    public void Text_is_kept_in_one_spelling() => Assert.Equal("Bộ Công an", Typed.Text(" Bộ\n Công an ", "Reason", 10, Reason).Value);

    [Fact]
    public void Text_over_the_limit_hears_the_limit_and_its_length()
    {
        var problem = Assert.Single(Typed.Text(new('a', 1012), "Reason", 1000, Reason).Problems);

        Assert.Equal(new("Mục “Lý do” dài 1.012 ký tự, tối đa 1.000: bớt 12 ký tự.",
            "“Reason” has 1,012 characters, the limit is 1,000: remove 12."), problem.Says);
        Assert.Equal("Reason", problem.Field);
    }

    [Fact]
    public void Limit_counts_composed_letters() => Assert.True(Typed.Text("e\u0323\u0302", "Reason", 1, Reason).Ok);

    [Fact]
    public void Blank_text_is_refused_unless_it_may_be_left_out()
    {
        Assert.Contains("“Reason” is empty", Assert.Single(Typed.Text(" ", "Reason", 9, Reason).Problems).Says.En);
        Assert.Equal("", Typed.TextIfAny(null, "Reason", 9, Reason).Value);
        Assert.False(Typed.TextIfAny("0123456789", "Reason", 9, Reason).Ok);
    }

    [Theory]
    [InlineData("Shut")]
    [InlineData(" shut ")]
    public void Choice_is_taken_by_name(string typed) => Assert.Equal(Gate.Shut, Typed.Choice<Gate>(typed, "Gate").Value);

    [Theory]
    [InlineData("1")]
    [InlineData("Open,Shut")]
    [InlineData("ajar")]
    public void Choice_outside_the_list_is_named(string typed)
    {
        var problem = Assert.Single(Typed.Choice<Gate>(typed, "Gate").Problems);

        Assert.Equal(new($"“{typed}” không có trong danh sách: chọn lại một mục.", $"“{typed}” is not in the list: choose again."), problem.Says);
    }

    [Fact]
    public void No_choice_is_asked_for_unless_it_may_be_left_out()
    {
        Assert.Equal("Choose one from the list.", Assert.Single(Typed.Choice<Gate>(null, "Gate").Problems).Says.En);
        Assert.True(Typed.ChoiceIfAny<Gate>("", "Gate") is { Ok: true, Value: null });
        Assert.Equal(Gate.Shut, Typed.ChoiceIfAny<Gate>("Shut", "Gate").Value);
    }

    [Fact]
    public void Id_is_taken_or_named()
    {
        var door = Id.New<DoorId>();

        Assert.Equal(door, Typed.IdOf<DoorId>(door.Value.ToString(), "Door").Value);
        Assert.Contains("“12”", Assert.Single(Typed.IdOf<DoorId>("12", "Door").Problems).Says.En);
        Assert.True(Typed.IdIfAny<DoorId>(null, "Door") is { Ok: true, Value: null });
    }

    [Fact]
    public void Echo_gives_back_the_first_200_letter_for_letter()
    {
        Assert.Equal(" <b>", Typed.Echo(" <b>"));
        Assert.Equal("", Typed.Echo(null));
        Assert.Equal(new('a', 200), Typed.Echo(new('a', 5000)));
    }

    [Theory]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("abe\u0323\u0302c", 4, "ab")]
    [InlineData("ab😀", 4, "ab😀")]
    public void Echo_never_cuts_a_letter(string typed, int limit, string echo) => Assert.Equal(echo, Typed.Echo(typed, limit));

    [Fact]
    public void Refusal_of_a_very_long_value_quotes_its_beginning() =>
        Assert.Contains($"“{new string('x', 200)}” ", Assert.Single(Typed.Day(new('x', 5000), "On").Problems).Says.Vi);
}
