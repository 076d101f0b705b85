using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>Loads records whole when only their table and keys are known, as the ledger knows them.</summary>
internal static class RecordsByTable
{
    private static readonly MethodInfo Typed = typeof(RecordsByTable).GetMethod(nameof(LoadTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<IReadOnlyList<IRecord>> Load(AppDb db, string table, IReadOnlyList<Guid> keys, CancellationToken cancel)
    {
        var record = db.Model.GetEntityTypes().Single(e => e.GetTableName() == table && typeof(IRecord).IsAssignableFrom(e.ClrType)).ClrType;
        var id = record.GetProperty(nameof(Part.Id))!.PropertyType;
        return await (Task<IReadOnlyList<IRecord>>)Typed.MakeGenericMethod(record, id).Invoke(null, [db, keys, cancel])!;
    }

    private static async Task<IReadOnlyList<IRecord>> LoadTyped<TRecord, TId>(AppDb db, IReadOnlyList<Guid> keys, CancellationToken cancel)
        where TRecord : Record<TId>
        where TId : struct, IId<TId>
    {
        var ids = keys.Select(TId.From).ToList();
        return await db.Set<TRecord>().Where(r => ids.Contains(r.Id)).ToListAsync(cancel);
    }
}
