namespace SuGia.Modules.Documents.Searching;

/// <summary>A list of passages to read from the index.</summary>
/// <param name="AllOf">The tokens that a passage must hold, all of them.</param>
/// <param name="Share">What being in the list counts, times the rarity of the list.</param>
/// <param name="Bonus">What being in the list counts besides: a document's own number stands before all words.</param>
internal sealed record WantedTerm(IReadOnlyList<string> AllOf, double Share, double Bonus = 0)
{
    public bool IsOneToken => AllOf.Count == 1;
}

/// <summary>From a query to the lists that choose its candidates.</summary>
internal static class WantedTerms
{
    private const double OfFoldedOnly = 0.25;
    private const double OfHead = 0.6;
    private const double OwnNumber = 1_000;
    private const double MaybeOwnNumber = 100;
    private const double MentionedNumber = 20;

    public static IReadOnlyList<WantedTerm> Of(SearchQuery query)
    {
        Dictionary<string, double> shares = new(StringComparer.Ordinal);
        foreach (var strand in query.Strands.Where(s => !s.IsRequired))
        {
            AddWords(shares, strand);
            AddPairs(shares, strand);
        }

        return [.. shares.Select(s => new WantedTerm([s.Key], s.Value)), .. query.Numbers.SelectMany(Number)];
    }

    /// <summary>Every word of a strand: which passages hold it whole.</summary>
    public static WantedTerm Whole(Strand strand) => new(
        [.. strand.Words.Select(w => TokenOf(strand, w)).Concat(strand.IsRequired ? strand.Pairs.Select(PairToken) : []).Distinct(StringComparer.Ordinal)], 0);

    public static string TokenOf(Strand strand, Spelled word) => strand.IsBare ? word.Fold : word.Tone;

    public static string PairToken((Spelled First, Spelled Second) pair) => IndexTokens.Pair(pair.First.Fold, pair.Second.Fold);

    /// <summary>A word alone may be written without its marks, or stand in a heading; of several words the pairs see to that.</summary>
    private static void AddWords(Dictionary<string, double> shares, Strand strand)
    {
        foreach (var word in strand.Words)
        {
            Raise(shares, TokenOf(strand, word), strand.Weight);
        }

        if (strand.Words is [var alone])
        {
            Raise(shares, alone.Fold, strand.Weight * OfFoldedOnly);
            Raise(shares, IndexTokens.InHead(alone.Fold), strand.Weight * OfHead);
        }
    }

    private static void AddPairs(Dictionary<string, double> shares, Strand strand)
    {
        foreach (var pair in strand.Pairs.Select(PairToken))
        {
            Raise(shares, pair, strand.Weight);
            Raise(shares, IndexTokens.InHead(pair), strand.Weight * OfHead);
        }
    }

    private static IEnumerable<WantedTerm> Number(NumberWanted number)
    {
        yield return new([NumberTokens.Own(number.Key)], 0, number.IsSure ? OwnNumber : MaybeOwnNumber);
        yield return new([NumberTokens.Mentioned(number.Key)], 0, MentionedNumber);
    }

    private static void Raise(Dictionary<string, double> shares, string token, double share) =>
        shares[token] = Math.Max(share, shares.GetValueOrDefault(token));
}
