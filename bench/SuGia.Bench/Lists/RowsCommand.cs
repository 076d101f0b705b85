using System.Data.Common;
using SuGia.Bench.Data;
using SuGia.Kernel;

namespace SuGia.Bench.Lists;

/// <summary>Prepared statements, one after the other on one open connection, that read every column of every row.</summary>
internal sealed class RowsCommand(IReadOnlyList<DbCommand> commands, int keyColumns) : IAsyncDisposable
{
    public static async Task<RowsCommand> Prepare(DbConnection connection, string sql, PageCase page, Engine engine)
    {
        List<DbCommand> commands = [];
        foreach (var statement in sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var command = connection.CreateCommand();
            command.CommandText = engine is Engine.Sqlite ? statement.Replace("= TRUE", "= 1", StringComparison.Ordinal) : statement;
            Bind(command, page.Values);
            await command.PrepareAsync();
            commands.Add(command);
        }

        return new(commands, page.KeyColumns);
    }

    public async Task Read()
    {
        foreach (var command in commands)
        {
            await using var rows = await command.ExecuteReaderAsync();
            var values = new object[rows.FieldCount];
            while (await rows.ReadAsync())
            {
                rows.GetValues(values);
            }
        }
    }

    /// <summary>Of the first statement; a row that is joined with several of its parts counts once.</summary>
    public async Task<IReadOnlyList<string>> Keys()
    {
        List<string> keys = [];
        await using var rows = await commands[0].ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            keys.Add(string.Join('~', Enumerable.Range(0, keyColumns).Select(at => Say(rows.GetValue(at)))));
        }

        return [.. keys.Distinct()];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in commands)
        {
            await command.DisposeAsync();
        }
    }

    private static string Say(object value) => value switch
    {
        DateOnly day => Days.Iso(day),
        DateTime day => Days.Iso(DateOnly.FromDateTime(day)),
        _ => value.ToString()!,
    };

    private static void Bind(DbCommand command, IReadOnlyDictionary<string, object> values)
    {
        foreach (var (name, value) in values.Where(v => command.CommandText.Contains(v.Key, StringComparison.Ordinal)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}

/// <summary>Every spelling of one floor.</summary>
internal sealed class RowsCommands(IReadOnlyList<RowsCommand> all) : IAsyncDisposable
{
    public IReadOnlyList<RowsCommand> All { get; } = all;

    public static async Task<RowsCommands> Prepare(DbConnection connection, PageCase page, Engine engine)
    {
        List<RowsCommand> all = [];
        foreach (var sql in page.Floors)
        {
            all.Add(await RowsCommand.Prepare(connection, sql, page, engine));
        }

        return new(all);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in All)
        {
            await command.DisposeAsync();
        }
    }
}
