using System.Globalization;

namespace SuGia.Sheets;

/// <summary>Days and times that a spreadsheet stores as numbers; no time zone is in them and none is applied.</summary>
internal static class XlsxClock
{
    private const int SecondsADay = 24 * 60 * 60;
    private const double Largest = 2_958_466;

    private static readonly int Before1900 = new DateOnly(1899, 12, 31).DayNumber;
    private static readonly int Start1904 = new DateOnly(1904, 1, 1).DayNumber;

    /// <summary>"2026-12-31", "2026-12-31 08:30:00" or "08:30:00"; null when no such day exists.</summary>
    public static string? Text(double number, ClockKind kind, bool countsFrom1904)
    {
        if (number is < 0 or >= Largest)
        {
            return null;
        }

        var seconds = (long)Math.Round(number * SecondsADay, MidpointRounding.AwayFromZero);
        var (days, time) = ((int)(seconds / SecondsADay), (int)(seconds % SecondsADay));
        return kind == ClockKind.Time ? Elapsed(seconds) : Day(days, countsFrom1904) is not { } day ? null
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (kind == ClockKind.DayAndTime && time > 0 ? " " + Elapsed(time) : "");
    }

    /// <summary>The 1900 calendar holds a 29 February 1900, day 60, that never was: days after it are counted one too many.</summary>
    private static DateOnly? Day(int days, bool countsFrom1904)
    {
        var number = countsFrom1904 ? Start1904 + days : Before1900 + days - (days > 60 ? 1 : 0);
        var exists = countsFrom1904 || days is not (0 or 60);
        return exists && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }

    private static string Elapsed(long seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
}
