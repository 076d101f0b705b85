using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SuGia.Data;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Data;

/// <summary>A database of an earlier version that holds the sample world's rows, brought to the newest schema.</summary>
public sealed class Migrating(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <remarks>On PostgreSQL, where copying the rows takes three seconds a version: from every tenth of the old ones and from each of the latest.</remarks>
    [Theory, OnBothDatabases]
    public async Task Keeps_every_row_from_each_earlier_version(Engine engine)
    {
        await using var newest = (await apps.On(engine)).Db();
        var schema = await Catalogue.Of(newest);
        var versions = newest.Database.GetMigrations().SkipLast(1).ToList();
        foreach (var version in versions.Where((_, at) => engine is Engine.Sqlite || at % 10 == 0 || at >= versions.Count - 5))
        {
            await using var old = await Earlier(engine, version, newest);
            await using var db = App.DbOn(old);
            var before = await Rows(db);

            Assert.False(await Migrator.Migrate(db, App.StorageOf(old), new FixedClock(App.Today), Cancel));

            Assert.Equal(schema, await Catalogue.Of(db));
            Assert.Equal(before, (await Rows(db)).Where(row => before.ContainsKey(row.Key)).ToDictionary());
        }
    }

    [Fact]
    public async Task Copies_a_SQLite_file_first()
    {
        await using var newest = (await apps.On(Engine.Sqlite)).Db();
        await using var old = await Earlier(Engine.Sqlite, newest.Database.GetMigrations().SkipLast(1).Last(), newest);
        await using var db = App.DbOn(old);
        var (before, schema) = (await Rows(db), await Catalogue.Of(db));

        await Migrator.Migrate(db, App.StorageOf(old), new FixedClock(App.Today), Cancel);

        var copy = $"{App.StorageOf(old).File}.20261122T020000.copy";
        Assert.True(File.Exists(copy));
        await using var kept = DbOnFile(copy);
        Assert.Equal(schema, await Catalogue.Of(kept));
        Assert.Equal(before, await Rows(kept));
    }

    [Fact]
    public async Task Copies_nothing_where_nothing_changes()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var db = app.Db();
        var file = new FileInfo(db.Database.GetDbConnection().DataSource);

        await Migrator.Migrate(db, new(file.DirectoryName!, "sqlite:" + file.FullName), app.Clock, Cancel);

        Assert.Empty(file.Directory!.EnumerateFiles(file.Name + ".*.copy"));
    }

    private static async Task<TestDatabase> Earlier(Engine engine, string version, AppDb newest)
    {
        var database = await TestDatabase.EmptyAsync(engine);
        await using var db = App.DbOn(database);
        await StepUpTo(version, db);
        await db.Database.OpenConnectionAsync(Cancel);
        await Tell(db, engine is Engine.Sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica");
        foreach (var (table, columns) in await Tables(db))
        {
            await CopyRows(newest, db, table, columns);
        }

        return database;
    }

    /// <remarks>The framework finds a step by name only where names begin with a time of fourteen digits; ours begin with a number.</remarks>
    private static async Task StepUpTo(string version, AppDb db)
    {
        var (steps, history) = (db.GetService<IMigrationsAssembly>(), db.GetService<IHistoryRepository>());
        await history.CreateAsync(Cancel);
        foreach (var (id, type) in steps.Migrations.Where(m => string.CompareOrdinal(m.Key, version) <= 0))
        {
            var step = steps.CreateMigration(type, db.Database.ProviderName!);
            foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate(step.UpOperations, model: null))
            {
                await Tell(db, command.CommandText);
            }

            await Tell(db, history.GetInsertScript(new(id, "10.0.0")));
        }
    }

    private static async Task CopyRows(AppDb from, AppDb to, string table, IReadOnlyList<string> columns)
    {
        var named = string.Join(", ", columns.Select(c => $"\"{c}\""));
        foreach (var row in await Catalogue.Read(from, $"SELECT {named} FROM {table}", r => columns.Select((_, i) => r.GetValue(i)).ToList()))
        {
            await using var insert = to.Database.GetDbConnection().CreateCommand();
            insert.CommandText = $"INSERT INTO {table} ({named}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
            insert.Parameters.AddRange(row.Select((value, i) => Parameter(insert, i, value)).ToArray());
            await insert.ExecuteNonQueryAsync(Cancel);
        }
    }

    private static DbParameter Parameter(DbCommand command, int at, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ($"p{at}", value);
        return parameter;
    }

    private static async Task<Dictionary<string, int>> Rows(AppDb db)
    {
        Dictionary<string, int> rows = [];
        foreach (var (table, _) in await Tables(db))
        {
            rows[table] = (await Catalogue.Read(db, $"SELECT 1 FROM {table}", _ => 1)).Count;
        }

        return rows;
    }

    /// <summary>The tables that stand in the database at its version, with their columns.</summary>
    private static async Task<IReadOnlyList<(string Table, IReadOnlyList<string> Columns)>> Tables(AppDb db)
    {
        var columns = await Catalogue.Read(db, db.Database.IsNpgsql()
            ? "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
            : "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
            row => (Table: row.GetString(0), Column: row.GetString(1)));
        return [.. columns.Where(c => c.Table is not ("migration" or "__EFMigrationsLock") && !Catalogue.IsOfTheSearch(c.Table)).GroupBy(c => c.Table)
            .Select(t => (t.Key, (IReadOnlyList<string>)[.. t.Select(c => c.Column)]))];
    }

    private static AppDb DbOnFile(string file)
    {
        DbContextOptionsBuilder<AppDb> options = new();
        new Storage(Path.GetDirectoryName(file)!, "sqlite:" + file).Configure(options);
        return new(options.Options);
    }

    private static Task<int> Tell(AppDb db, string sql) => db.Database.ExecuteSqlRawAsync(sql, Cancel);
}
