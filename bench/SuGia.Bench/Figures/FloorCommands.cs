using System.Data.Common;
using SuGia.Kernel;

namespace SuGia.Bench.Figures;

/// <summary>Several prepared statements that answer one question.</summary>
internal sealed class FloorCommands(IReadOnlyList<FloorCommand> all) : IAsyncDisposable
{
    public IReadOnlyList<FloorCommand> All { get; } = all;

    public static async Task<FloorCommands> Prepare(DbConnection connection, IEnumerable<string> sql, DateOnly day, Scope scope)
    {
        List<FloorCommand> all = [];
        foreach (var one in sql)
        {
            all.Add(await FloorCommand.Prepare(connection, one, day, scope));
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
