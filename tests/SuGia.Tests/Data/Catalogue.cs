using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;

namespace SuGia.Tests.Data;

/// <summary>What a database says of its own tables: one line for each column, key, constraint and index.</summary>
internal static class Catalogue
{
    private const string OfSqlite = """
        SELECT m.name || '.' || c.name || ' ' || c.type || CASE c."notnull" WHEN 1 THEN ' NOT NULL' ELSE '' END
            || COALESCE(' DEFAULT ' || c.dflt_value, '') || ' key ' || c.pk
            || CASE WHEN m.sql LIKE '%"' || c.name || '" ' || c.type || '%AUTOINCREMENT%' AND c.pk = 1 THEN ' counted' ELSE '' END
            || CASE WHEN m.sql LIKE '%"' || c.name || '" TEXT COLLATE %' THEN ' collated' ELSE '' END
        FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table'
        UNION ALL
        SELECT m.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' on delete ' || f.on_delete || ' on update ' || f.on_update
        FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION ALL
        SELECT m.name || ' index ' || i.name || ' unique ' || i."unique" || ' ' || i.origin || ' ('
            || (SELECT group_concat(x.name || ' ' || x.coll || ' ' || x."desc", ', ') FROM pragma_index_xinfo(i.name) x WHERE x.key = 1) || ') '
            || COALESCE((SELECT substr(s.sql, instr(s.sql, ' WHERE ')) FROM sqlite_master s WHERE s.name = i.name AND i.partial = 1), '')
        FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table'
        """;

    private const string OfPostgres = """
        SELECT table_name || '.' || column_name || ' ' || udt_name || COALESCE('(' || character_maximum_length || ')', '')
            || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END || COALESCE(' DEFAULT ' || column_default, '')
            || COALESCE(' COLLATE ' || collation_name, '') || COALESCE(' identity ' || identity_generation, '')
        FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL
        SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        """;

    /// <summary>Sorted, without the tables in which migrations are remembered.</summary>
    public static async Task<IReadOnlyList<string>> Of(AppDb db) =>
        [.. (await Read(db, db.Database.IsNpgsql() ? OfPostgres : OfSqlite, row => row.GetString(0))).Where(IsOurs).Order(StringComparer.Ordinal)];

    public static async Task<IReadOnlyList<T>> Read<T>(AppDb db, string sql, Func<DbDataReader, T> make)
    {
        List<T> read = [];
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            read.Add(make(rows));
        }

        return read;
    }

    private static bool IsOurs(string line) =>
        !line.StartsWith("migration", StringComparison.Ordinal) && !line.StartsWith("__EF", StringComparison.Ordinal)
        && !line.StartsWith("\"__EF", StringComparison.Ordinal) && !line.StartsWith("sqlite_", StringComparison.Ordinal) && !IsOfTheSearch(line);

    /// <summary>The full-text index is no part of the model: each database has its own.</summary>
    public static bool IsOfTheSearch(string line) =>
        line.StartsWith("documents_passage", StringComparison.Ordinal) || line.StartsWith("documents_searched", StringComparison.Ordinal);
}
