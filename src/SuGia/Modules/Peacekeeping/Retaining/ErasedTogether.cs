using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Erases rows of many records by one act: each record gets its own row in the ledger, or none does.</summary>
internal sealed class ErasedTogether(AppDb db, Erasure erasure, Saving saving)
{
    /// <param name="versions">By row, the version of its record as it was shown.</param>
    /// <returns>What stood in the way; empty when all changes are noted for saving.</returns>
    public async Task<IReadOnlyList<Problem>> Erase(RetentionTerm term, IReadOnlyList<PastRow> rows, IReadOnlyDictionary<Guid, string> versions, Act act, CancellationToken cancel)
    {
        List<Problem> problems = [];
        foreach (var record in await Records(term, rows, cancel))
        {
            var chosen = rows.Where(r => r.Record == record.Key).Select(r => r.Id).ToList();
            problems.AddRange(await EraseIn(record, term, chosen, versions[chosen[0]], act, cancel));
        }

        if (problems is not [])
        {
            db.Forget();
        }

        return problems;
    }

    private async Task<IReadOnlyList<Problem>> EraseIn(IRetained record, RetentionTerm term, IReadOnlyList<Guid> chosen, string version, Act act, CancellationToken cancel)
    {
        if (await saving.Stale(record, version, cancel) is { } stale)
        {
            return [stale];
        }

        var erased = record.Erase(term, chosen, act.EnteredOn);
        if (erased.Ok)
        {
            db.Record(record, erased.Value, act);
            await erasure.Erase(record, erased.Value.Rows, cancel);
        }

        return erased.Problems;
    }

    private async Task<IEnumerable<IRetained>> Records(RetentionTerm term, IReadOnlyList<PastRow> rows, CancellationToken cancel)
    {
        var kind = term.Kind is RetentionKind.Candidates ? typeof(Selection) : typeof(OfficerFile);
        return (await RecordsByTable.Load(db, db.Model.FindEntityType(kind)!.GetTableName()!, [.. rows.Select(r => r.Record).Distinct()], cancel)).Cast<IRetained>();
    }
}
