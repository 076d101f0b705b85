using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>Abbreviations of the trade and what they stand for, both ways; one with several meanings is expanded by its neighbours only.</summary>
public sealed class Abbreviations
{
    // Shared by the words and pairs of the meaning, so that it counts hardly more than the one word that was typed.
    private const double WeightOfMeaning = 0.8;
    private const double WeightOfShort = 0.6;
    private const int LongestMeaning = 14;

    private readonly ILookup<string, Abbreviation> byShort;
    private readonly ILookup<string, Abbreviation> byMeaning;

    private Abbreviations(IReadOnlyList<Abbreviation> all)
    {
        byShort = all.ToLookup(a => a.Short[0].Fold, StringComparer.Ordinal);
        byMeaning = all.Where(a => a.Near is null).ToLookup(a => a.Meaning[0].Fold, StringComparer.Ordinal);
    }

    public static Abbreviations None { get; } = new([]);

    /// <summary>The shipped ones: rows whose code begins with ABBR-.</summary>
    public static Abbreviations Read(RuleBook rules) =>
        new([.. rules.All.Where(r => r.Code.StartsWith("ABBR-", StringComparison.Ordinal)).SelectMany(Abbreviation.Of)]);

    /// <summary>What the words may stand for besides themselves.</summary>
    /// <param name="text">Where the words were found: capitals tell TT from "tt".</param>
    public IEnumerable<Strand> In(string text, IReadOnlyList<Syllable> said)
    {
        for (var at = 0; at < said.Count; at++)
        {
            foreach (var one in byShort[said[at].Spelled.Fold].Where(a => a.IsWrittenAt(text, said, at)))
            {
                yield return new(one.Meaning, WeightOfMeaning / (2 * one.Meaning.Count - 1));
            }

            foreach (var one in byMeaning[said[at].Spelled.Fold].Where(a => a.IsMeantAt(said, at) && a.Meaning.Count <= LongestMeaning))
            {
                yield return new(one.Short, WeightOfShort);
            }
        }
    }
}
