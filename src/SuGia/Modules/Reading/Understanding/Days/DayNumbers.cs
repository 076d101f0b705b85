using System.Globalization;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>Numbers of days, months and years among tokens.</summary>
internal static class DayNumbers
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv"];

    public static int? Whole(ReadOnlySpan<Token> tokens, int at, int most) =>
        at < tokens.Length && tokens[at].IsNumber && tokens[at].Norm.Length <= 4
        && int.TryParse(tokens[at].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= most && whole > 0
            ? whole
            : null;

    public static int? Year(ReadOnlySpan<Token> tokens, int at) => Whole(tokens, at, 2100) is >= 1900 and var year ? year : null;

    public static int? Quarter(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && Array.IndexOf(Roman, tokens[at].Norm) is >= 0 and var roman ? roman + 1 : Whole(tokens, at, 4);

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    /// <summary>The day of the year nearest to the anchor that is not long after it.</summary>
    public static DateOnly? NearYear(DateOnly? anchor, int month, int day)
    {
        var near = anchor is { } known ? Day(known.Year, month, day) : null;
        return near > anchor?.AddDays(120) ? Day(anchor.Value.Year - 1, month, day) : near;
    }

    /// <summary>"13.6.2023" is one token of digits.</summary>
    public static DateOnly? Pointed(Token token) =>
        token.Norm.Split('.') is [{ Length: <= 2 } day, { Length: <= 2 } month, { Length: 4 } year] ? Day(Parse(year), Parse(month), Parse(day)) : null;

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
