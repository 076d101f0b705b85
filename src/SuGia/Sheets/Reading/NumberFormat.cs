using System.Text.RegularExpressions;

namespace SuGia.Sheets;

/// <summary>Reads number format codes such as dd"/"mm/yyyy;@.</summary>
internal static partial class NumberFormat
{
    public static ClockKind ClockOf(string code)
    {
        var letters = NotLetters().Replace(code, "").Split(';')[0].ToUpperInvariant().Replace("AM/PM", "", StringComparison.Ordinal);
        var hasTime = letters.AsSpan().ContainsAny('H', 'S');
        var hasDay = letters.AsSpan().ContainsAny('D', 'Y') || !hasTime && letters.Contains('M', StringComparison.Ordinal);
        return (hasDay, hasTime) switch
        {
            (true, true) => ClockKind.DayAndTime,
            (true, false) => ClockKind.Day,
            (false, true) => ClockKind.Time,
            (false, false) => ClockKind.None,
        };
    }

    /// <summary>Quoted text, escaped, repeated and padding characters, and brackets save those of elapsed time.</summary>
    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotLetters();
}
