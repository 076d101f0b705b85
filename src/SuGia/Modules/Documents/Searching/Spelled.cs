using System.Collections.Concurrent;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>One word in the strengths in which words are compared.</summary>
/// <param name="Lower">As written, in lower case: "Hoà" is "hoà".</param>
/// <param name="Tone">The tone where the laws write it: "hòa".</param>
/// <param name="Settled">With i for y where a reader takes them for one: "sỹ" is "sĩ".</param>
/// <param name="Fold">The same without marks: "hoa", "si".</param>
public sealed record Spelled(string Lower, string Tone, string Settled, string Fold)
{
    /// <summary>Longer words are cut: they are no words.</summary>
    public const int Longest = 40;

    // Vietnamese has some seven thousand syllables; what goes beyond this many is scanned rubbish and is spelled anew each time.
    private const int Remembered = 100_000;

    private static readonly ConcurrentDictionary<string, Spelled> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Spelled>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int lastSign;

    /// <summary>True when a mark was written: such a word does not mean one without.</summary>
    public bool HasMarks { get; } = !string.Equals(Folding.Fold(Lower), Lower, StringComparison.Ordinal);

    /// <summary>The same for words that are one with the tone where the laws write it; another each time the program runs.</summary>
    public int Sign { get; private init; }

    /// <param name="word">Letters and digits in one spelling of Unicode, as <see cref="Folding.Exact"/> gives it.</param>
    public static Spelled Of(ReadOnlySpan<char> word)
    {
        var kept = word[..Math.Min(word.Length, Longest)];
        return BySpan.TryGetValue(kept, out var known) ? known : Remember(kept.ToString());
    }

    private static Spelled Remember(string word)
    {
        var (tone, fold) = (Folding.ToneNormal(word), Folding.Fold(word).Replace(" ", "", StringComparison.Ordinal));
        Spelled spelled = new(word.ToLowerInvariant(), tone, IAndY.Settle(tone), IAndY.Settle(fold)) { Sign = tone == word ? Interlocked.Increment(ref lastSign) : Of(tone).Sign };
        return Known.Count < Remembered ? Known.GetOrAdd(word, spelled) : spelled;
    }
}
