using System.Collections.Frozen;
using SuGia.Kernel;

namespace SuGia.Modules.Reading.Language;

/// <summary>Words made comparable, each distinct one only once.</summary>
internal sealed class WordForms
{
    private static readonly FrozenDictionary<string, string> OneSpelling = new Dictionary<string, string>
    {
        ["sỹ"] = "sĩ", ["kĩ"] = "kỹ", ["kỉ"] = "kỷ", ["lí"] = "lý", ["mĩ"] = "mỹ", ["tỉ"] = "tỷ", ["quí"] = "quý", ["hi"] = "hy",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, string> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordForms() => bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <remarks>The exchange of i and y is for comparing only; in a name they are different and stay so.</remarks>
    public string Of(ReadOnlySpan<char> word)
    {
        if (!bySpan.TryGetValue(word, out var form))
        {
            form = Norm(word.ToString());
            bySpan[word] = form;
        }

        return form;
    }

    private static string Norm(string word)
    {
        var settled = Folding.ToneNormal(word);
        return OneSpelling.GetValueOrDefault(settled, settled);
    }
}
