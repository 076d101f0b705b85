using Microsoft.AspNetCore.Components;
using SuGia.Shell.Drawing;
using Xunit;

namespace SuGia.Tests.Shell.Drawing;

public sealed class Bar_drawing
{
    [Fact]
    public async Task Draws_shares_and_target_on_one_scale()
    {
        var drawn = await Drawn.Of<Bars>(DrawnWorld.Women);
        var perShare = Drawn.Number(drawn.Tree.QuerySelector("rect.f")!, "width") / 0.25;
        var target = double.Parse(drawn.Path("now dash")[1..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(0.3, target / perShare, 0.001);
    }

    [Fact]
    public async Task Writes_shares_as_the_language_does()
    {
        Assert.Contains("28,6\u00a0%", (await Drawn.Of<Bars>(DrawnWorld.Women)).Texts);
        Assert.Contains("28.6%", (await Drawn.Of<Bars>(DrawnWorld.Women, "en")).Texts);
    }

    [Fact]
    public async Task Says_when_no_target_is_in_force()
    {
        var drawn = await Drawn.Of<Bars>(DrawnWorld.Women with { Target = null });
        Assert.Contains("Không có mục tiêu nào đang hiệu lực", drawn.Texts);
        Assert.Equal("", drawn.Path("now dash"));
    }

    [Fact]
    public async Task An_unknown_share_is_not_zero()
    {
        var texts = (await Drawn.Of<Bars>(DrawnWorld.Women with { Rows = [new("Đã về nước", null)] })).Texts;
        Assert.Contains("chưa có dữ liệu", texts);
        Assert.DoesNotContain("0,0\u00a0%", texts);
    }

    [Fact]
    public async Task The_value_of_a_short_bar_stands_clear_of_its_label()
    {
        var drawn = await Drawn.Of<Bars>(DrawnWorld.Women with { Rows = [new("Đang làm nhiệm vụ", 0m)] });
        Assert.True(Drawn.Number(drawn.Text("0,0\u00a0%"), "x") > 140);
    }

    [Fact]
    public async Task Without_rows_says_so_in_words() =>
        Assert.Contains("Chưa có dữ liệu để so sánh.", (await Drawn.Of<Bars>(DrawnWorld.Women with { Rows = [] })).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData(2023, "Đã qua 77 % thời hạn", "M1 11H154.6")]
    [InlineData(2020, "Đã qua 0 % thời hạn", "M1 11H1")]
    [InlineData(2030, "Đã qua 100 % thời hạn", "M1 11H199")]
    public async Task A_term_fills_up_as_its_days_pass(int year, string says, string path)
    {
        var drawn = await Drawn.Of<TimeBar>(DrawnWorld.Clearance with { AsOf = new(year, 6, 13) });
        Assert.Equal((says, path), (drawn.Name, drawn.Path("term past")));
    }

    [Fact]
    public async Task A_term_of_one_day_has_passed_at_its_end()
    {
        var day = DrawnWorld.AsOf;
        Assert.Equal("100% of the term has passed", (await Drawn.Of<TimeBar>(new TimeBarModel(new(day, day), day), "en")).Name);
    }

    [Fact]
    public async Task No_drawing_needs_an_inline_style()
    {
        Drawn[] all = [await Of<Gantt>(DrawnWorld.SouthSudan), await Of<WorldMap>(DrawnWorld.Force), await Of<StepChart>(DrawnWorld.Serving), await Of<Bars>(DrawnWorld.Women), await Of<TimeBar>(DrawnWorld.Clearance)];
        Assert.All(all, drawn => Assert.DoesNotContain("style=", drawn.Html, StringComparison.Ordinal));
    }

    private static Task<Drawn> Of<T>(object model) where T : IComponent => Drawn.Of<T>(model);
}
