using System.Globalization;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>Day, time and distance to universal time of a date line.</summary>
internal static class PublishDays
{
    /// <summary>The first date line under or above the headline; a page header is none.</summary>
    public static PublishDay? Of(Page page)
    {
        var lines = page.Of(BlockKind.DateLine).ToList();
        var line = lines.Find(l => IsLabelled(page, l)) ?? lines.FirstOrDefault();
        return line is null || LineShapes.DayOf(page, line) is not { } day ? null : Told(page, line, day);
    }

    private static bool IsLabelled(Page page, Block line) => page.Tokens[line.First..line.Last].Any(t => t.IsAny("đăng", "published", "posted"));

    private static PublishDay Told(Page page, Block line, DaySpan day)
    {
        var (first, last) = (day.First, day.Last);
        TimeOnly? time = null;
        for (var at = line.First; at + 2 < line.Last; at++)
        {
            if (TimeAt(page.Tokens, at) is { } told)
            {
                (time, first, last) = (told, Math.Min(first, at), Math.Max(last, at + 3));
            }
        }

        var (offset, end) = OffsetAfter(page.Tokens, last, line.Last);
        return new(day.From, time, offset, page.QuoteTokens(first, end));
    }

    private static TimeOnly? TimeAt(Token[] tokens, int at) =>
        tokens[at].IsNumber && (tokens[at + 1].IsSign(':') || tokens[at + 1].Is("h")) && tokens[at + 2].IsNumber && tokens[at + 1].Start == tokens[at].End
        && int.TryParse(tokens[at].Norm, CultureInfo.InvariantCulture, out var hour) && int.TryParse(tokens[at + 2].Norm, CultureInfo.InvariantCulture, out var minute) && hour < 24 && minute < 60
            ? new(hour, minute)
            : null;

    /// <summary>"[GMT+7]", "(UTC+07:00)".</summary>
    private static (TimeSpan? Offset, int End) OffsetAfter(Token[] tokens, int from, int last)
    {
        for (var at = from; at + 2 < last; at++)
        {
            if (tokens[at].IsAny("gmt", "utc") && (tokens[at + 1].IsSign('+') || tokens[at + 1].IsSign('-')) && int.TryParse(tokens[at + 2].Norm, CultureInfo.InvariantCulture, out var hours) && hours <= 14)
            {
                return (TimeSpan.FromHours(tokens[at + 1].IsSign('-') ? -hours : hours), at + 3 < last && tokens[at + 3].IsAny("]", ")") ? at + 4 : at + 3);
            }
        }

        return (null, from);
    }
}
