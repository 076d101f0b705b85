using System.Data.Common;

namespace SuGia.Modules.Documents.Searching;

/// <summary>Commands on the connection, and in the transaction, of the change that is under way.</summary>
internal sealed class Commands(DbConnection connection, DbTransaction? transaction)
{
    public DbCommand Of(string sql, params IEnumerable<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public async Task Tell(string sql, CancellationToken cancel, params IEnumerable<(string Name, object? Value)> values)
    {
        await using var command = Of(sql, values);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The same without a limit of time: it counts or indexes all that there is, which may take minutes.</summary>
    public async Task TellOfAll(string sql, CancellationToken cancel, params IEnumerable<(string Name, object? Value)> values)
    {
        await using var command = Of(sql, values);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }

    public async Task<long> Number(string sql, CancellationToken cancel, params IEnumerable<(string Name, object? Value)> values)
    {
        await using var command = Of(sql, values);
        return await command.ExecuteScalarAsync(cancel) is long number ? number : 0;
    }

    public async Task<List<T>> Rows<T>(string sql, Func<DbDataReader, T> row, CancellationToken cancel, params IEnumerable<(string Name, object? Value)> values)
    {
        await using var command = Of(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<T> rows = [];
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(row(reader));
        }

        return rows;
    }
}
