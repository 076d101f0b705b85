using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>Takes an import back while nothing rests on it: what it added goes, what it changed stands as before.</summary>
internal sealed class Undoing(AppDb db, IEnumerable<IImportKind> kinds, IAccounts accounts)
{
    private const int BatchRecords = 200;
    private const string Imports = "imports_import";

    private readonly Resting resting = new(db);

    /// <returns>Null where the import may be undone.</returns>
    public async Task<Problem?> WhyNot(Import import, CancellationToken cancel) =>
        import.State is ImportState.Undone ? UndoProblems.AlreadyUndone
        : await KindOf(import).WhyItStays(import.Id.Value, cancel) is { } held ? held
        : await resting.LaterChange(import.Id.Value, cancel) is { } later ? await Changed(later, cancel)
        : await resting.Reference(import.Id.Value, cancel) is { } table ? UndoProblems.NamedBy(TableWords.Of(table))
        : null;

    /// <returns>Null when the import was undone; else nothing was changed.</returns>
    public async Task<Problem?> Undo(ImportId id, Act act, ImportProgress progress, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            var import = await db.Set<Import>().SingleAsync(i => i.Id == id, cancel);
            if (await WhyNot(import, cancel) is { } problem || (problem = await TakeBack(import, act, progress, cancel)) is not null)
            {
                return problem;
            }

            await transaction.CommitAsync(cancel);
            return null;
        }
        catch (DbUpdateException conflict) when (Conflicts.IsOne(conflict))
        {
            return UndoProblems.ChangedMeanwhile;
        }
    }

    private async Task<Problem?> TakeBack(Import import, Act act, ImportProgress progress, CancellationToken cancel)
    {
        db.Record(import, import.Undo().Value!, act);
        db.Add(new Submission(act.Id, act.Actor, $"/imports/{import.Id.Value}", act.At.UtcTicks));
        await Save(cancel);
        var touched = await Touched(import.Id, cancel);
        progress.Total = touched.Count;
        foreach (var some in touched.GroupBy(t => t.Kind).SelectMany(kind => kind.Chunk(BatchRecords)))
        {
            if (await TakeBack(import.Id, some, act, cancel) is { } problem)
            {
                return problem;
            }

            progress.Add(some.Length);
        }

        await KindOf(import).TakeBack(import.Id.Value, cancel);
        await KindOf(import).Settle(act.EnteredOn, cancel);
        return null;
    }

    private async Task<Problem?> TakeBack(ImportId import, Touch[] some, Act act, CancellationToken cancel)
    {
        var before = await Before(some, cancel);
        foreach (var record in await RecordsByTable.Load(db, some[0].Kind, [.. some.Select(t => t.Record)], cancel))
        {
            if (before.GetValueOrDefault(record.Key) is not { } entry)
            {
                db.Remove(record);
                db.Record(record, new AdditionTakenBack(import), act);
            }
            else if (Restoring.Back(db.Entry(record), entry))
            {
                db.Record(record, new ChangeTakenBack(import), act);
            }
            else
            {
                return UndoProblems.PersonalValueErased;
            }
        }

        var gone = db.ChangeTracker.Entries<Part>().Where(e => e.State is EntityState.Deleted).Select(e => e.Entity.Id).ToList();
        await Save(cancel);
        return await resting.ReferenceTo(gone, cancel) is { } table ? UndoProblems.NamedBy(TableWords.Of(table)) : null;
    }

    /// <summary>The records of the import, each with the version that it had before, 0 for those it added.</summary>
    private Task<List<Touch>> Touched(ImportId import, CancellationToken cancel) => db.Set<LedgerEntry>().AsNoTracking()
        .Where(e => e.Act == import.Value && e.Kind != Imports)
        .GroupBy(e => new { e.Record, e.Kind })
        .Select(g => new Touch(g.Key.Record, g.Key.Kind, g.Min(e => e.Version) - 1))
        .ToListAsync(cancel);

    private async Task<Dictionary<Guid, LedgerEntry>> Before(Touch[] some, CancellationToken cancel)
    {
        var changed = some.Where(t => t.Before > 0).ToDictionary(t => t.Record, t => t.Before);
        var keys = changed.Keys.ToList();
        var entries = await db.Set<LedgerEntry>().AsNoTracking().Where(e => keys.Contains(e.Record)).ToListAsync(cancel);
        return entries.Where(e => e.Version == changed[e.Record]).ToDictionary(e => e.Record);
    }

    private async Task<Problem> Changed(LedgerEntry later, CancellationToken cancel)
    {
        var names = await accounts.Names([later.Actor], cancel);
        return UndoProblems.ChangedSince(later.Event, names.GetValueOrDefault(later.Actor, "?"), later.Instant);
    }

    private async Task Save(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private IImportKind KindOf(Import import) => kinds.Single(k => k.Code == import.Kind);

    private sealed record Touch(Guid Record, string Kind, int Before);
}
