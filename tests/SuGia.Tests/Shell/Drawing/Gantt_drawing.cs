using System.Text;
using SuGia.Kernel;
using SuGia.Shell.Drawing;
using Xunit;

namespace SuGia.Tests.Shell.Drawing;

public sealed class Gantt_drawing
{
    private static readonly DateOnly Spring = new(2023, 3, 1);

    [Fact]
    public async Task Puts_tours_of_a_post_on_alternating_rows()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(DrawnWorld.Filled));
        Assert.Equal("M184.8 34H441.2V56H184.8zM412.7 60H649V82H412.7zM638.7 34H875V56H638.7z", drawn.Path("p"));
    }

    [Fact]
    public async Task Darkens_a_running_tour_up_to_the_end_of_the_as_of_day()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(DrawnWorld.Filled));
        Assert.Equal("M184.8 34H350.5V56H184.8z", drawn.Path("f"));
        Assert.StartsWith("M350.5 ", drawn.Path("now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_the_days_that_two_officers_share()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(DrawnWorld.Filled));
        Assert.Equal("M412.7 56H441.2V60H412.7zM638.7 56H649V60H638.7z", drawn.Path("lap"));
    }

    [Fact]
    public async Task Says_how_many_days_a_post_is_vacant()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(DrawnWorld.WithVacancy));
        Assert.Equal("M441.2 34H489.7V82H441.2z", drawn.Path("gap"));
        Assert.Contains("◆ Khuyết 75 ngày", drawn.Texts);
        Assert.Contains("◆ Vacant 75 days", (await Drawn.Of<Gantt>(DrawnWorld.Gantt(DrawnWorld.WithVacancy), "en")).Texts);
    }

    [Fact]
    public async Task Sees_no_vacancy_between_days_that_follow_each_other()
    {
        var after = DrawnWorld.Late with { First = DrawnWorld.Running.Last.AddDays(1) };
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [DrawnWorld.Running, after])));
        Assert.Equal("", drawn.Path("gap") + drawn.Path("lap"));
    }

    [Fact]
    public async Task Sees_no_vacancy_while_an_earlier_and_longer_tour_runs()
    {
        var visit = new GanttBar("Ngắn", Spring, Spring.AddDays(9));
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [DrawnWorld.Running, visit, DrawnWorld.Successor])));
        Assert.Equal("", drawn.Path("gap"));
    }

    [Fact]
    public async Task Writes_the_length_of_an_early_vacancy_clear_of_the_name_of_the_post()
    {
        var early = new GanttBar("Đầu", new(2022, 2, 1), new(2022, 3, 31));
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(DrawnWorld.WithVacancy with { Bars = [early, DrawnWorld.Running] }));
        Assert.Equal(49, Drawn.Number(drawn.Text("◆ Khuyết 183 ngày"), "y"));
    }

    [Fact]
    public async Task Draws_a_tour_of_one_day_one_day_wide()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [new("Một ngày", Spring, Spring)])));
        Assert.Equal("M282.5 34H283.2V56H282.5z", drawn.Path("p"));
    }

    [Fact]
    public async Task Cuts_a_tour_that_began_before_the_window_at_its_edge()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [DrawnWorld.Running with { First = new(2020, 1, 1) }])));
        Assert.Equal("M8 34H441.2V56H8z", drawn.Path("p"));
    }

    [Fact]
    public async Task Leaves_out_a_tour_outside_of_the_window()
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [new("Trước", new(2019, 1, 1), new(2019, 12, 31))])));
        Assert.Equal("", drawn.Path("p"));
        Assert.DoesNotContain("Trước", drawn.Texts);
    }

    [Fact]
    public async Task Never_darkens_a_planned_tour()
    {
        var overdue = DrawnWorld.Running with { IsPlanned = true };
        Assert.Equal("", (await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [overdue])))).Path("f"));
    }

    [Theory]
    [InlineData(2021, "◀ Tính đến 13/06/2021")]
    [InlineData(2030, "Tính đến 13/06/2030 ▶")]
    public async Task Names_an_as_of_day_outside_of_the_window_without_a_line(int year, string says)
    {
        var drawn = await Drawn.Of<Gantt>(DrawnWorld.SouthSudan with { AsOf = new(year, 6, 13) });
        Assert.Equal("", drawn.Path("now"));
        Assert.Contains(says, drawn.Texts);
    }

    [Fact]
    public async Task Is_named_by_its_sentence()
    {
        Assert.Equal("Nhiệm kỳ theo vị trí.", (await Drawn.Of<Gantt>(DrawnWorld.SouthSudan)).Name);
        Assert.Equal("Tours by post.", (await Drawn.Of<Gantt>(DrawnWorld.SouthSudan, "en")).Name);
    }

    [Fact]
    public async Task Scrolls_by_keyboard_in_a_named_region()
    {
        var region = (await Drawn.Of<Gantt>(DrawnWorld.SouthSudan)).Tree.QuerySelector("[role=region]")!;
        Assert.Equal(("0", "Biểu đồ nhiệm kỳ, cuộn ngang được"), (region.GetAttribute("tabindex"), region.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Without_posts_says_so_in_words() =>
        Assert.Contains("Chưa có vị trí nào để vẽ.", (await Drawn.Of<Gantt>(DrawnWorld.Gantt())).Html, StringComparison.Ordinal);

    [Fact]
    public async Task A_post_without_tours_says_so_in_words() =>
        Assert.Contains("Chưa có nhiệm kỳ", (await Drawn.Of<Gantt>(DrawnWorld.Gantt(new GanttLane("UNMISS-01", [])))).Texts);

    [Fact]
    public async Task Of_twelve_posts_is_at_most_12_KB()
    {
        var lanes = Enumerable.Range(1, 12).Select(i => (i % 3 == 0 ? DrawnWorld.WithVacancy : DrawnWorld.Filled) with { Label = $"UNMISS-{i:00} · Sĩ quan xây dựng năng lực, Malakal" });
        Assert.InRange(Encoding.UTF8.GetByteCount((await Drawn.Of<Gantt>(DrawnWorld.Gantt([.. lanes]))).Html), 1, 12 * 1024);
    }

    [Fact]
    public async Task Over_many_years_keeps_their_labels_apart()
    {
        var model = DrawnWorld.SouthSudan with { Window = new DateSpan(new(1990, 1, 1), new(2029, 12, 31)) };
        var xs = (await Drawn.Of<Gantt>(model)).Tree.QuerySelectorAll("text").Where(text => text.GetAttribute("y") == "14").Select(text => Drawn.Number(text, "x")).ToList();
        Assert.All(xs.Zip(xs.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 40));
    }
}
