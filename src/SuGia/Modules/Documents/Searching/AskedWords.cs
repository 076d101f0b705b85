namespace SuGia.Modules.Documents.Searching;

/// <summary>A word that is asked, once however often it was typed.</summary>
internal sealed record AskedWord(Spelled Spelled, bool IsBare, double Worth);

/// <summary>Two asked words that were typed side by side.</summary>
internal sealed record AskedPair(int First, int Second, double Worth);

/// <summary>The words and pairs of a query with what each is worth, found by the folded word.</summary>
internal sealed class AskedWords
{
    private readonly List<AskedWord> words = [];
    private readonly List<AskedPair> pairs = [];
    private readonly Dictionary<string, List<int>> byFold = new(StringComparer.Ordinal);
    private readonly Dictionary<(int First, int Second), int> pairAt = [];

    // Spelled words are remembered, so that most words of a text are seen before, as the same object.
    private readonly Dictionary<Spelled, (int Word, double Likeness)> answers = new(ReferenceEqualityComparer.Instance);

    /// <param name="rarity">Of a token.</param>
    public AskedWords(SearchQuery query, Func<string, double> rarity)
    {
        foreach (var strand in query.Strands)
        {
            var said = strand.Words.Select(w => WordAt(strand, w, rarity)).ToList();
            foreach (var (first, second) in said.Zip(said.Skip(1)))
            {
                Join(first, second, strand.Weight * rarity(IndexTokens.Pair(words[first].Spelled.Fold, words[second].Spelled.Fold)));
            }
        }
    }

    public IReadOnlyList<AskedWord> Words => words;

    public IReadOnlyList<AskedPair> Pairs => pairs;

    /// <summary>The asked word that a written one answers best, and how well; −1 where it answers none.</summary>
    public (int Word, double Likeness) Answering(Spelled written) =>
        answers.TryGetValue(written, out var known) ? known : answers[written] = Best(written);

    /// <returns>The place of the pair, or −1.</returns>
    public int PairOf(int first, int second) => pairAt.GetValueOrDefault((first, second), -1);

    private (int Word, double Likeness) Best(Spelled written)
    {
        var best = (Word: -1, Likeness: 0.0);
        foreach (var word in byFold.TryGetValue(written.Fold, out var same) ? same : [])
        {
            var likeness = Likeness.Of(words[word].Spelled, written, words[word].IsBare);
            best = likeness > best.Likeness ? (word, likeness) : best;
        }

        return best;
    }

    private int WordAt(Strand strand, Spelled word, Func<string, double> rarity)
    {
        var known = words.FindIndex(w => w.Spelled.Lower == word.Lower && w.IsBare == strand.IsBare);
        if (known >= 0)
        {
            return known;
        }

        words.Add(new(word, strand.IsBare, strand.Weight * rarity(WantedTerms.TokenOf(strand, word))));
        var same = byFold.TryGetValue(word.Fold, out var found) ? found : byFold[word.Fold] = [];
        same.Add(words.Count - 1);
        return words.Count - 1;
    }

    private void Join(int first, int second, double worth)
    {
        if (pairAt.TryAdd((first, second), pairs.Count))
        {
            pairs.Add(new(first, second, worth));
        }
    }
}
