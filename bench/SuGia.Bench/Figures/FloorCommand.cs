using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;
using SuGia.Kernel;

namespace SuGia.Bench.Figures;

/// <summary>One prepared statement on one open connection: nothing is faster from here.</summary>
internal sealed class FloorCommand : IAsyncDisposable
{
    private readonly DbCommand command;

    private FloorCommand(DbCommand command) => this.command = command;

    public static async Task<FloorCommand> Prepare(DbConnection connection, string sql, DateOnly day, Scope scope)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        Bind(command, "@day", day);
        Bind(command, "@soon", day.AddDays(90));
        Bind(command, "@from", new DateOnly(day.Year, 1, 1));
        Bind(command, "@mission", scope.Mission);
        Bind(command, "@unit", scope.Unit);
        await command.PrepareAsync();
        return new(command);
    }

    /// <summary>Opened as the system opens it, with its settings, and kept.</summary>
    public static async Task<DbConnection> Connect(BenchDatabase database)
    {
        var db = database.Open();
        await db.Database.OpenConnectionAsync();
        return db.Database.GetDbConnection();
    }

    public async Task<decimal> Ask() => Convert.ToDecimal(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static void Bind(DbCommand command, string name, object? value)
    {
        if (value is not null && command.CommandText.Contains(name, StringComparison.Ordinal))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
