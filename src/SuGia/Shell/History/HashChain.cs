using Microsoft.EntityFrameworkCore;
using SuGia.Data;

namespace SuGia.Shell;

/// <summary>Whether a record's rows in the ledger are whole, in order and as they were written.</summary>
/// <param name="Changes">How many there are.</param>
/// <param name="BrokenAt">The first version that is missing or not true, or null.</param>
public sealed record HashChain(int Changes, int? BrokenAt)
{
    /// <param name="version">How many changes the record itself says it has seen; 0 where that is not known.</param>
    internal static async Task<HashChain> Of(AppDb db, Guid record, int version, CancellationToken cancel)
    {
        var (count, previous) = (0, "");
        int? broken = null;
        await foreach (var entry in db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Record == record).OrderBy(e => e.Version).AsAsyncEnumerable().WithCancellation(cancel))
        {
            broken ??= IsTrue(entry, ++count, previous) ? null : count;
            previous = entry.Hash;
        }

        return new(count, broken ?? (version > count ? count + 1 : null));
    }

    private static bool IsTrue(LedgerEntry entry, int version, string previous) =>
        entry.Version == version && entry.Previous == previous && entry.Hash == entry.ComputeHash() && RecordImage.Of(entry).IsTrue;
}
