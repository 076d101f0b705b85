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
    private const int SlowestMs = 100;

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
            $"The {Most} best documents with marked passages, from the typed words on. Floor: words joined by OR, or the phrase, in the engine's own order, ids only. Target {Allowed}; p95 ≤ {SlowestMs} ms for queries with at most {Sheet.Count(index.Limits.Hits)} hits; of the others the candidates are cut, as the page says.",
            ["kind", "floor p50 ms", "floor p95 ms", "ours p50 ms", "ours p95 ms", "p95 of the uncut", "ratio p50", "verdict"]);
        await WarmUp(cancel);
        foreach (var one in SearchCase.All)
        {
            HashSet<string> cut = [];
            var plain = Ordered(await Times(one, q => floor.Search(q, Most, cancel, one.IsPhrase)));
            var told = await Times(one, async q => NoteCut(cut, q, await index.Search(SearchQuery.Parse(one.IsPhrase ? $"\"{q}\"" : q, abbreviations), SearchFilter.None, Most, cancel)));
            var (ours, uncut) = (Ordered(told), Ordered(told.Where(t => !cut.Contains(t.Query))));
            var isMet = Allowed.IsMetBy(At(plain, 0.5), At(ours, 0.5)) && (uncut is [] || At(uncut, 0.95) <= SlowestMs);
            sheet.Add(one.Kind, Sheet.Ms(At(plain, 0.5)), Sheet.Ms(At(plain, 0.95)), Sheet.Ms(At(ours, 0.5)), Sheet.Ms(At(ours, 0.95)), uncut is [] ? "all cut" : Sheet.Ms(At(uncut, 0.95)),
                Sheet.Times(At(ours, 0.5), At(plain, 0.5)), isMet ? "meets" : "MISSES");
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

    private static void NoteCut(HashSet<string> cut, string query, Found found)
    {
        if (found.Cuts.Contains(CutRule.RarestFirst))
        {
            cut.Add(query);
        }
    }

    private static async Task<IReadOnlyList<(string Query, double Ms)>> Times(SearchCase one, Func<string, Task> ask)
    {
        List<(string Query, double Ms)> times = [];
        for (var round = -2; round < Rounds; round++)
        {
            foreach (var query in one.Queries)
            {
                var begun = Stopwatch.GetTimestamp();
                await ask(query);
                times.AddRange(round < 0 ? [] : [(query, Stopwatch.GetElapsedTime(begun).TotalMilliseconds)]);
            }
        }

        return times;
    }

    private static IReadOnlyList<double> Ordered(IEnumerable<(string Query, double Ms)> times) => [.. times.Select(t => t.Ms).Order()];

    private static double At(IReadOnlyList<double> ordered, double share) => ordered[Math.Min(ordered.Count - 1, (int)(ordered.Count * share))];
}
