using SuGia.Modules.Documents;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Series_of_numbers
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Follow_each_other_and_begin_again_with_the_year()
    {
        var series = Opened(SeriesPeriod.Year, NumberForm.State, "KH-VPTT", after: 8, first: new(2025, 1, 1));

        Assert.Equal(["09/KH-VPTT", "10/KH-VPTT"], new[] { new DateOnly(2025, 12, 30), new DateOnly(2025, 12, 31) }.Select(d => Given(series, d).Text));
        Assert.Equal(("01/KH-VPTT", new DateOnly(2026, 1, 1)), Given(series, new(2026, 1, 5)) is var n ? (n.Text, n.PeriodOn) : default);
        Assert.Equal([SeriesProblems.PeriodClosed(new(2026, 1, 1)), SeriesProblems.BeforeLast(new(2026, 1, 5))], series.Give(new(2025, 12, 31), Today).Problems);
        Assert.Equal([SeriesProblems.NotYet], series.Give(Today.AddDays(1), Today).Problems);
    }

    [Fact]
    public void Are_written_as_their_order_of_papers_asks()
    {
        Assert.Equal("01/2026/TT-BCA", Given(Opened(SeriesPeriod.Year, NumberForm.Normative, "TT-BCA"), new(2026, 2, 1)).Text);
        Assert.Equal("07-NQ/ĐU", Given(Opened(SeriesPeriod.Term, NumberForm.Party, "NQ/ĐU", after: 6), new(2026, 2, 1)).Text);
        Assert.Equal("1", Given(Opened(SeriesPeriod.Year, NumberForm.Plain, ""), new(2026, 2, 1)).Text);
        SeriesTyped typed = new("A", SeriesDirection.Outgoing, null, SeriesPeriod.Year, NumberForm.State, "", false, new(2026, 1, 1), 0);
        Assert.Equal([SeriesProblems.NeedsSymbol], Series.Open(typed, Today).Problems);
        Assert.Equal([SeriesProblems.NotYet], Series.Open(typed with { Symbol = "A", FirstOn = Today.AddDays(1) }, Today).Problems);
    }

    [Fact]
    public void Of_the_Party_run_through_the_term_and_begin_again_with_the_next()
    {
        var series = Opened(SeriesPeriod.Term, NumberForm.Party, "NQ/ĐU", after: 6, first: new(2025, 7, 1));

        Assert.Equal("07-NQ/ĐU", Given(series, new(2026, 2, 1)).Text);
        Assert.Equal([SeriesProblems.AfterLast(new(2026, 2, 1))], series.BeginTerm(new(2026, 2, 1), Today).Problems);
        Assert.Equal([SeriesProblems.NotYet], series.BeginTerm(Today.AddDays(1), Today).Problems);
        Assert.True(series.BeginTerm(new(2026, 3, 1), Today).Ok);
        Assert.Equal("01-NQ/ĐU", Given(series, new(2026, 3, 2)).Text);
        Assert.Equal([SeriesProblems.ByYear], Opened(SeriesPeriod.Year, NumberForm.State, "X").BeginTerm(Today, Today).Problems);
    }

    [Fact]
    public void That_are_reserved_serve_an_older_paper_and_those_cancelled_none()
    {
        var series = Opened(SeriesPeriod.Year, NumberForm.State, "KH-VPTT");
        var kept = series.Reserve(2, "Chờ ký", new(2026, 10, 1), Today).Value!;
        Assert.Equal("03/KH-VPTT", Given(series, new(2026, 11, 1)).Text);

        Assert.True(kept[0].Use(new(2026, 10, 5), Today).Ok);
        Assert.Equal([SeriesProblems.NotReserved(kept[0].Text)], kept[0].Use(new(2026, 10, 5), Today).Problems);
        Assert.Equal([SeriesProblems.BeforeReserved(new(2026, 10, 1))], kept[1].Use(new(2026, 9, 30), Today).Problems);
        Assert.Equal([SeriesProblems.NotYet], kept[1].Use(Today.AddDays(1), Today).Problems);
        Assert.True(kept[1].Cancel("Không ban hành").Ok);
        Assert.Equal([SeriesProblems.AlreadyCancelled(kept[1].Text)], kept[1].Cancel("Nữa").Problems);
        Assert.Equal([SeriesProblems.HowMany(Series.MostReserved)], series.Reserve(21, "x", Today, Today).Problems);
    }

    [Fact]
    public void That_have_ended_give_no_more()
    {
        var series = Opened(SeriesPeriod.Year, NumberForm.State, "KH-VPTT");
        Given(series, new(2026, 10, 1));

        Assert.Equal([SeriesProblems.AfterLast(new(2026, 10, 1))], series.End(new(2026, 9, 30), Today).Problems);
        Assert.Equal([SeriesProblems.NotYet], series.End(Today.AddDays(1), Today).Problems);
        Assert.True(series.End(new(2026, 10, 2), Today).Ok);
        Assert.Equal([SeriesProblems.Ended], series.Give(new(2026, 10, 3), Today).Problems);
        Assert.Equal([SeriesProblems.Ended], series.End(new(2026, 10, 3), Today).Problems);
    }

    [Fact]
    public void Of_the_Party_that_have_ended_begin_no_term()
    {
        var series = Opened(SeriesPeriod.Term, NumberForm.Party, "NQ/ĐU");
        series.End(new(2026, 10, 2), Today);

        Assert.Equal([SeriesProblems.Ended], series.BeginTerm(Today, Today).Problems);
    }

    private static Series Opened(SeriesPeriod period, NumberForm form, string symbol, int after = 0, DateOnly? first = null) =>
        Series.Open(new("Văn phòng", SeriesDirection.Outgoing, null, period, form, symbol, false, first ?? new(2026, 1, 1), after), Today).Value.Series;

    private static GivenNumber Given(Series series, DateOnly on) => series.Give(on, Today).Value.Number;
}
