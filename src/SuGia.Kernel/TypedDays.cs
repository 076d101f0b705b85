using System.Globalization;
using System.Text.RegularExpressions;

namespace SuGia.Kernel;

public static partial class Typed
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>A day of the years 1900–2200: 13/6/2023, 13/06/2023, 13-6-2023, 13.6.2023 or 2023-06-13; the day before the month.</summary>
    public static Result<DateOnly> Day(string? text, string Field) => Folding.Exact(text ?? "") switch
    {
        "" => TypedProblems.NoDay(Field),
        var typed when DayShape.Match(typed) is { Success: true } match => RealDay(typed, match, Field),
        var typed => TypedProblems.NotADay(Field, typed),
    };

    public static Result<DateOnly?> DayIfAny(string? text, string Field) => IfAny(text, Field, Day);

    /// <summary>A day as <see cref="Day"/> takes it, or a month: 10/2022, 10-2022, 10.2022 or 2022-10.</summary>
    public static Result<FuzzyDate> Fuzzy(string? text, string Field) => Folding.Exact(text ?? "") switch
    {
        "" => TypedProblems.NoDayOrMonth(Field),
        var typed when MonthShape.Match(typed) is { Success: true } match => RealMonth(typed, match, Field),
        var typed when DayShape.IsMatch(typed) => Day(typed, Field).Into(FuzzyDate.OnDay),
        var typed => TypedProblems.NotADayOrMonth(Field, typed),
    };

    public static Result<FuzzyDate?> FuzzyIfAny(string? text, string Field) =>
        IsBlank(text) ? (FuzzyDate?)null : Fuzzy(text, Field).Into(date => (FuzzyDate?)date);

    private static Result<DateOnly> RealDay(string typed, Match match, string field) =>
        (Part(match, "y"), Part(match, "m"), Part(match, "d")) switch
        {
            ( < FirstYear or > LastYear, _, _) => TypedProblems.YearOutside(field, typed, FirstYear, LastYear),
            (var y, >= 1 and <= 12 and var m, >= 1 and var d) when d <= DateTime.DaysInMonth(y, m) => new DateOnly(y, m, d),
            _ => TypedProblems.NoSuchDay(field, typed),
        };

    private static Result<FuzzyDate> RealMonth(string typed, Match match, string field) =>
        (Part(match, "y"), Part(match, "m")) switch
        {
            ( < FirstYear or > LastYear, _) => TypedProblems.YearOutside(field, typed, FirstYear, LastYear),
            (var y, >= 1 and <= 12 and var m) => FuzzyDate.InMonth(y, m),
            _ => TypedProblems.NoSuchMonth(field, typed),
        };

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?:(?<d>[0-9]{1,2})(?<s>[/.-])(?<m>[0-9]{1,2})\k<s>(?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2}))\z")]
    private static partial Regex DayShape { get; }

    [GeneratedRegex(@"\A(?:(?<m>[0-9]{1,2})[/.-](?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<m>[0-9]{1,2}))\z")]
    private static partial Regex MonthShape { get; }
}
