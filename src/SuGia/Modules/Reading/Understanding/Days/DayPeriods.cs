using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>Months, quarters, years, parts of them, and lengths of time.</summary>
internal sealed class DayPeriods(Token[] tokens, DateOnly? anchor)
{
    private const int FarthestForecast = 8;

    public DaySpan? At(int at) => Point(at) ?? Years(at) ?? Length(at);

    public DaySpan? Point(int at) => (Month(at) ?? HalfYear(at) ?? Quarter(at) ?? Year(at)) is { } period ? IsToItsEnd(at) ? LastDay(period) : period : null;

    // "tính đến hết tháng 6/2025": all of it up to that day.
    private bool IsToItsEnd(int at) => at >= 2 && tokens[at - 1].Is("hết") && tokens[at - 2].IsAny("đến", "tới");

    private static DaySpan LastDay(DaySpan period) => period with { From = period.To, Precision = DayPrecision.Day };

    /// <summary>"giữa tháng 8/2023", "trung tuần tháng 8/2023", "tháng 8 năm 2023", "tháng 8", "đầu tháng".</summary>
    private DaySpan? Month(int at)
    {
        var third = Third(at);
        var word = third is null ? at : Is(at + 1, "tuần") ? at + 2 : at + 1;
        if (!Is(word, "tháng"))
        {
            return null;
        }

        return DayNumbers.Whole(tokens, word + 1, 12) is { } month ? Dated(at, word + 2, month, third) : third is null ? null : This(at, word + 1, third);
    }

    private DaySpan? Dated(int at, int next, int month, DayPrecision? third)
    {
        var joins = Is(next, "năm") || IsSign(next, '/') || IsSign(next, '-') || (IsSign(next, '.') && DayNumbers.Year(tokens, next + 1) is not null);
        return joins && DayNumbers.Year(tokens, next + 1) is { } year
            ? Thirds(DaySpan.Months(at, next + 2, new(year, month, 1), 1, DayPrecision.Month), third)
            : DayNumbers.NearYear(anchor, month, 1) is { } first && !IsSign(next, '/') ? Thirds(DaySpan.Months(at, next, first, 1, DayPrecision.Month, inferred: true), third) : null;
    }

    private DaySpan? This(int at, int last, DayPrecision? third) => anchor is { } now && !Is(last, "đầu")
        ? Thirds(DaySpan.Months(at, last, new(now.Year, now.Month, 1), 1, DayPrecision.Month, inferred: true), third)
        : null;

    /// <summary>Early is the 1st to 10th, mid the 11th to 20th, late the rest.</summary>
    private static DaySpan Thirds(DaySpan month, DayPrecision? third) => third switch
    {
        DayPrecision.EarlyMonth => month with { To = month.From.AddDays(9), Precision = DayPrecision.EarlyMonth },
        DayPrecision.MidMonth => month with { From = month.From.AddDays(10), To = month.From.AddDays(19), Precision = DayPrecision.MidMonth },
        DayPrecision.LateMonth => month with { From = month.From.AddDays(20), Precision = DayPrecision.LateMonth },
        _ => month,
    };

    /// <summary>"6 tháng đầu năm 2024", "6 tháng cuối năm".</summary>
    private DaySpan? HalfYear(int at)
    {
        if (DayNumbers.Whole(tokens, at, 11) is not { } months || !Is(at + 1, "tháng") || Third(at + 2) is not { } third || !Is(at + 3, "năm"))
        {
            return null;
        }

        var said = DayNumbers.Year(tokens, at + 4);
        return (said ?? anchor?.Year) is { } year
            ? DaySpan.Months(at, said is null ? at + 4 : at + 5, new(year, third == DayPrecision.EarlyMonth ? 1 : 13 - months, 1), months, DayPrecision.HalfYear, said is null)
            : null;
    }

    /// <summary>"quý II/2024", "quý 2 năm 2024".</summary>
    private DaySpan? Quarter(int at) =>
        Is(at, "quý") && DayNumbers.Quarter(tokens, at + 1) is { } quarter && (IsSign(at + 2, '/') || IsSign(at + 2, '-') || Is(at + 2, "năm")) && DayNumbers.Year(tokens, at + 3) is { } year
            ? DaySpan.Months(at, at + 4, new(year, (quarter * 3) - 2, 1), 3, DayPrecision.Quarter)
            : null;

    /// <summary>"năm 2022", "đầu năm 2022" (its first quarter), "đầu năm" of the article.</summary>
    private DaySpan? Year(int at)
    {
        var third = Third(at);
        var word = third is null ? at : at + 1;
        if (!Is(word, "năm"))
        {
            return null;
        }

        var said = DayNumbers.Year(tokens, word + 1);
        return said is { } year ? Part(at, word + 2, year, third, false)
            : anchor is { } now && (third is not null || Is(word + 1, "nay")) ? Part(at, Is(word + 1, "nay") ? word + 2 : word + 1, now.Year, third, true) : null;
    }

    private static DaySpan Part(int at, int last, int year, DayPrecision? third, bool inferred) => third switch
    {
        DayPrecision.EarlyMonth => DaySpan.Months(at, last, new(year, 1, 1), 3, DayPrecision.Quarter, inferred),
        DayPrecision.MidMonth => DaySpan.Months(at, last, new(year, 5, 1), 4, DayPrecision.Range, inferred),
        DayPrecision.LateMonth => DaySpan.Months(at, last, new(year, 10, 1), 3, DayPrecision.Quarter, inferred),
        _ => DaySpan.Months(at, last, new(year, 1, 1), 12, DayPrecision.Year, inferred),
    };

    /// <summary>"giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025".</summary>
    private DaySpan? Years(int at) =>
        (Is(at, "giai") || Is(at, "nhiệm")) && DayNumbers.Year(tokens, at + 2) is { } from && DayNumbers.Year(tokens, at + 4) is { } to && from <= to
            ? new(at, at + 5, new(from, 1, 1), new(to, 12, 31), DayPrecision.Range)
            : null;

    /// <summary>"trong 8 tháng", "Qua 05 năm": it ends with the day of the article.</summary>
    private DaySpan? Length(int at)
    {
        var number = at + (IsAny(at + 1, "hơn", "gần", "vòng", "suốt") ? 2 : 1);
        if (!IsAny(at, "trong", "qua", "sau") || IsToCome(at, number + 2) || anchor is not { } now || DayNumbers.Whole(tokens, number, 200) is not { } count || IsAny(number + 2, "đầu", "cuối", "tới", "tiếp", "sắp"))
        {
            return null;
        }

        DateOnly? from = number + 1 >= tokens.Length ? null : tokens[number + 1].Norm switch
        {
            "tháng" => now.AddMonths(-count),
            "năm" when DayNumbers.Year(tokens, number + 2) is null && count < 200 => now.AddYears(-count),
            "tuần" => now.AddDays(-7 * count),
            "ngày" => now.AddDays(-count),
            _ => null,
        };
        return from is { } first ? new(at, number + 2, first, now, DayPrecision.Length) { Inferred = true } : null;
    }

    // "dự kiến hoạt động trong 10 ngày", "trong 10 ngày, từ ngày …", "sau 30 ngày kể từ …": it does not end with the day of the article.
    private bool IsToCome(int at, int after)
    {
        var isForecast = Enumerable.Range(Math.Max(0, at - FarthestForecast), Math.Min(at, FarthestForecast)).Any(before => Is(before, "sẽ") || (Is(before, "dự") && Is(before + 1, "kiến")));
        return isForecast || Is(after, "kể") || (IsSign(after, ',') && Is(after + 1, "từ"));
    }

    private DayPrecision? Third(int at) => at >= tokens.Length ? null : tokens[at].Norm switch
    {
        "đầu" => DayPrecision.EarlyMonth,
        "giữa" => DayPrecision.MidMonth,
        "cuối" => DayPrecision.LateMonth,
        "thượng" when Is(at + 1, "tuần") => DayPrecision.EarlyMonth,
        "trung" when Is(at + 1, "tuần") => DayPrecision.MidMonth,
        "hạ" when Is(at + 1, "tuần") => DayPrecision.LateMonth,
        _ => null,
    };

    private bool Is(int at, string word) => at < tokens.Length && tokens[at].Is(word);

    private bool IsAny(int at, params ReadOnlySpan<string> words) => at < tokens.Length && words.Contains(tokens[at].Norm);

    private bool IsSign(int at, char sign) => at < tokens.Length && tokens[at].IsSign(sign);
}
