using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>One calendar day: a weekday, a part of day, a date.</summary>
internal sealed class DayPoints(Token[] tokens, DateOnly? anchor)
{
    /// <summary>"Thứ Ba, 13/06/2023", "sáng ngày 10/1", "ngày 13 tháng 6 năm 2023", "chiều nay", "(24/12)".</summary>
    public DaySpan? At(int at)
    {
        var start = DayWords.AfterWeekday(tokens, at);
        var part = start < tokens.Length ? DayWords.PartOf(tokens[start]) : null;
        var dated = part is null ? start : start + 1;
        dated = DayWords.IsDayWord(tokens, dated) ? dated + 1 : dated;
        var isTold = dated > at || IsBracketed(at);
        return (isTold ? Date(dated) : Full(dated)) is { } day
            ? day with { First = at, Part = part, Precision = part is null ? DayPrecision.Day : DayPrecision.HalfDay }
            : Today(at, start, part);
    }

    /// <summary>A date with or without its year.</summary>
    public DaySpan? Date(int at) => Full(at) ?? Spelled(at) ?? Short(at);

    /// <summary>"sáng nay", "hôm nay", "chiều qua": from the day of publication.</summary>
    private DaySpan? Today(int at, int start, PartOfDay? part)
    {
        var isTold = part is not null || (start < tokens.Length && tokens[start].Is("hôm"));
        if (!isTold || anchor is not { } now || start + 1 >= tokens.Length || !tokens[start + 1].IsAny("nay", "qua"))
        {
            return null;
        }

        var day = tokens[start + 1].Is("nay") ? now : now.AddDays(-1);
        return DaySpan.OnDay(at, start + 2, day, inferred: true) with { Part = part, Precision = part is null ? DayPrecision.Day : DayPrecision.HalfDay };
    }

    private DaySpan? Full(int at) => Numeric(at) ?? Pointed(at) ?? English(at);

    private DaySpan? Numeric(int at)
    {
        if (!JoinedBy(at, '/') && !JoinedBy(at, '-'))
        {
            return null;
        }

        return DayNumbers.Whole(tokens, at, 31) is { } day && DayNumbers.Whole(tokens, at + 2, 12) is { } month && DayNumbers.Year(tokens, at + 4) is { } year
            && DayNumbers.Day(year, month, day) is { } date ? DaySpan.OnDay(at, at + 5, date) : Iso(at);
    }

    private DaySpan? Iso(int at) =>
        DayNumbers.Year(tokens, at) is { } year && DayNumbers.Whole(tokens, at + 2, 12) is { } month && DayNumbers.Whole(tokens, at + 4, 31) is { } day
        && DayNumbers.Day(year, month, day) is { } date ? DaySpan.OnDay(at, at + 5, date) : null;

    private DaySpan? Pointed(int at) =>
        at < tokens.Length && tokens[at].IsNumber && DayNumbers.Pointed(tokens[at]) is { } day ? DaySpan.OnDay(at, at + 1, day) : null;

    /// <summary>"13 June 2023", "June 13, 2023".</summary>
    private DaySpan? English(int at)
    {
        if (DayWords.EnglishMonth(tokens, at + 1) is { } month && DayNumbers.Whole(tokens, at, 31) is { } day)
        {
            return DayNumbers.Year(tokens, at + 2) is { } year && DayNumbers.Day(year, month, day) is { } date ? DaySpan.OnDay(at, at + 3, date) : null;
        }

        var comma = at + 2 < tokens.Length && tokens[at + 2].IsSign(',') ? at + 3 : at + 2;
        return DayWords.EnglishMonth(tokens, at) is { } first && DayNumbers.Whole(tokens, at + 1, 31) is { } second
            && DayNumbers.Year(tokens, comma) is { } last && DayNumbers.Day(last, first, second) is { } told ? DaySpan.OnDay(at, comma + 1, told) : null;
    }

    /// <summary>"13 tháng 6 năm 2023", "13 tháng 6".</summary>
    private DaySpan? Spelled(int at)
    {
        if (DayNumbers.Whole(tokens, at, 31) is not { } day || !Is(at + 1, "tháng") || DayNumbers.Whole(tokens, at + 2, 12) is not { } month)
        {
            return null;
        }

        var hasYear = Is(at + 3, "năm") || (at + 3 < tokens.Length && (tokens[at + 3].IsSign('/') || tokens[at + 3].IsSign(',')));
        return hasYear && DayNumbers.Year(tokens, at + 4) is { } year
            ? DayNumbers.Day(year, month, day) is { } date ? DaySpan.OnDay(at, at + 5, date) : null
            : Near(at, at + 3, month, day);
    }

    /// <summary>"10/1": only where a word says that it is a day.</summary>
    private DaySpan? Short(int at) =>
        at + 2 < tokens.Length && (tokens[at + 1].IsSign('/') || tokens[at + 1].IsSign('-')) && !IsSign(at + 3, '/')
        && DayNumbers.Whole(tokens, at, 31) is { } day && DayNumbers.Whole(tokens, at + 2, 12) is { } month ? Near(at, at + 3, month, day) : null;

    private DaySpan? Near(int at, int last, int month, int day) =>
        DayNumbers.NearYear(anchor, month, day) is { } date ? DaySpan.OnDay(at, last, date, inferred: true) : null;

    private bool IsBracketed(int at) => at > 0 && tokens[at - 1].IsSign('(') && IsSign(at + 3, ')');

    private bool JoinedBy(int at, char sign) => IsSign(at + 1, sign) && IsSign(at + 3, sign) && at + 4 < tokens.Length;

    private bool Is(int at, string word) => at < tokens.Length && tokens[at].Is(word);

    private bool IsSign(int at, char sign) => at < tokens.Length && tokens[at].IsSign(sign);
}
