using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace SuGia.Modules.Reading.Language;

/// <summary>What can be one Vietnamese syllable: an onset and a rime.</summary>
internal static class Syllables
{
    private const int LongestPair = 14;

    private const int MostKept = 40_000;

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    private static readonly string[] Onsets =
        ["ngh", "nh", "ng", "ch", "th", "tr", "ph", "kh", "gh", "gi", "qu", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly FrozenSet<string> Rimes = FrozenSet.ToFrozenSet((
        "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut "
        + "uya uych uyên uyêt uyt uynh uyn uyu uy uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêt yêu yêng ach eng iêng oă uăng uâ uyp").Split(' '));

    /// <param name="word">In small letters, composed.</param>
    public static bool IsOne(string word)
    {
        if (Known.TryGetValue(word, out var isOne))
        {
            return isOne;
        }

        var bare = WithoutTone(word);
        isOne = Array.Exists(Onsets, onset => bare.StartsWith(onset, StringComparison.Ordinal) && Rimes.Contains(bare[onset.Length..]));
        return Known.Count < MostKept ? Known.GetOrAdd(word, isOne) : isOne;
    }

    /// <summary>Where two syllables have lost the blank between them; 0 where the word is no such pair.</summary>
    public static int Seam(string word)
    {
        for (var at = 2; at <= word.Length - 2 && word.Length <= LongestPair; at++)
        {
            if (HasMark(word.AsSpan(0, at)) && HasMark(word.AsSpan(at)) && IsOne(word[..at]) && IsOne(word[at..]))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool HasMark(ReadOnlySpan<char> letters) => letters.ContainsAnyExceptInRange('a', 'z');

    private static string WithoutTone(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var sign in word.Normalize(NormalizationForm.FormD))
        {
            if (sign is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'))
            {
                kept.Append(sign);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }
}
