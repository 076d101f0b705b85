using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SuGia.Bench.Pages;

/// <summary>Counts the commands that read from the database.</summary>
internal sealed class CommandsHeard : DbCommandInterceptor
{
    private int count;

    public int Count => count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return ValueTask.FromResult(result);
    }
}
