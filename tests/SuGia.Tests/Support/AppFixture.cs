using System.Collections.Concurrent;

namespace SuGia.Tests.Support;

/// <summary>One running system for each engine, shared by the tests of one class: <c>IClassFixture&lt;Apps&gt;</c>.</summary>
public sealed class Apps : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(Engine, Worlds), Lazy<Task<App>>> started = [];

    public Task<App> On(Engine engine, Worlds world = Worlds.Sample) =>
        started.GetOrAdd((engine, world), _ => new(() => App.Start(engine, world))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in started.Values.Where(a => a.Value.IsCompletedSuccessfully))
        {
            await (await app.Value).DisposeAsync();
        }
    }
}
