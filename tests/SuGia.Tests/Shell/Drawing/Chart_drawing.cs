using SuGia.Shell.Drawing;
using Xunit;

namespace SuGia.Tests.Shell.Drawing;

public sealed class Chart_drawing
{
    private static readonly DateOnly NewYear = new(2022, 1, 1);

    [Fact]
    public async Task Steps_up_on_the_day_of_the_change_and_dashes_what_is_to_come()
    {
        var drawn = await Drawn.Of<StepChart>(DrawnWorld.Serving);
        Assert.Equal("M34 132V132H175.1V115.3H192.6V65.3H341.3", drawn.Path("line"));
        Assert.Equal("M341.3 65.3V65.3H404.6V32H422.6V82H458", drawn.Path("line dash"));
    }

    [Fact]
    public async Task Of_two_values_on_one_day_shows_the_later_one()
    {
        var drawn = await Drawn.Of<StepChart>(DrawnWorld.Chart(new(NewYear, 9), new(NewYear, 2)));
        Assert.Equal("2", Assert.Single(drawn.Tree.QuerySelectorAll("tbody td.n")).TextContent);
    }

    [Fact]
    public async Task Lists_no_day_on_which_nothing_changed()
    {
        var drawn = await Drawn.Of<StepChart>(DrawnWorld.Chart(new(NewYear, 2), new(NewYear.AddDays(40), 2), new(NewYear.AddDays(90), 3)));
        Assert.Equal(["01/01/2022", "01/04/2022"], drawn.Tree.QuerySelectorAll("tbody td.t").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Keeps_a_value_reached_before_the_window()
    {
        var drawn = await Drawn.Of<StepChart>(DrawnWorld.Chart(new StepPoint(new(2019, 1, 1), 4)));
        Assert.StartsWith("M34 ", drawn.Path("line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_value_only_where_there_is_room()
    {
        var labels = (await Drawn.Of<StepChart>(DrawnWorld.Serving)).Tree.QuerySelectorAll("g.b.halo text").Select(text => text.TextContent);
        Assert.Equal(["1", "4", "6", "3"], labels);
        var crowded = DrawnWorld.Chart([.. Enumerable.Range(0, 730).Select(i => new StepPoint(NewYear.AddDays(i), i % 2 + 1))]);
        Assert.Empty((await Drawn.Of<StepChart>(crowded)).Tree.QuerySelectorAll("g.b.halo text"));
    }

    [Fact]
    public async Task With_the_as_of_day_after_the_window_is_all_past()
    {
        var drawn = await Drawn.Of<StepChart>(DrawnWorld.Serving with { AsOf = new(2026, 1, 1) });
        Assert.Equal(("", ""), (drawn.Path("now"), drawn.Path("line dash")));
    }

    [Fact]
    public async Task With_the_as_of_day_before_the_window_is_all_forecast()
    {
        var drawn = await Drawn.Of<StepChart>(DrawnWorld.Serving with { AsOf = new(2020, 1, 1) });
        Assert.Equal(("", ""), (drawn.Path("now"), drawn.Path("line")));
    }

    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(3, "0 1 2 3")]
    [InlineData(6, "0 2 4 6")]
    [InlineData(31, "0 10 20 30 40")]
    [InlineData(1700, "0 500 1000 1500 2000")]
    public void Counts_its_axis_in_round_steps(int highest, string steps) =>
        Assert.Equal(steps, string.Join(' ', NiceSteps.Upto(highest)));

    [Fact]
    public async Task Writes_numbers_as_the_language_does()
    {
        var model = DrawnWorld.Chart(new StepPoint(NewYear, 1234.5m));
        Assert.Contains("1.234,5", (await Drawn.Of<StepChart>(model)).Texts);
        Assert.Contains("1,234.5", (await Drawn.Of<StepChart>(model, "en")).Texts);
    }

    [Fact]
    public void Refuses_a_negative_value() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepPoint(NewYear, -1));

    [Fact]
    public async Task Without_values_says_so_in_words() =>
        Assert.Contains("Chưa có dữ liệu trong khoảng thời gian này.", (await Drawn.Of<StepChart>(DrawnWorld.Chart())).Html, StringComparison.Ordinal);

    [Fact]
    public async Task Is_named_by_its_sentence() =>
        Assert.Equal("Quân số theo tháng.", (await Drawn.Of<StepChart>(DrawnWorld.Serving)).Name);
}
