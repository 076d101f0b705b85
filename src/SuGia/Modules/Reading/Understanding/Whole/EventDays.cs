using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>The day and place of the event that the article reports.</summary>
internal static class EventDays
{
    private const int FirstParagraphs = 4;
    private const int LongestDelay = 90;

    /// <summary>A day that opens a sentence of the first paragraphs, or follows "diễn ra"; null for an overview.</summary>
    public static DaySpan? Of(Page page, IReadOnlyList<DaySpan> days, DateOnly? published)
    {
        var early = page.Of(BlockKind.Body).Take(FirstParagraphs).ToHashSet();
        var sentences = page.Sentences.Where(s => early.Contains(s.Block)).ToList();
        var fitting = days.Where(d => d.IsOneDay && Fits(d, published) && sentences.Exists(s => s.First <= d.First && d.Last <= s.Last)).Cast<DaySpan?>().ToList();
        return fitting.Find(d => sentences.Exists(s => s.First == d!.Value.First)) ?? fitting.Find(d => IsHeld(page, d!.Value.First));
    }

    private static bool Fits(DaySpan day, DateOnly? published) =>
        published is not { } on || (day.From <= on.AddDays(1) && day.From >= on.AddDays(-LongestDelay));

    private static bool IsHeld(Page page, int at) =>
        at >= 2 && ((page.Tokens[at - 2].Is("diễn") && page.Tokens[at - 1].Is("ra")) || page.Tokens[at - 1].IsAny("vào", "ra") || page.Tokens[at - 1].IsSign(','));

    /// <summary>"…, tại Hà Nội": close behind the day.</summary>
    public static (int First, int Last)? Place(Page page, GazetteerIndex names, DaySpan day)
    {
        for (var at = day.Last; at < Math.Min(page.Tokens.Length - 1, day.Last + 14); at++)
        {
            if (page.Tokens[at].IsAny("tại", "ở") && EndOfPlace(page, names, at + 1) is var end && end > at + 1)
            {
                return (at, end);
            }
        }

        return null;
    }

    private static int EndOfPlace(Page page, GazetteerIndex names, int at)
    {
        if (names.Places.LongestEnd(page.Tokens, at) is var known && known > at)
        {
            return known;
        }

        var end = page.Tokens[at].IsAny("tỉnh", "thành", "thủ", "trụ") ? at + (page.Tokens[at].Is("tỉnh") ? 1 : 2) : at;
        while (end < page.Tokens.Length && page.Tokens[end].IsName && end - at < 8 && !names.Ranks.Begins(page.Tokens, end))
        {
            end++;
        }

        return end;
    }
}
