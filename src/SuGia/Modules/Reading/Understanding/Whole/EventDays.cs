using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>The day and place of the event that the article reports.</summary>
internal static class EventDays
{
    private const int FirstParagraphs = 4;
    private const int LongestDelay = 90;
    private const int LongestHouse = 14;
    private const int LongestSeries = 15;

    /// <summary>A day that opens a sentence of the first paragraphs, or follows "diễn ra"; null for an overview.</summary>
    public static DaySpan? Of(Page page, IReadOnlyList<DaySpan> days, DateOnly? published)
    {
        var early = page.Of(BlockKind.Body).Take(FirstParagraphs).ToHashSet();
        var sentences = page.Sentences.Where(s => early.Contains(s.Block)).ToList();
        var fitting = days.Where(d => d.IsOneDay && Fits(d, published) && sentences.Exists(s => s.First <= d.First && d.Last <= s.Last)).Cast<DaySpan?>().ToList();
        return fitting.Find(d => sentences.Exists(s => s.First == d!.Value.First)) ?? fitting.Find(d => sentences.Exists(s => Opens(page, s, d!.Value.First))) ?? fitting.Find(d => IsHeld(page, d!.Value.First))
            ?? days.Where(d => IsSeries(d) && Fits(d, published) && sentences.Take(2).Any(s => s.First <= d.First && d.Last <= s.Last)).Cast<DaySpan?>().FirstOrDefault();
    }

    // "từ ngày 26 đến 28/6/2024": a meeting or visit of several days.
    private static bool IsSeries(DaySpan day) => day.Precision == DayPrecision.Range && day.To.DayNumber - day.From.DayNumber < LongestSeries;

    private static bool Fits(DaySpan day, DateOnly? published) =>
        published is not { } on || (day.From <= on.AddDays(1) && day.From >= on.AddDays(-LongestDelay));

    // "(BCA) - Ngày …", "JUBA, 13 June …": an agency or place stands before the day.
    private static bool Opens(Page page, Sentence sentence, int day) =>
        day > sentence.First && day - sentence.First is var words && ((words <= 5 && page.Tokens[sentence.First..day].All(IsSignOrCapital))
            || (words <= 6 && IsHour(page, sentence, day))
            || (words <= LongestHouse && page.Tokens[sentence.First].IsSign('(') && page.Tokens[sentence.First..day].SkipWhile(t => !t.IsSign(')')).All(IsSignOrCapital)));

    // "Hồi 09 giờ 30 phút ngày 05 tháng 11".
    private static bool IsHour(Page page, Sentence sentence, int day) => page.Tokens[sentence.First].IsAny("hồi", "lúc", "vào") && page.Tokens[sentence.First..day].Any(t => t.IsAny("giờ", "h"));

    private static bool IsSignOrCapital(Token token) => token.Kind == TokenKind.Sign || token.IsCapital;

    private static bool IsHeld(Page page, int at) =>
        at >= 2 && ((page.Tokens[at - 2].Is("diễn") && page.Tokens[at - 1].Is("ra")) || page.Tokens[at - 1].IsAny("vào", "ra") || page.Tokens[at - 1].IsSign(','));

    /// <summary>"…, tại Hà Nội": in the sentence of the day; a street or airport before the place is passed over.</summary>
    public static (int First, int Last)? Place(Page page, GazetteerIndex names, DaySpan day)
    {
        var last = page.Sentences.FirstOrDefault(s => s.First <= day.First && day.Last <= s.Last).Last;
        for (var at = day.Last; at < last - 1; at++)
        {
            if (page.Tokens[at].IsAny("tại", "ở") && (Near(page, names, at + 1) ?? Farther(page, names, at + 1, last) ?? House(page, at, day, last)) is { } place)
            {
                return place.First == at + 1 ? (at, place.Last) : (place.First - 1, place.Last);
            }
        }

        return null;
    }

    private static (int First, int Last)? Near(Page page, GazetteerIndex names, int at)
    {
        var known = names.Places.LongestEnd(page.Tokens, at);
        return known > at ? (at, known) : page.Tokens[at].IsAny("tỉnh", "thành", "thủ") ? Named(page, names, at) : null;
    }

    private static (int First, int Last)? Named(Page page, GazetteerIndex names, int at)
    {
        var start = page.Tokens[at].Is("tỉnh") ? at + 1 : at + 2;
        var end = start;
        while (end < page.Tokens.Length && page.Tokens[end].IsName && end - start < 5 && !names.Ranks.Begins(page.Tokens, end))
        {
            end++;
        }

        return end > start ? (at, end) : null;
    }

    // "Sáng 18/7, tại trụ sở Công an tỉnh, …": right behind the day, where no town is told.
    private static (int First, int Last)? House(Page page, int at, DaySpan day, int last)
    {
        var end = at + 1;
        while (end < last && page.Tokens[end].Kind != TokenKind.Sign)
        {
            end++;
        }

        return at - day.Last <= 1 && end < last && page.Tokens[end].IsSign(',') && end - at is > 1 and <= LongestHouse ? (at + 1, end) : null;
    }

    private static (int First, int Last)? Farther(Page page, GazetteerIndex names, int at, int last)
    {
        for (var next = at + 1; next < Math.Min(last, at + 12); next++)
        {
            if (page.Tokens[next].IsCapital && page.Tokens[next - 1].IsAny(",", "tại", "ở") && names.Places.LongestEnd(page.Tokens, next) is var end && end > next)
            {
                return (next, end);
            }
        }

        return null;
    }
}
