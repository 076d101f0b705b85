using System.Collections.Concurrent;

namespace SuGia.Tests.Support;

/// <summary>One database for each engine and world, told once in a run; every app begins with a copy of it.</summary>
internal static class Templates
{
    private static readonly ConcurrentDictionary<(Engine, Worlds), Lazy<Task<TestDatabase>>> Told = [];

    public static Task<TestDatabase> Of(Engine engine, Worlds world = Worlds.Sample) =>
        Told.GetOrAdd((engine, world), _ => new(() => Tell(engine, world))).Value;

    private static async Task<TestDatabase> Tell(Engine engine, Worlds world)
    {
        var database = await TestDatabase.EmptyAsync(engine);
        await App.Tell(database, world);
        return database;
    }
}
