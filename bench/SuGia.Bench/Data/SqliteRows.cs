using System.Data.Common;
using Microsoft.Data.Sqlite;
using SuGia.Kernel;

namespace SuGia.Bench.Data;

/// <summary>Writes records with all their parts into a SQLite file: one transaction, prepared statements, no ledger.</summary>
internal sealed class SqliteRows : IAsyncDisposable
{
    private readonly SqliteConnection connection;
    private readonly IReadOnlyDictionary<Type, RowShape> shapes;
    private readonly Dictionary<Type, SqliteCommand> inserts = [];

    private SqliteRows(SqliteConnection connection, IReadOnlyDictionary<Type, RowShape> shapes) => (this.connection, this.shapes) = (connection, shapes);

    public static async Task<SqliteRows> Open(string file, IReadOnlyDictionary<Type, RowShape> shapes)
    {
        SqliteConnection connection = new($"Data Source={file};Foreign Keys=False;Pooling=False");
        await connection.OpenAsync();
        await Tell(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-262144; PRAGMA temp_store=MEMORY");
        return new(connection, shapes);
    }

    /// <summary>Indexes are dropped before and built after: building is faster than keeping.</summary>
    public async Task Write(IEnumerable<IRecord> records)
    {
        var indexes = await Indexes();
        await Tell(connection, string.Concat(indexes.Select(i => $"""DROP INDEX "{i.Name}";""")));
        await using (var transaction = (SqliteTransaction)await connection.BeginTransactionAsync())
        {
            foreach (var record in records)
            {
                Write(record, holder: null, transaction);
            }

            await transaction.CommitAsync();
        }

        await Tell(connection, string.Join(';', indexes.Select(i => i.Sql)));
    }

    public Task Analyse() => Tell(connection, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");

    public async ValueTask DisposeAsync() => await connection.DisposeAsync();

    private void Write(object row, object? holder, SqliteTransaction transaction)
    {
        var shape = shapes[row.GetType()];
        var insert = inserts.TryGetValue(shape.Type, out var known) ? known : inserts[shape.Type] = Prepare(shape, transaction);
        foreach (var (at, value) in shape.Values(row, holder).Index())
        {
            insert.Parameters[at].Value = value ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
        foreach (var part in shape.Parts.SelectMany(p => ((System.Collections.IEnumerable)p.GetValue(row)!).Cast<object>()))
        {
            Write(part, shape.KeyOf(row) is { } key ? Stored(key) : null, transaction);
        }
    }

    /// <summary>The key as the column of the parts stores it.</summary>
    private static object Stored(object key) => key is Guid ? key : key.GetType().GetProperty("Value")!.GetValue(key)!;

    private SqliteCommand Prepare(RowShape shape, SqliteTransaction transaction)
    {
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"""INSERT INTO "{shape.Table}" ({string.Join(',', shape.Columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(',', shape.Columns.Index().Select(c => $"$p{c.Index}"))})""";
        insert.Parameters.AddRange(shape.Columns.Index().Select(c => new SqliteParameter { ParameterName = $"$p{c.Index}" }));
        insert.Prepare();
        return insert;
    }

    private async Task<IReadOnlyList<(string Name, string Sql)>> Indexes()
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
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
