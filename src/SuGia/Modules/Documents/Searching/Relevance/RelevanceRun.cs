using System.Data.Common;

namespace SuGia.Modules.Documents.Searching.Relevance;

/// <summary>The floor and ours over one judged set on one database.</summary>
public sealed record RelevanceReport(string Set, bool IsForTuning, Scores Floor, Scores Ours)
{
    public double Ratio => Ours.Ndcg / Floor.Ndcg;
}

/// <summary>Answers every judged query twice: by plain full text and by the index.</summary>
/// <param name="connection">To an empty database: the run makes its own tables.</param>
public sealed class RelevanceRun(DbConnection connection, StoredPassages index, Abbreviations abbreviations)
{
    private readonly Floor floor = Floor.Of(connection);

    /// <summary>Fills index and floor with the documents of the set.</summary>
    public async Task Fill(JudgedSet set, CancellationToken cancel)
    {
        await floor.MakeTables(cancel);
        foreach (var document in set.Documents)
        {
            await floor.Add(document, cancel);
            await index.Add(document, cancel);
        }

        await floor.MakeIndex(cancel);
        await index.CountCommon(cancel);
    }

    /// <returns>One report for each half that holds queries, that for tuning first.</returns>
    public async Task<IReadOnlyList<RelevanceReport>> Run(JudgedSet set, CancellationToken cancel)
    {
        List<RelevanceReport> reports = [];
        foreach (var half in set.Queries.GroupBy(q => q.IsForTuning).OrderByDescending(h => h.Key))
        {
            var plain = await Answers([.. half], query => floor.Search(query.Text, Scores.DeepestFirst + 1, cancel));
            var ours = await Answers([.. half], query => Search(query.Text, cancel));
            reports.Add(new(set.Name, half.Key, Scores.Of(plain), Scores.Of(ours)));
        }

        return reports;
    }

    private async Task<IReadOnlyList<Guid>> Search(string text, CancellationToken cancel) =>
        [.. (await index.Search(SearchQuery.Parse(text, abbreviations, index.Numbers), SearchFilter.None, Scores.DeepestFirst + 1, cancel)).Documents.Select(d => d.Document)];

    private static async Task<IReadOnlyList<(JudgedQuery, IReadOnlyList<Guid>)>> Answers(IReadOnlyList<JudgedQuery> queries, Func<JudgedQuery, Task<IReadOnlyList<Guid>>> search)
    {
        List<(JudgedQuery, IReadOnlyList<Guid>)> answers = [];
        foreach (var query in queries)
        {
            answers.Add((query, [.. (await search(query)).Where(found => found != query.Besides).Take(Scores.DeepestFirst)]));
        }

        return answers;
    }
}
