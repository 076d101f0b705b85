using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>Places the bars of one post on two alternating rows, with the handovers and vacancies between them.</summary>
/// <remarks>Measured from the top of the lane. Three tours at once share the two rows and cover each other.</remarks>
internal sealed class GanttLaneLayout(GanttLane lane, GanttModel model, DayScale days)
{
    public const double BarHeight = 22;
    public const double FirstRow = 34;
    public const double SecondRow = 60;

    private readonly List<GanttBar> bars = [.. lane.Bars.OrderBy(bar => bar.First).ThenBy(bar => bar.Last)];

    public string Label => lane.Label;

    public bool IsEmpty => bars.Count == 0;

    /// <summary>Path data of the bars from their first to their last day.</summary>
    public string Whole => Boxes(Shown, bar => days.End(bar.Last));

    /// <summary>Path data of the parts that are past at the as-of day.</summary>
    public string Past => Boxes(Shown.Where(HasPast), PastEnd);

    public string Handovers => string.Concat(
        Neighbours.Where(pair => pair.Next.First <= pair.Before.Last).Select(pair => HandoverBox(pair.Before, pair.Next)).OfType<string>());

    /// <summary>Days on which nobody holds the post though somebody did before and somebody will after.</summary>
    public IEnumerable<DateSpan> Vacancies =>
        from i in Enumerable.Range(1, Math.Max(0, bars.Count - 1))
        let last = bars.Take(i).Max(bar => bar.Last)
        where last.AddDays(1) < bars[i].First
        select new DateSpan(last.AddDays(1), bars[i].First.AddDays(-1));

    public IEnumerable<GanttGap> Gaps =>
        Vacancies.Where(model.Window.Overlaps).Select(gap => new GanttGap(gap, days.Start(gap.First), days.End(gap.Last), NameEnd, RowAfter(gap)));

    public IEnumerable<GanttText> Texts => Shown.Select(Text);

    private IEnumerable<GanttBar> Shown => bars.Where(bar => model.Window.Overlaps(new(bar.First, bar.Last)));

    private IEnumerable<(GanttBar Before, GanttBar Next)> Neighbours => bars.Zip(bars.Skip(1));

    private double NameEnd => GanttLayout.Left + 4 + Lettering.Width(lane.Label);

    private double RowOf(GanttBar bar) => bars.IndexOf(bar) % 2 == 0 ? FirstRow : SecondRow;

    private double RowAfter(DateSpan gap) => RowOf(bars.Last(bar => bar.First < gap.First));

    private bool HasPast(GanttBar bar) => !bar.IsPlanned && bar.First <= model.AsOf && PastEnd(bar) > days.Start(bar.First);

    private double PastEnd(GanttBar bar) => days.End(bar.Last < model.AsOf ? bar.Last : model.AsOf);

    private string Boxes(IEnumerable<GanttBar> shown, Func<GanttBar, double> end) =>
        string.Concat(shown.Select(bar => Px.Box(days.Start(bar.First), RowOf(bar), end(bar), RowOf(bar) + BarHeight)));

    private string? HandoverBox(GanttBar before, GanttBar next)
    {
        var overlap = new DateSpan(next.First, next.Last < before.Last ? next.Last : before.Last);
        return model.Window.Overlaps(overlap)
            ? Px.Box(days.Start(overlap.First), FirstRow + BarHeight, days.End(overlap.Last), SecondRow)
            : null;
    }

    private GanttText Text(GanttBar bar)
    {
        var (start, end) = (days.Start(bar.First), days.End(bar.Last));
        var past = HasPast(bar) ? PastEnd(bar) : start;
        return GanttText.Within(bar.Label, (start, past, end), (FreeBefore(bar), FreeAfter(bar)), RowOf(bar) + 15);
    }

    private double FreeBefore(GanttBar bar) =>
        Shown.Where(other => RowOf(other) == RowOf(bar) && other.Last < bar.First).Select(other => days.End(other.Last)).Append(GanttLayout.Left).Max();

    private double FreeAfter(GanttBar bar) => Shown.Where(other => RowOf(other) == RowOf(bar) && other.First > bar.Last).Select(other => days.Start(other.First))
        .Concat(Gaps.Where(gap => !gap.IsAbove && gap.FreeRow == RowOf(bar) && gap.Days.First > bar.Last).Select(gap => gap.X))
        .Append(GanttLayout.Right).Min();
}
