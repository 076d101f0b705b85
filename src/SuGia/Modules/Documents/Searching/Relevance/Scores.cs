namespace SuGia.Modules.Documents.Searching.Relevance;

/// <summary>How well a row of queries was answered, each from 0 to 1.</summary>
/// <param name="Recall">Of what is relevant, the part among the first ten.</param>
/// <param name="Ndcg">The same, where an earlier place counts more.</param>
/// <param name="Mrr">One by the place of the first that is relevant, among the first hundred.</param>
public sealed record Scores(int Queries, double Recall, double Ndcg, double Mrr)
{
    public const int Depth = 10;
    public const int DeepestFirst = 100;

    public static Scores Of(IReadOnlyList<(JudgedQuery Query, IReadOnlyList<Guid> Found)> answers) => new(
        answers.Count,
        answers.Average(a => RecallOf(a.Query, a.Found)),
        answers.Average(a => NdcgOf(a.Query, a.Found)),
        answers.Average(a => ReciprocalRank(a.Query, a.Found)));

    public override string ToString() => FormattableString.Invariant($"recall@10 {Recall:0.0000}  nDCG@10 {Ndcg:0.0000}  MRR {Mrr:0.0000}  ({Queries} queries)");

    private static double RecallOf(JudgedQuery query, IReadOnlyList<Guid> found) =>
        (double)found.Take(Depth).Count(query.Relevant.Contains) / query.Relevant.Count;

    private static double NdcgOf(JudgedQuery query, IReadOnlyList<Guid> found) =>
        found.Take(Depth).Select((document, place) => query.Relevant.Contains(document) ? Gain(place) : 0).Sum()
        / Enumerable.Range(0, Math.Min(Depth, query.Relevant.Count)).Sum(Gain);

    private static double Gain(int place) => 1 / Math.Log2(place + 2);

    private static double ReciprocalRank(JudgedQuery query, IReadOnlyList<Guid> found) =>
        found.Take(DeepestFirst).Index().Where(f => query.Relevant.Contains(f.Item)).Select(f => 1.0 / (f.Index + 1)).FirstOrDefault();
}
