using Microsoft.Data.Sqlite;

namespace SuGia.Tests.Support;

/// <summary>One database of one test: made empty or as a copy of another, and deleted when disposed of.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lock Copying = new();
    private readonly string name;

    private TestDatabase(Engine engine, string name, string connection) =>
        (Engine, this.name, ConnectionString) = (engine, name, connection);

    public Engine Engine { get; }

    /// <summary>As the setting SUGIA_DB wants it: <c>sqlite:</c> and a file, or <c>postgres:</c> and a connection string.</summary>
    public string ConnectionString { get; }

    /// <summary>Without any table. Skips the calling test where the engine is missing.</summary>
    public static Task<TestDatabase> EmptyAsync(Engine engine) => MakeAsync(engine, template: null);

    /// <summary>A copy of all that is committed in the template. No one may be at work in the template meanwhile.</summary>
    public static Task<TestDatabase> CloneOf(TestDatabase template) => MakeAsync(template.Engine, template);

    public async ValueTask DisposeAsync()
    {
        if (Engine is Engine.Sqlite)
        {
            DeleteFiles();
        }
        else
        {
            await (await PostgresCluster.OfThisRun()).DropDatabaseAsync(name);
        }
    }

    private static async Task<TestDatabase> MakeAsync(Engine engine, TestDatabase? template)
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        return new(engine, name, engine is Engine.Sqlite
            ? "sqlite:" + MakeFile(name, template)
            : "postgres:" + await (await PostgresCluster.OfThisRun()).CreateDatabaseAsync(name, template?.name));
    }

    private static string MakeFile(string name, TestDatabase? template)
    {
        if (template is not null)
        {
            lock (Copying)
            {
                MoveLogIntoFile(FileOf(template.name));
                File.Copy(FileOf(template.name), FileOf(name));
            }
        }

        return FileOf(name);
    }

    private static void MoveLogIntoFile(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        if (command.ExecuteScalar() is not 0L)
        {
            throw new InvalidOperationException("Someone is still at work in the template.");
        }
    }

    private static string FileOf(string name) => Path.Combine(DatabasesFolder.Path, name + ".db");

    private void DeleteFiles()
    {
        SqliteConnection.ClearAllPools();
        foreach (var end in (ReadOnlySpan<string>)["", "-wal", "-shm"])
        {
            File.Delete(FileOf(name) + end);
        }
    }
}
