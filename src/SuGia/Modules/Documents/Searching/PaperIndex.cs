using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents.Searching;

/// <summary>The index of papers. It follows the ledger: whatever way a paper came in, the next search finds it.</summary>
public sealed class PaperIndex(AppDb db, PaperStore store)
{
    /// <summary>Papers taken at once, so that one search never waits for a great import.</summary>
    private const int MostAtOnce = 500;

    /// <summary>After so many at once the common words are counted anew.</summary>
    private const int EnoughToCount = 100;

    private const string Papers = "documents_paper";

    private static readonly SemaphoreSlim OneAtATime = new(1);

    internal static readonly Lazy<Abbreviations> Known = new(() => Abbreviations.Read(RuleFiles.Book));

    /// <summary>The best papers for what was typed, of those signed by the day.</summary>
    public async Task<Found> Search(string typed, SearchFilter filter, int most, DateOnly asOf, CancellationToken cancel)
    {
        await CatchUp(cancel);
        await db.Database.OpenConnectionAsync(cancel);
        return await Index().Search(SearchQuery.Parse(typed, Known.Value, NumbersOfPapers.Instance), filter with { Reachable = await SignedBy(asOf, cancel) }, most, cancel);
    }

    /// <summary>Null where no paper is signed later: then nothing needs to be left out.</summary>
    private async Task<Reachable?> SignedBy(DateOnly asOf, CancellationToken cancel) => !(await db.Set<Paper>().OrderBy(p => p.SortKey).Select(p => p.SignedOn).FirstOrDefaultAsync(cancel) > asOf)
        ? null
        : new("""SELECT "Id" FROM documents_paper WHERE "SignedOn" IS NULL OR "SignedOn" <= @asOf""", new Dictionary<string, object> { ["@asOf"] = asOf });

    /// <summary>Takes into the index what the ledger says was changed since.</summary>
    /// <returns>How many papers were taken; 0 where nothing was left to do.</returns>
    public async Task<int> CatchUp(CancellationToken cancel)
    {
        await OneAtATime.WaitAsync(cancel);
        try
        {
            var mark = await Mark(cancel);
            var changed = await db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Sequence > mark && e.Kind == Papers).OrderBy(e => e.Sequence).Take(MostAtOnce)
                .Select(e => new { e.Sequence, e.Record }).ToListAsync(cancel);
            return changed is [] ? 0 : await Take([.. changed.Select(c => PaperId.From(c.Record)).Distinct()], mark, changed[^1].Sequence, cancel);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>The same, until nothing is left: after many papers came in at once.</summary>
    public async Task CatchUpWhole(CancellationToken cancel)
    {
        while (await CatchUp(cancel) > 0)
        {
        }
    }

    private async Task<int> Take(List<PaperId> ids, long mark, long until, CancellationToken cancel)
    {
        await using var turn = await db.Database.BeginTransactionAsync(cancel);
        var papers = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Include(p => p.OtherNumbers).Include(p => p.Enclosures).Where(p => ids.Contains(p.Id)).ToListAsync(cancel);
        var index = Index();
        foreach (var id in ids)
        {
            await Put(papers.Find(p => p.Id == id), id, index, cancel);
        }

        await (ids.Count >= EnoughToCount ? index.CountCommon(cancel) : Task.CompletedTask);

        // Another process that took the same ones has moved the mark: its work stands, ours is let go.
        if (await Move(mark, until, cancel))
        {
            await turn.CommitAsync(cancel);
        }

        return ids.Count;
    }

    /// <summary>A paper that is there no more, and one that only refers to a classified paper, leave the index.</summary>
    private async Task Put(Paper? paper, PaperId id, StoredPassages index, CancellationToken cancel)
    {
        if (paper is { IsStub: false })
        {
            await index.Add(await Indexed(paper, cancel), cancel);
        }
        else
        {
            await index.Remove(id.Value, cancel);
        }
    }

    private async Task<IndexedText> Indexed(Paper paper, CancellationToken cancel)
    {
        var text = await TextOf(paper, cancel);
        var numbers = string.Join(' ', [paper.Number, .. paper.OtherNumbers.Select(n => n.Number)]);
        return new(paper.Id.Value, numbers, paper.Title, string.IsNullOrWhiteSpace(text) ? $"{numbers} {paper.Title}" : text)
        {
            Kind = "paper",
            Type = PaperKinds.Title(paper.Kind).Vi,
            Body = paper.Body,
            Year = paper.SignedOn?.Year,
            FirstOn = paper.EffectiveOn ?? paper.SignedOn,
            LastOn = paper.LapsesOn,
            Force = Forces.Of(PaperKinds.Title(paper.Kind).Vi),
        };
    }

    /// <summary>Of the paper itself and then of what is enclosed.</summary>
    private async Task<string> TextOf(Paper paper, CancellationToken cancel)
    {
        List<string> texts = [];
        foreach (var (hash, name) in paper.Enclosures.OrderBy(e => e.Id).Select(e => (e.Hash, e.FileName)).Prepend((paper.FileHash ?? "", paper.FileName ?? "")).Where(f => f.Item1 is not ""))
        {
            texts.Add(await store.TextOf(hash, name, cancel) ?? "");
        }

        return string.Join("\n\n", texts.Where(t => t is not ""));
    }

    private StoredPassages Index()
    {
        var (connection, transaction) = (db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction());
        return db.Database.IsNpgsql() ? new PostgresPassages(connection, transaction) { Numbers = NumbersOfPapers.Instance } : new SqlitePassages(connection, transaction) { Numbers = NumbersOfPapers.Instance };
    }

    private async Task<long> Mark(CancellationToken cancel) =>
        await db.Set<Setting>().AsNoTracking().Where(s => s.Name == Setting.Searched).Select(s => s.Value).SingleOrDefaultAsync(cancel) is { } mark
            ? long.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)
            : 0;

    private async Task<bool> Move(long from, long to, CancellationToken cancel)
    {
        var (before, after) = ($"{from}", $"{to}");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO setting ("Name", "Value") VALUES ({Setting.Searched}, {"0"}) ON CONFLICT ("Name") DO NOTHING""", cancel);
        return await db.Set<Setting>().Where(s => s.Name == Setting.Searched && s.Value == before).ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, after), cancel) == 1;
    }
}
