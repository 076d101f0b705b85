using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SuGia.Tests.Support;

/// <summary>Hears every command that goes to the database.</summary>
public sealed class SqlHeard : DbCommandInterceptor
{
    private ConcurrentQueue<string> commands = [];

    public IReadOnlyList<string> Commands => [.. commands];

    public void Forget() => commands = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        commands.Enqueue(command.CommandText);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        commands.Enqueue(command.CommandText);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        commands.Enqueue(command.CommandText);
        return new(result);
    }
}

/// <summary>Hears the exceptions that the system did not expect.</summary>
public sealed class FaultsHeard : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<Exception> exceptions = [];

    public IReadOnlyList<Exception> Exceptions => [.. exceptions];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error && exception is not null)
        {
            exceptions.Enqueue(exception);
        }
    }

    public void Dispose()
    {
    }
}
