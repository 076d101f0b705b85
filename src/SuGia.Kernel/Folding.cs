using System.Globalization;
using System.Text;

namespace SuGia.Kernel;

/// <summary>Vietnamese text made comparable, in three strengths: a search ranks Exact over ToneNormal over Fold.</summary>
/// <remarks>All are idempotent and take any string, however broken. None is for showing names: store what was written.</remarks>
public static class Folding
{
    /// <summary>The same text in one spelling of Unicode: composed (NFC), trimmed, white space single.</summary>
    /// <remarks>
    /// Line ends, tabs and no-break spaces become one space. Zero-width, direction and control characters go. The look-alikes
    /// Ð U+00D0 and ð U+00F0 become Đ and đ. Half a surrogate pair becomes U+FFFD.
    /// </remarks>
    public static string Exact(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Keep(kept, rune);
        }

        return kept.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Lower case, the tone where the laws write it: "Hoà", "HÒA" and "hòa" are all "hòa".</summary>
    /// <remarks>Does not exchange i and y (quí, quý; sĩ, sỹ): in a name these are different.</remarks>
    public static string ToneNormal(string text) =>
        TonePlacement.Settle(Exact(text).ToLowerInvariant()).Normalize(NormalizationForm.FormC);

    /// <summary>Lower-case letters and digits without any mark, đ as d, everything else one space: "Gìn giữ hoà-bình" → "gin giu hoa binh".</summary>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in Exact(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            KeepBare(kept, Rune.ToLowerInvariant(rune));
        }

        return kept.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The key of a document number: "01/NQ-ĐUCA", "01-NQ/ĐUCA" and "Số: 1/NQ-ĐUCA" are all "1|nq|duca".</summary>
    /// <remarks>The parts keep their order; zeros before a number go. Whose number and of which year is not in it.</remarks>
    public static string OfNumber(string number)
    {
        var parts = Fold(number).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var said = parts is ["so", _, ..] ? parts[1..] : parts;
        return string.Join('|', said.Select(WithoutZeros));
    }

    private static string WithoutZeros(string part)
    {
        var zeros = part.TakeWhile((digit, at) => digit == '0' && at + 1 < part.Length && char.IsAsciiDigit(part[at + 1]));
        return part[zeros.Count()..];
    }

    private static void Keep(StringBuilder kept, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            KeepSpace(kept);
        }
        else if (!IsUnseen(rune))
        {
            kept.Append(rune.Value switch { 0xD0 => "Đ", 0xF0 => "đ", _ => rune.ToString() });
        }
    }

    private static void KeepBare(StringBuilder kept, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            kept.Append(rune.Value is 'đ' or 'ð' ? "d" : InLatin(rune) ?? rune.ToString());
        }
        else if (!IsMark(rune))
        {
            KeepSpace(kept);
        }
    }

    private static void KeepSpace(StringBuilder kept)
    {
        if (kept.Length > 0 && kept[^1] != ' ')
        {
            kept.Append(' ');
        }
    }

    // U+FFFE is no character, and normalisation throws on it.
    private static bool IsUnseen(Rune rune) =>
        rune.Value == 0xFFFE || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>Letters of partners' names that Unicode does not take apart; null for all others.</summary>
    internal static string? InLatin(Rune rune) => rune.Value switch
    {
        'ø' => "o",
        'ł' => "l",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => null,
    };

    internal static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
