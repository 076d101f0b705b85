using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;

namespace SuGia.Bench.Data;

internal enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>One bench database that stands ready.</summary>
internal sealed record BenchDatabase(Engine Engine, Storage Storage)
{
    public AppDb Open()
    {
        DbContextOptionsBuilder<AppDb> options = new();
        Storage.Configure(options);
        return new(options.Options);
    }
}

/// <summary>The bench databases, built once for each schema and kept under .build/bench.</summary>
internal sealed class BenchDatabases : IAsyncDisposable
{
    private readonly DirectoryInfo cache = Directory.CreateDirectory(Path.Combine(Checkout.Root, ".build", "bench"));
    private KeptCluster? cluster;

    /// <summary>SQLite, and PostgreSQL where it is installed.</summary>
    public async Task<IReadOnlyList<BenchDatabase>> Of(Sizes sizes)
    {
        var sqlite = await Sqlite(sizes);
        if (KeptCluster.WhyNot is { } reason)
        {
            Console.Error.WriteLine($"Without PostgreSQL: {reason}");
            return [sqlite];
        }

        return [sqlite, await Postgres(sizes, sqlite)];
    }

    public ValueTask DisposeAsync() => cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<BenchDatabase> Sqlite(Sizes sizes)
    {
        var file = Path.Combine(cache.FullName, $"{KeyOf(sizes)}.db");
        BenchDatabase database = new(Engine.Sqlite, new(cache.FullName, $"sqlite:{file}"));
        await Once($"{KeyOf(sizes)}.sqlite", () => Building.Sqlite(database, sizes));
        return database;
    }

    private async Task<BenchDatabase> Postgres(Sizes sizes, BenchDatabase sqlite)
    {
        cluster ??= await KeptCluster.Start(cache);
        BenchDatabase database = new(Engine.Postgres, new(cache.FullName, $"postgres:{cluster.ConnectionTo(KeyOf(sizes))}"));
        await Once($"{KeyOf(sizes)}.postgres", async () =>
        {
            await cluster.Create(KeyOf(sizes));
            await Building.Postgres(database, sqlite);
        });
        return database;
    }

    /// <summary>A database counts as built only once its mark stands: one that broke off is built anew.</summary>
    private async Task Once(string name, Func<Task> build)
    {
        var mark = Path.Combine(cache.FullName, $"{name}.ready");
        if (!File.Exists(mark))
        {
            var clock = Stopwatch.StartNew();
            Console.Error.WriteLine($"Building {name} …");
            await build();
            await File.WriteAllTextAsync(mark, "");
            Console.Error.WriteLine($"Built in {clock.Elapsed.TotalSeconds:0} s.");
        }
    }

    /// <summary>Name and hash of what the database is built from: the model with its indexes, and how much of everything.</summary>
    private static string KeyOf(Sizes sizes)
    {
        using var db = new BenchDatabase(Engine.Sqlite, new("", "sqlite:none")).Open();
        var schema = db.Database.GenerateCreateScript().Split(';').Where(s => sizes.HasFiles || s.Contains("organisation_", StringComparison.Ordinal));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(schema) + sizes + Building.Version));
        return $"{sizes.Name}-{Convert.ToHexStringLower(hash)[..8]}";
    }
}
