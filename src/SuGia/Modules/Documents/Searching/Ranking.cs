namespace SuGia.Modules.Documents.Searching;

/// <summary>From weighed passages to documents in order.</summary>
internal sealed class Ranking(SearchQuery query, Candidates candidates, Weights weights)
{
    private const int MostPassages = 3;

    private readonly AskedWords asked = new(query, candidates.RarityOf);

    public IReadOnlyList<FoundDocument> Of(IReadOnlyList<ReadPassage> passages, int most)
    {
        Scoring scoring = new(query, asked, weights);
        List<Weighed> weighed = [.. passages.Select(scoring.Weigh).Where(w => w.HoldsRequired)];
        return [.. (query.IsNumberOnly ? weighed : Kinship.Raise(weighed, weights))
            .GroupBy(w => w.Passage.Document)
            .Select(g => g.OrderByDescending(w => w.Score).ThenBy(w => w.Passage.At).ToList())
            .OrderByDescending(Score).ThenByDescending(d => d[0].Passage.Id)
            .Take(most)
            .Select(Document)];
    }

    /// <summary>Of its best passage, and a little of the others: of two documents, that which speaks of it throughout stands first.</summary>
    private double Score(List<Weighed> passages) => passages[0].Score + weights.Further * passages.Skip(1).Take(MostPassages).Sum(p => p.OfWords);

    private FoundDocument Document(List<Weighed> passages) =>
        new(passages[0].Passage.Document, Score(passages), [.. passages.Take(MostPassages).Select(Passage)]);

    private FoundPassage Passage(Weighed weighed) => new(
        weighed.Passage.At, weighed.Passage.Length, weighed.Passage.Heading, weighed.Score, Snippets.Of(asked, weighed.Body, weighed.Passage.Body));
}
