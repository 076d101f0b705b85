namespace SuGia.Modules.Documents.Searching;

/// <summary>A list of passages to read from the index.</summary>
/// <param name="AllOf">The tokens that a passage must hold, all of them.</param>
/// <param name="Share">What being in the list counts, times the rarity of the list.</param>
/// <param name="Bonus">What being in the list counts besides: a document's own number stands before all words.</param>
/// <param name="Step">When it is read: see <see cref="SearchStep"/>.</param>
internal sealed record WantedTerm(IReadOnlyList<string> AllOf, double Share, SearchStep Step, double Bonus = 0)
{
    public string Token => AllOf[0];
}

/// <summary>A search reads lists step by step, and stops when it has enough.</summary>
internal enum SearchStep
{
    /// <summary>Numbers of documents.</summary>
    Numbers,

    /// <summary>Pairs of neighbours, words that were typed alone, passages with all the words.</summary>
    Pairs,

    /// <summary>Each of several words by itself: most passages that hold one are not meant.</summary>
    Words,
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
        Dictionary<string, (double Share, SearchStep Step)> shares = new(StringComparer.Ordinal);
        foreach (var strand in query.Strands.Where(s => !s.IsRequired && (s.IsTyped || s.Words.Count == 1)))
        {
            AddWords(shares, strand);
            AddPairs(shares, strand);
        }

        return [.. shares.Select(s => new WantedTerm([s.Key], s.Value.Share, s.Value.Step)), .. query.Numbers.SelectMany(n => Number(n, query.IsNumberOnly ? SearchStep.Numbers : SearchStep.Pairs))];
    }

    /// <summary>All tokens whose counts matter.</summary>
    public static IEnumerable<string> TokensOf(SearchQuery query) =>
        Of(query).Select(t => t.Token).Concat(query.Strands.SelectMany(s => Whole(s).AllOf)).Distinct(StringComparer.Ordinal);

    /// <summary>Every word of a strand, and where they must be neighbours every pair: which passages hold it whole. What an abbreviation stands for is asked so only.</summary>
    public static WantedTerm Whole(Strand strand) => new(
        [.. strand.Words.Select(w => TokenOf(strand, w)).Concat(strand.IsRequired || !strand.IsTyped ? strand.Pairs.Select(PairToken) : []).Distinct(StringComparer.Ordinal)], 0, SearchStep.Pairs);

    public static string TokenOf(Strand strand, Spelled word) => strand.IsBare ? word.Fold : word.Tone;

    public static string PairToken((Spelled First, Spelled Second) pair) => IndexTokens.Pair(pair.First.Fold, pair.Second.Fold);

    /// <summary>A word alone may be written without its marks, or stand in a heading; of several words the pairs see to that.</summary>
    private static void AddWords(Dictionary<string, (double Share, SearchStep Step)> shares, Strand strand)
    {
        foreach (var word in strand.Words)
        {
            Raise(shares, TokenOf(strand, word), strand.Weight, strand.Words.Count == 1 ? SearchStep.Pairs : SearchStep.Words);
        }

        if (strand.Words is [var alone])
        {
            Raise(shares, alone.Fold, strand.Weight * OfFoldedOnly, SearchStep.Pairs);
            Raise(shares, IndexTokens.InHead(alone.Fold), strand.Weight * OfHead, SearchStep.Pairs);
        }
    }

    private static void AddPairs(Dictionary<string, (double Share, SearchStep Step)> shares, Strand strand)
    {
        foreach (var pair in strand.Pairs.Select(PairToken))
        {
            Raise(shares, pair, strand.Weight, SearchStep.Pairs);
            Raise(shares, IndexTokens.InHead(pair), strand.Weight * OfHead, SearchStep.Pairs);
        }
    }

    private static IEnumerable<WantedTerm> Number(NumberWanted number, SearchStep step)
    {
        yield return new([NumberTokens.Own(number.Key)], 0, step, number.IsSure ? OwnNumber : MaybeOwnNumber);
        yield return new([NumberTokens.Mentioned(number.Key)], 0, step, MentionedNumber);
    }

    private static void Raise(Dictionary<string, (double Share, SearchStep Step)> shares, string token, double share, SearchStep step)
    {
        var known = shares.TryGetValue(token, out var held) ? held : (Share: 0, Step: step);
        shares[token] = (Math.Max(share, known.Share), step < known.Step ? step : known.Step);
    }
}
