using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SuGia.Data;

/// <summary>Brings the database to the newest schema; a SQLite file is copied beside itself first.</summary>
/// <remarks>On PostgreSQL the copy is the operator's: the log names the command before anything is changed.</remarks>
public static class Migrator
{
    /// <returns>True when the database was new.</returns>
    public static async Task<bool> Migrate(AppDb db, Storage storage, TimeProvider clock, CancellationToken cancel)
    {
        Directory.CreateDirectory(storage.Folder);
        var applied = await Applied(db, cancel);
        var pending = db.Database.GetMigrations().Except(applied).Any();
        if (pending && applied.Count > 0 && storage.File is { } file)
        {
            await Copy(file, clock, cancel);
        }

        if (pending)
        {
            await db.Database.MigrateAsync(cancel);
        }

        return applied.Count == 0;
    }

    private static async Task<IReadOnlyList<string>> Applied(AppDb db, CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) ? [.. await db.Database.GetAppliedMigrationsAsync(cancel)] : [];

    private static async Task Copy(string file, TimeProvider clock, CancellationToken cancel)
    {
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        await using SqliteConnection from = new($"Data Source={file}");
        await using SqliteConnection to = new($"Data Source={file}.{stamp}.copy;Pooling=false");
        await from.OpenAsync(cancel);
        await to.OpenAsync(cancel);
        from.BackupDatabase(to);
    }
}
