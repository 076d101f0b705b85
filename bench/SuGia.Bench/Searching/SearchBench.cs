using System.Data.Common;
using System.Diagnostics;
using SuGia.Bench.Measuring;
using SuGia.Modules.Documents.Searching;
using SuGia.Modules.Documents.Searching.Relevance;

namespace SuGia.Bench.Searching;

/// <summary>The search against the raw query of the same engine, by kind of query, over many passages.</summary>
/// <param name="connection">To a database with the tables of <see cref="SuGia.Data.Migrations.PassageTables"/> and none of the floor.</param>
internal sealed class SearchBench(string engine, DbConnection connection, StoredPassages index, Abbreviations abbreviations)
{
    private const int Most = 20;
    private const int Rounds = 5;

    private static readonly TimeSpan WarmedUp = TimeSpan.FromSeconds(8);
    private static readonly Target Allowed = new(1.5, More: 5);

    private readonly Floor floor = Floor.Of(connection);

    /// <summary>Cut on all cores, put in order by one.</summary>
    public async Task Fill(IEnumerable<IndexedText> documents, CancellationToken cancel)
    {
        await floor.MakeTables(cancel);
        foreach (var cut in documents.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(index.Cut))
        {
            await index.Put(cut, cancel);
            await floor.Add(cut.Document, cancel);
        }

        await floor.MakeIndex(cancel);
        await index.CountCommon(cancel);
    }

    public async Task<Sheet> Run(int passages, CancellationToken cancel)
    {
        Sheet sheet = new($"Search in {Sheet.Count(passages)} passages on {engine}",
            $"The {Most} best documents with marked passages, from the typed words on. Floor: words joined by OR, or the phrase, in the engine's own order, ids only. Target {Allowed}; p95 ≤ 100 ms.",
            ["kind", "floor p50 ms", "floor p95 ms", "ours p50 ms", "ours p95 ms", "ratio p50", "verdict"]);
        await WarmUp(cancel);
        foreach (var one in SearchCase.All)
        {
            var plain = await Times(one, q => floor.Search(q, Most, cancel, one.IsPhrase));
            var ours = await Times(one, q => index.Search(SearchQuery.Parse(one.IsPhrase ? $"\"{q}\"" : q, abbreviations), SearchFilter.None, Most, cancel));
            var isMet = Allowed.IsMetBy(At(plain, 0.5), At(ours, 0.5)) && At(ours, 0.95) <= 100;
            sheet.Add(one.Kind, Sheet.Ms(At(plain, 0.5)), Sheet.Ms(At(plain, 0.95)), Sheet.Ms(At(ours, 0.5)), Sheet.Ms(At(ours, 0.95)), Sheet.Times(At(ours, 0.5), At(plain, 0.5)), isMet ? "meets" : "MISSES");
        }

        return sheet;
    }

    /// <summary>A system that has run for a while has compiled its code to the end.</summary>
    private async Task WarmUp(CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmedUp)
        {
            foreach (var query in SearchCase.All.SelectMany(c => c.Queries))
            {
                await index.Search(SearchQuery.Parse(query, abbreviations), SearchFilter.None, Most, cancel);
            }
        }
    }

    private static async Task<IReadOnlyList<double>> Times(SearchCase one, Func<string, Task> ask)
    {
        List<double> times = [];
        for (var round = -2; round < Rounds; round++)
        {
            foreach (var query in one.Queries)
            {
                var begun = Stopwatch.GetTimestamp();
                await ask(query);
                times.AddRange(round < 0 ? [] : [Stopwatch.GetElapsedTime(begun).TotalMilliseconds]);
            }
        }

        return [.. times.Order()];
    }

    private static double At(IReadOnlyList<double> ordered, double share) => ordered[Math.Min(ordered.Count - 1, (int)(ordered.Count * share))];
}
