using System.Collections.Frozen;
using System.Globalization;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Figures;

/// <summary>A number among tokens.</summary>
internal readonly record struct NumberSpan(int First, int Last, decimal Value, bool IsInWords);

/// <summary>Numbers in digits (1.898; 46,15; 5 triệu) and in words (ba, mười lăm, hai mươi mốt).</summary>
internal static class NumberGrammar
{
    private const int LongestDigits = 15;

    private static readonly FrozenDictionary<string, int> Ones = new Dictionary<string, int>
    {
        ["một"] = 1,
        ["mốt"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["tư"] = 4,
        ["năm"] = 5,
        ["lăm"] = 5,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["nghìn"] = 1_000,
        ["ngàn"] = 1_000,
        ["triệu"] = 1_000_000,
        ["tỷ"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="pointIsDecimal">English: 1,898 and 46.15.</param>
    public static NumberSpan? At(ReadOnlySpan<Token> tokens, int at, bool pointIsDecimal = false) => tokens[at].Kind switch
    {
        TokenKind.Number when Value(tokens[at].Norm, pointIsDecimal) is { } value => Scaled(tokens, new(at, at + 1, value, false)),
        TokenKind.Word => InWords(tokens, at),
        _ => null,
    };

    /// <summary>Groups of three after a point are thousands; a comma begins decimals.</summary>
    public static decimal? Value(string digits, bool pointIsDecimal)
    {
        var (thousands, point) = pointIsDecimal ? (',', '.') : ('.', ',');
        var parts = digits.Split(point);
        var groups = parts[0].Split(thousands);
        var isWhole = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        return digits.Length <= LongestDigits && parts.Length <= 2 && isWhole && !digits.EndsWith(point)
            && decimal.TryParse($"{string.Concat(groups)}.{(parts.Length == 2 ? parts[1] : "0")}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? decimal.Round(value, parts.Length == 2 ? Math.Min(parts[1].Length, 10) : 0)
                : null;
    }

    private static NumberSpan Scaled(ReadOnlySpan<Token> tokens, NumberSpan number)
    {
        var least = decimal.MaxValue;
        while (number.Last < tokens.Length && Scales.TryGetValue(tokens[number.Last].Norm, out var scale) && number.Value < 1_000_000_000_000)
        {
            (number, least) = (number with { Last = number.Last + 1, Value = number.Value * scale / 1.000000000000000000000000m }, scale);
        }

        return Added(tokens, number, least);
    }

    /// <summary>"85 tỷ 500 triệu": a smaller part behind.</summary>
    private static NumberSpan Added(ReadOnlySpan<Token> tokens, NumberSpan number, decimal scale) =>
        number.Last + 1 < tokens.Length && tokens[number.Last].IsNumber && Scales.TryGetValue(tokens[number.Last + 1].Norm, out var smaller) && smaller < scale && scale < decimal.MaxValue
        && Value(tokens[number.Last].Norm, pointIsDecimal: false) is { } more && more * smaller < scale
            ? Added(tokens, number with { Last = number.Last + 2, Value = number.Value + (more * smaller) }, smaller)
            : number;

    private static NumberSpan? InWords(ReadOnlySpan<Token> tokens, int at)
    {
        if (Hundreds(tokens, at) is { } hundreds)
        {
            return Scaled(tokens, hundreds);
        }

        return Tens(tokens, at) is { } tens ? Scaled(tokens, tens) : null;
    }

    /// <summary>"hai trăm", "một trăm linh năm", "ba trăm hai mươi".</summary>
    private static NumberSpan? Hundreds(ReadOnlySpan<Token> tokens, int at)
    {
        if (One(tokens, at) is not { } hundreds || !Is(tokens, at + 1, "trăm"))
        {
            return null;
        }

        var rest = Is(tokens, at + 2, "linh") || Is(tokens, at + 2, "lẻ") ? at + 3 : at + 2;
        return rest < tokens.Length && Tens(tokens, rest) is { } tens && (rest == at + 3 || tens.Value >= 10)
            ? new(at, tens.Last, (hundreds * 100) + tens.Value, true)
            : new(at, at + 2, hundreds * 100, true);
    }

    /// <summary>"ba", "mười", "mười lăm", "hai mươi", "hai mươi mốt".</summary>
    private static NumberSpan? Tens(ReadOnlySpan<Token> tokens, int at)
    {
        if (Is(tokens, at, "mười"))
        {
            return One(tokens, at + 1) is { } ones ? new(at, at + 2, 10 + ones, true) : new(at, at + 1, 10, true);
        }

        if (One(tokens, at) is not { } first)
        {
            return null;
        }

        return !Is(tokens, at + 1, "mươi") ? new(at, at + 1, first, true)
            : One(tokens, at + 2) is { } last ? new(at, at + 3, (first * 10) + last, true) : new(at, at + 2, first * 10, true);
    }

    private static int? One(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].IsWord && Ones.TryGetValue(tokens[at].Norm, out var one) ? one : null;

    private static bool Is(ReadOnlySpan<Token> tokens, int at, string word) => at < tokens.Length && tokens[at].Is(word);
}
