using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>Days that no other fact uses, with the words around them.</summary>
internal static class DatedEvents
{
    public static IEnumerable<DatedEvent> Of(
        Page page, IReadOnlyList<DaySpan> days, IReadOnlyList<ReadFigure> figures, IReadOnlyList<ReadPaper> papers, IReadOnlyList<Milestone> milestones, IReadOnlyList<ReadDirective> directives, Envelope envelope)
    {
        HashSet<int> used = [.. figures.Select(f => f.AsOf?.Quote.Offset ?? -1), .. papers.Select(p => p.Day?.Quote.Offset ?? -1), .. papers.Select(p => p.Announced?.Quote.Offset ?? -1),
            .. directives.Select(d => d.Deadline?.Quote.Offset ?? -1), .. milestones.Where(m => m.Kind is MilestoneKind.FirstTime or MilestoneKind.Founding).Select(m => m.Day?.Quote.Offset ?? -1)];
        return days.Where(d => d.Precision is DayPrecision.Day or DayPrecision.HalfDay or DayPrecision.Month or DayPrecision.EarlyMonth or DayPrecision.MidMonth or DayPrecision.LateMonth)
            .Select(d => (Span: d, Day: DayReader.Told(page, d)))
            .Where(d => !used.Contains(d.Day.Quote.Offset) && d.Day.From != envelope.EventDay?.From)
            .Select(d => new DatedEvent(d.Day.Quote, What(page, d.Span), d.Day));
    }

    private static string What(Page page, DaySpan day)
    {
        var (first, last) = (day.First, day.Last);
        while (first > 0 && day.First - first < 14 && page.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            first--;
        }

        while (first == day.First && last < page.Tokens.Length && last - day.Last < 14 && page.Tokens[last].Kind is TokenKind.Word or TokenKind.Number)
        {
            last++;
        }

        return page.Words(first, last);
    }
}
