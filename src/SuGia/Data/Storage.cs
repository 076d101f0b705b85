using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace SuGia.Data;

/// <summary>Where this installation keeps its data, from SUGIA_DATA and SUGIA_DB.</summary>
/// <param name="Folder">Database file, documents, keys and copies; never below the web root.</param>
/// <param name="Database">"sqlite:PATH" or "postgres:CONNECTION STRING".</param>
public sealed record Storage(string Folder, string Database)
{
    private const string Postgres = "postgres:";
    private const string Sqlite = "sqlite:";

    public bool IsPostgres => Database.StartsWith(Postgres, StringComparison.Ordinal);

    /// <summary>The SQLite file, or null on PostgreSQL.</summary>
    public string? File => IsPostgres ? null : Database[Sqlite.Length..];

    /// <exception cref="ArgumentException">SUGIA_DB is neither form.</exception>
    public static Storage From(IConfiguration settings)
    {
        var folder = Path.GetFullPath(settings["SUGIA_DATA"] ?? "data");
        var database = settings["SUGIA_DB"] is { Length: > 0 } named ? named : Sqlite + Path.Combine(folder, "sugia.db");
        return database.StartsWith(Postgres, StringComparison.Ordinal) || database.StartsWith(Sqlite, StringComparison.Ordinal)
            ? new(folder, database)
            : throw new ArgumentException($"SUGIA_DB must begin with {Sqlite} or {Postgres}");
    }

    public void Configure(DbContextOptionsBuilder options)
    {
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.MultipleCollectionIncludeWarning));
        if (IsPostgres)
        {
            options.UseNpgsql(PostgresConnectionString(Database[Postgres.Length..]), o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).MigrationsHistoryTable("migration"));
        }
        else
        {
            options.UseSqlite(SqliteConnectionString(File!), o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).MigrationsHistoryTable("migration"));
            options.AddInterceptors(SqliteSettings.Instance);
        }
    }

    /// <remarks>What a connection has asked five times is prepared: a page asks the same again and again, and planning costs more than reading 25 rows.</remarks>
    private static string PostgresConnectionString(string given)
    {
        NpgsqlConnectionStringBuilder settings = new(given);
        settings.MaxAutoPrepare = settings.MaxAutoPrepare > 0 ? settings.MaxAutoPrepare : 200;
        return settings.ToString();
    }

    private static string SqliteConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
}
