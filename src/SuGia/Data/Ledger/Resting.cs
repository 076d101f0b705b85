using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>What rests on the records that one act added or changed, so that it cannot be taken back.</summary>
internal sealed class Resting(AppDb db)
{
    private const int Chunk = 500;

    /// <returns>The first later change, by another act, of a record of this act; null where there is none.</returns>
    public Task<LedgerEntry?> LaterChange(Guid act, CancellationToken cancel) => (
        from entry in db.Set<LedgerEntry>().AsNoTracking()
        join later in db.Set<LedgerEntry>().AsNoTracking() on entry.Record equals later.Record
        where entry.Act == act && later.Version > entry.Version && later.Act != act
        orderby later.Sequence
        select later).FirstOrDefaultAsync(cancel);

    /// <summary>The table of a record, untouched by the act, that names a record which the act added; null where there is none.</summary>
    public async Task<string?> Reference(Guid act, CancellationToken cancel)
    {
        foreach (var (table, column) in Naming())
        {
            if (await IsNamed(table, column, act, cancel))
            {
                return RootOf(table).GetTableName();
            }
        }

        return null;
    }

    /// <summary>The table that names one of these parts, which are gone; null where none does.</summary>
    /// <remarks>A part has no id type of its own, so only plain columns can name it.</remarks>
    public async Task<string?> ReferenceTo(IReadOnlyCollection<Guid> parts, CancellationToken cancel)
    {
        foreach (var (table, column) in Naming().Where(n => Bare(n.Column.ClrType) == typeof(Guid)))
        {
            foreach (var some in parts.Chunk(Chunk))
            {
                var keys = string.Join(", ", some.Select((_, at) => $"{{{at}}}"));
                if (await IsAny($"""SELECT 1 AS "Value" FROM "{table.GetTableName()}" WHERE "{column.GetColumnName()}" IN ({keys}) LIMIT 1""", [.. some.Cast<object>()], cancel))
                {
                    return RootOf(table).GetTableName();
                }
            }
        }

        return null;
    }

    /// <summary>Every column of a record or a part that may name another record or part.</summary>
    private IEnumerable<(IEntityType Table, IProperty Column)> Naming() =>
        from table in db.Model.GetEntityTypes()
        where typeof(IRecord).IsAssignableFrom(table.ClrType) || typeof(Part).IsAssignableFrom(table.ClrType)
        from column in table.GetProperties()
        where !column.IsPrimaryKey() && !column.IsForeignKey() && NamesSomething(Bare(column.ClrType))
        select (table, column);

    private Task<bool> IsNamed(IEntityType table, IProperty column, Guid act, CancellationToken cancel)
    {
        var (joins, root) = ("", "t");
        for (var at = table; HolderOf(at) is { } held; at = held.PrincipalEntityType, root += "h")
        {
            joins += $""" JOIN "{held.PrincipalEntityType.GetTableName()}" {root}h ON {root}h."Id" = {root}."{held.Properties[0].GetColumnName()}" """;
        }

        return IsAny(
            $$"""
            SELECT 1 AS "Value" FROM "{{table.GetTableName()}}" t {{joins}}
            WHERE t."{{column.GetColumnName()}}" IN (SELECT "Record" FROM ledger WHERE "Act" = {0} AND "Version" = 1)
              AND {{root}}."Id" NOT IN (SELECT "Record" FROM ledger WHERE "Act" = {0}) LIMIT 1
            """, [act], cancel);
    }

    private async Task<bool> IsAny(string sql, object[] keys, CancellationToken cancel) =>
        (await db.Database.SqlQueryRaw<int>(sql, keys).ToListAsync(cancel)).Count > 0;

    private static IForeignKey? HolderOf(IEntityType table) => table.GetForeignKeys().FirstOrDefault(k => k.PrincipalToDependent is not null);

    private static IEntityType RootOf(IEntityType table) => HolderOf(table) is { } held ? RootOf(held.PrincipalEntityType) : table;

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool NamesSomething(Type type) =>
        type == typeof(Guid) || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
}
