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
        var file = Path.Combine(Kept.Folder.FullName, $"{KeyOf(sizes)}.db");
        BenchDatabase database = new(Engine.Sqlite, new(Kept.Folder.FullName, $"sqlite:{file}"));
        await Kept.Once($"{KeyOf(sizes)}.sqlite", () => Building.Sqlite(database, sizes));
        return database;
    }

    private async Task<BenchDatabase> Postgres(Sizes sizes, BenchDatabase sqlite)
    {
        cluster ??= await KeptCluster.Start(Kept.Folder);
        BenchDatabase database = new(Engine.Postgres, new(Kept.Folder.FullName, $"postgres:{cluster.ConnectionTo(KeyOf(sizes))}"));
        await Kept.Once($"{KeyOf(sizes)}.postgres", async () =>
        {
            await cluster.Create(KeyOf(sizes));
            await Building.Postgres(database, sqlite);
        });
        return database;
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
