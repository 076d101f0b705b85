using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>The grammar of days: ranges of points, points of a part of day and a date, months, years, lengths.</summary>
/// <param name="anchor">The day from which missing years and ends are completed.</param>
internal sealed class DayGrammar(Token[] tokens, DateOnly? anchor)
{
    private readonly DayPoints points = new(tokens, anchor);
    private readonly DayPeriods periods = new(tokens, anchor);

    /// <summary>Every day expression from a token to before another, from left to right.</summary>
    public IEnumerable<DaySpan> Between(int first, int last)
    {
        for (var at = first; at < last;)
        {
            if (MayBegin(tokens[at]) && At(at) is { } found && found.Last <= last)
            {
                yield return found;
                at = found.Last;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The day expression that begins at a token; null where none does.</summary>
    public DaySpan? At(int at) => From(at) ?? ShortRange(at) ?? Joined(at) ?? periods.At(at);

    private static bool MayBegin(Token token) => token.IsNumber || DayWords.Begin(token.Norm);

    /// <summary>"từ ngày 1/3 đến ngày 5/3/2023", "từ năm 2019 đến nay", "từ đầu năm đến nay".</summary>
    private DaySpan? From(int at)
    {
        if (!Is(at, "từ") || Point(at + 1) is not { } from)
        {
            return null;
        }

        return IsUntilNow(from.Last) ? Open(at, from) : IsAny(from.Last, "đến", "tới") ? To(at, from, Point(SkipUntil(from.Last))) : null;
    }

    private DaySpan? Open(int at, DaySpan from) =>
        anchor is { } now && from.From <= now ? new(at, from.Last + 2, from.From, now, DayPrecision.Open) { Inferred = true } : null;

    private static DaySpan? To(int at, DaySpan from, DaySpan? to) => to is { } end && from.From <= end.To
        ? new(at, end.Last, from.From, end.To, DayPrecision.Range) { Inferred = from.Inferred || end.Inferred }
        : null;

    /// <summary>"15/6/2021 - 15/6/2023", "năm 2021 - 2025".</summary>
    private DaySpan? Joined(int at)
    {
        if (Point(at) is not { } from)
        {
            return null;
        }

        var joins = IsSign(from.Last, '-') || IsSign(from.Last, '–') || (from.IsOneDay && Is(from.Last, "đến") && !Is(from.Last + 1, "nay"));
        return joins && SecondPoint(from) is { } to && to.Precision == from.Precision ? To(at, from, to) ?? from : from;
    }

    private DaySpan? SecondPoint(DaySpan from) => Point(from.Last + 1)
        ?? (from.Precision == DayPrecision.Year && DayNumbers.Year(tokens, from.Last + 1) is { } year
            ? DaySpan.Months(from.Last + 1, from.Last + 2, new(year, 1, 1), 12, DayPrecision.Year)
            : null);

    /// <summary>"ngày 15-18/6/2023", "từ 15 đến 18/6/2023": the month is said once.</summary>
    private DaySpan? ShortRange(int at)
    {
        var start = Is(at, "từ") ? at + 1 : at;
        start = DayWords.IsDayWord(tokens, start) ? start + 1 : start;
        var isTold = start > at && DayNumbers.Whole(tokens, start, 31) is not null && (IsSign(start + 1, '-') || IsSign(start + 1, '–') || IsAny(start + 1, "đến", "và"));
        return isTold && points.Date(SkipUntil(start + 1)) is { } to && DayNumbers.Day(to.From.Year, to.From.Month, DayNumbers.Whole(tokens, start, 31)!.Value) is { } from && from < to.From
            ? new(at, to.Last, from, to.From, DayPrecision.Range) { Inferred = to.Inferred }
            : null;
    }

    private DaySpan? Point(int at) => points.At(at) ?? periods.Point(at);

    private int SkipUntil(int at) => DayWords.IsDayWord(tokens, at + 1) || Is(at + 1, "hết") ? at + 2 : at + 1;

    private bool IsUntilNow(int at) => (IsAny(at, "đến", "tới") && IsAny(at + 1, "nay"));

    private bool Is(int at, string word) => at < tokens.Length && tokens[at].Is(word);

    private bool IsAny(int at, params ReadOnlySpan<string> words) => at < tokens.Length && words.Contains(tokens[at].Norm);

    private bool IsSign(int at, char sign) => at < tokens.Length && tokens[at].IsSign(sign);
}
