using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>The changes noted in one unit of work, until they are saved with it.</summary>
internal sealed class Changes
{
    private readonly List<LedgerEntry> noted = [];
    private readonly HashSet<Guid> covered = [];

    /// <summary>Takes the record's after-image now, so that two changes of one act each keep their own.</summary>
    public void Note(EntityEntry root, object happened, Act act)
    {
        root.DetectChanges();
        var version = root.Property(nameof(IRecord.Version));
        version.CurrentValue = (int)version.CurrentValue! + 1;
        var image = Image.Of(root, covered);
        noted.Add(new()
        {
            Record = ((IRecord)root.Entity).Key,
            Kind = root.Metadata.GetTableName()!,
            Version = (int)version.CurrentValue,
            Act = act.Id,
            Event = happened.GetType().Name,
            Details = JsonSerializer.Serialize(happened, happened.GetType(), Image.Json),
            After = image.Public,
            Personal = image.Personal,
            Actor = act.Actor,
            Deputy = act.OnBehalfOf,
            Reason = act.Reason,
            Evidence = act.Evidence,
            At = act.At.UtcTicks,
        });
    }

    /// <exception cref="InvalidOperationException">A record was changed, and the change was not noted: a bug.</exception>
    public void RefuseUnrecorded(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (!IsRecorded(entry, tracker))
            {
                throw new InvalidOperationException($"{entry.Metadata.ShortName()} was changed without a ledger row.");
            }
        }
    }

    /// <summary>The ledger rows to add, each chained to its record's row before.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> Entries(AppDb db, CancellationToken cancel)
    {
        var last = await LastHashes(db, cancel);
        List<LedgerEntry> entries = [];
        foreach (var draft in noted)
        {
            var entry = draft.ChainedTo(last.GetValueOrDefault(draft.Record, ""));
            last[draft.Record] = entry.Hash;
            entries.Add(entry);
        }

        return entries;
    }

    public void Clear()
    {
        noted.Clear();
        covered.Clear();
    }

    /// <remarks>Tables without records (sign-in secrets, submissions, the ledger itself) are not followed.</remarks>
    private bool IsRecorded(EntityEntry entry, ChangeTracker tracker) => entry.Entity switch
    {
        IRecord record => covered.Contains(record.Key),
        Part part => covered.Contains(part.Id) || (entry.State == EntityState.Deleted && WentWithItsHolder(entry, tracker)),
        _ => true,
    };

    /// <summary>A part that is gone stands in no image; the image of what held it, or held that in turn, tells it by its absence.</summary>
    private bool WentWithItsHolder(EntityEntry part, ChangeTracker tracker)
    {
        var holder = Image.HolderOf(part);
        return covered.Contains(holder)
            || (tracker.Entries<Part>().FirstOrDefault(e => e.Entity.Id == holder) is { State: EntityState.Deleted } gone && WentWithItsHolder(gone, tracker));
    }

    private async Task<Dictionary<Guid, string>> LastHashes(AppDb db, CancellationToken cancel)
    {
        Dictionary<Guid, string> last = [];
        foreach (var some in noted.Where(n => n.Version > 1).Select(n => n.Record).Distinct().Chunk(500))
        {
            var found = db.Set<LedgerEntry>().AsNoTracking()
                .Where(e => some.Contains(e.Record))
                .Where(e => !db.Set<LedgerEntry>().Any(later => later.Record == e.Record && later.Version > e.Version))
                .Select(e => new { e.Record, e.Hash });
            await foreach (var row in found.AsAsyncEnumerable().WithCancellation(cancel))
            {
                last[row.Record] = row.Hash;
            }
        }

        return last;
    }
}
