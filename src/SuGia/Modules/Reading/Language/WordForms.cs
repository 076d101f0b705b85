using System.Collections.Concurrent;
using System.Collections.Frozen;
using SuGia.Kernel;

namespace SuGia.Modules.Reading.Language;

/// <summary>Words made comparable. The forms of the commoner words are kept between texts; they depend on nothing else.</summary>
internal static class WordForms
{
    private const int MostKept = 40_000;

    private static readonly FrozenDictionary<string, string> OneSpelling = new Dictionary<string, string>
    {
        ["sỹ"] = "sĩ",
        ["kĩ"] = "kỹ",
        ["kỉ"] = "kỷ",
        ["lí"] = "lý",
        ["mĩ"] = "mỹ",
        ["tỉ"] = "tỷ",
        ["quí"] = "quý",
        ["hi"] = "hy",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string> Forms = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ConcurrentDictionary<string, string> Folds = new(StringComparer.Ordinal);

    /// <summary>Small letters, tone where the laws write it, one spelling of i and y.</summary>
    /// <remarks>The exchange of i and y is for comparing only; in a name they are different and stay so.</remarks>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (BySpan.TryGetValue(word, out var form))
        {
            return form;
        }

        var printed = word.ToString();
        return Keep(Forms, printed, Norm(printed));
    }

    /// <summary>The form without any mark.</summary>
    public static string Fold(string form) => Folds.TryGetValue(form, out var fold) ? fold : Keep(Folds, form, Folding.Fold(form));

    private static string Keep(ConcurrentDictionary<string, string> kept, string word, string form)
    {
        if (kept.Count < MostKept && word.Length < 24)
        {
            kept.TryAdd(word, form);
        }

        return form;
    }

    private static string Norm(string word)
    {
        var settled = Folding.ToneNormal(word);
        return OneSpelling.GetValueOrDefault(settled, settled);
    }
}
