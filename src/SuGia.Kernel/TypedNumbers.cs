using System.Globalization;
using System.Text.RegularExpressions;

namespace SuGia.Kernel;

public static partial class Typed
{
    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>: 1898, 01, -3; thousands as 1.898 or 1 898.</summary>
    /// <remarks>A comma is refused in either language: "1,898" is 1898 to an English reader and 1.898 thousandths to a Vietnamese one.</remarks>
    public static Result<long> Number(string? text, string Field, long min, long max) => Folding.Exact(text ?? "") switch
    {
        "" => TypedProblems.NoNumber(Field, min, max),
        var typed when NumberShape.IsMatch(typed) => Within(typed, Field, min, max),
        var typed when typed.Contains(',', StringComparison.Ordinal) => TypedProblems.Comma(Field, typed),
        var typed => TypedProblems.NotWhole(Field, typed),
    };

    public static Result<long?> NumberIfAny(string? text, string Field, long min, long max) =>
        IfAny(text, Field, (typed, field) => Number(typed, field, min, max));

    private static Result<long> Within(string typed, string field, long min, long max)
    {
        var digits = typed.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && min <= number && number <= max
            ? number
            : TypedProblems.NumberOutside(field, typed, min, max);
    }

    [GeneratedRegex(@"\A-?(?:[0-9]+|[1-9][0-9]{0,2}(?<s>[. ])[0-9]{3}(?:\k<s>[0-9]{3})*)\z")]
    private static partial Regex NumberShape { get; }
}
