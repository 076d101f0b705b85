using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SuGia.Bench.Data;

/// <summary>Copies every table from the SQLite file into an empty PostgreSQL database of the same schema, by binary COPY.</summary>
internal sealed class PostgresRows(string from, string to, IEnumerable<RowShape> shapes)
{
    public async Task Copy()
    {
        await using SqliteConnection source = new($"Data Source={from};Mode=ReadOnly;Pooling=False");
        await using NpgsqlConnection target = new(to + ";Command Timeout=0");
        await source.OpenAsync();
        await target.OpenAsync();
        var indexes = await Indexes(target);
        await Tell(target, "SET session_replication_role = replica; SET maintenance_work_mem = '512MB'");
        await Tell(target, string.Concat(indexes.Select(i => $"""DROP INDEX "{i.Name}";""")));
        var written = await Tables(source);
        foreach (var shape in shapes.Where(s => written.Contains(s.Table)))
        {
            await Copy(shape, source, target);
        }

        await Tell(target, string.Join(';', indexes.Select(i => i.Sql)));
        await Tell(target, "VACUUM ANALYZE");
    }

    private static async Task Copy(RowShape shape, SqliteConnection source, NpgsqlConnection target)
    {
        var columns = string.Join(',', shape.Columns.Select(c => $"\"{c.Name}\""));
        await using var select = source.CreateCommand();
        select.CommandText = $"""SELECT {columns} FROM "{shape.Table}" ORDER BY rowid""";
        await using var rows = await select.ExecuteReaderAsync();
        await using var copy = await target.BeginBinaryImportAsync($"""COPY "{shape.Table}" ({columns}) FROM STDIN (FORMAT binary)""");
        while (await rows.ReadAsync())
        {
            await copy.StartRowAsync();
            foreach (var (at, column) in shape.Columns.Index())
            {
                await (rows.IsDBNull(at) ? copy.WriteNullAsync() : Write(copy, rows, at, column.Stored));
            }
        }

        await copy.CompleteAsync();
    }

    private static Task Write(NpgsqlBinaryImporter copy, SqliteDataReader rows, int at, Type stored) => stored switch
    {
        _ when stored == typeof(Guid) => copy.WriteAsync(rows.GetGuid(at)),
        _ when stored == typeof(DateOnly) => copy.WriteAsync(rows.GetFieldValue<DateOnly>(at)),
        _ when stored == typeof(bool) => copy.WriteAsync(rows.GetBoolean(at)),
        _ when stored == typeof(int) => copy.WriteAsync(rows.GetInt32(at)),
        _ when stored == typeof(long) => copy.WriteAsync(rows.GetInt64(at)),
        _ when stored == typeof(double) => copy.WriteAsync(rows.GetDouble(at)),
        _ when stored == typeof(string) => copy.WriteAsync(rows.GetString(at)),
        _ => throw new NotSupportedException($"No bench data is stored as {stored}."),
    };

    private static async Task<IReadOnlySet<string>> Tables(SqliteConnection source)
    {
        await using var command = source.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
        await using var reader = await command.ExecuteReaderAsync();
        HashSet<string> found = [];
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <summary>All but those that stand for a key.</summary>
    private static async Task<IReadOnlyList<(string Name, string Sql)>> Indexes(NpgsqlConnection target)
    {
        await using NpgsqlCommand command = new("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'IX%'", target);
        await using var reader = await command.ExecuteReaderAsync();
        List<(string, string)> found = [];
        while (await reader.ReadAsync())
        {
            found.Add((reader.GetString(0), reader.GetString(1)));
        }

        return found;
    }

    private static async Task Tell(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
