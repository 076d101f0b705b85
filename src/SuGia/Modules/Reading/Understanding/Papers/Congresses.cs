using System.Globalization;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>Numbers of congresses of the Party, which are no document numbers.</summary>
internal static class Congresses
{
    private static readonly string[] Roman =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    /// <summary>"XIII" or "13" as "XIII"; null where neither stands.</summary>
    public static string? Number(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length)
        {
            return null;
        }

        var roman = Array.IndexOf(Roman, tokens[at].Norm.ToUpperInvariant());
        return roman >= 0 && tokens[at].IsCapital ? Roman[roman]
            : tokens[at].IsNumber && int.TryParse(tokens[at].Norm, CultureInfo.InvariantCulture, out var arabic) && arabic is >= 1 and <= 20 ? Roman[arabic - 1] : null;
    }
}
