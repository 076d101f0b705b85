using System.Text;

namespace SuGia.Kernel;

/// <summary>ASCII keys that stand in Vietnamese order when compared byte by byte (SQLite BINARY, PostgreSQL "C").</summary>
/// <remarks>
/// Letters in the order a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z, after digits, before other scripts.
/// Tones (ngang, huyền, hỏi, ngã, sắc, nặng) count only where all letters of the whole are the same. Case, punctuation and the
/// place of the tone do not count: equal keys are possible, so a page key needs the id as well. The tables are ours and fixed;
/// changing them means rewriting every stored key.
/// </remarks>
public static class SortKey
{
    /// <summary>By given name (the last word), then family name (the first), then the middle names.</summary>
    /// <remarks>For a foreign name kept in its own order use <see cref="OfText"/>.</remarks>
    public static string OfName(string fullName)
    {
        var words = Folding.ToneNormal(fullName).Split(' ');
        return Of($"{words[^1]} {string.Join(' ', words[..^1])}");
    }

    /// <summary>Word after word from the left: titles, units, countries.</summary>
    public static string OfText(string text) => Of(Folding.ToneNormal(text));

    private static string Of(string settled)
    {
        var key = new SortKeyWriter();
        foreach (var rune in settled.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            key.Write(rune);
        }

        return key.ToString();
    }
}
