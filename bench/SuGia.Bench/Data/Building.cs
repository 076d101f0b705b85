using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;

namespace SuGia.Bench.Data;

/// <summary>Builds one bench database: schema by the migrations, rows in bulk, worked-out tables, statistics.</summary>
internal static class Building
{
    /// <summary>Raised when the data change and the schema does not.</summary>
    public const int Version = 6;

    /// <summary>The day on which the system runs in a bench, and for which who is reached from where is worked out.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static async Task Sqlite(BenchDatabase database, Sizes sizes)
    {
        foreach (var end in (ReadOnlySpan<string>)["", "-wal", "-shm"])
        {
            File.Delete(database.Storage.File + end);
        }

        await using var db = database.Open();
        await Migrator.Migrate(db, database.Storage, TimeProvider.System, CancellationToken.None);
        await using var rows = await SqliteRows.Open(database.Storage.File!, RowShape.Of(db.Model));
        await rows.Write(new BenchWorld(sizes).Records());
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await new Reaching(db).RenewAll(Today, CancellationToken.None);
        await rows.Analyse();
        await BenchAccounts.Open(database);
    }

    public static async Task Postgres(BenchDatabase database, BenchDatabase sqlite)
    {
        await using var db = database.Open();
        await Migrator.Migrate(db, database.Storage, TimeProvider.System, CancellationToken.None);
        var shapes = RowShape.Of(db.Model).Values.Where(s => s.Table.StartsWith("organisation_", StringComparison.Ordinal)
            || s.Table.StartsWith("documents_", StringComparison.Ordinal) || s.Table.StartsWith("peacekeeping_", StringComparison.Ordinal));
        await new PostgresRows(sqlite.Storage.File!, db.Database.GetConnectionString()!, shapes).Copy();
        await BenchAccounts.Open(database);
    }
}
