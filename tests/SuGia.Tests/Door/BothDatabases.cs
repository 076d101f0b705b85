using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Door;

public sealed class BothDatabases
{
    [Theory, OnBothDatabases]
    public async Task A_clone_holds_what_the_template_held(Engine engine)
    {
        await using var template = await TestDatabase.EmptyAsync(engine);
        await Ask(template, "CREATE TABLE station (name text)");
        await Ask(template, "INSERT INTO station VALUES ('Bentiu')");

        await using var clone = await TestDatabase.CloneOf(template);

        Assert.Equal("Bentiu", await Ask(clone, "SELECT name FROM station"));
    }

    [Theory, OnBothDatabases]
    public async Task A_clone_does_not_write_into_its_template(Engine engine)
    {
        await using var template = await TestDatabase.EmptyAsync(engine);
        await Ask(template, "CREATE TABLE station (name text)");
        await using var clone = await TestDatabase.CloneOf(template);

        await Ask(clone, "INSERT INTO station VALUES ('Abyei')");

        Assert.Equal(0L, await Ask(template, "SELECT COUNT(*) FROM station"));
    }

    [Fact]
    public async Task A_clone_sees_what_SQLite_still_holds_in_its_log()
    {
        await using var template = await TestDatabase.EmptyAsync(Engine.Sqlite);
        await Ask(template, "PRAGMA journal_mode = WAL");
        await Ask(template, "CREATE TABLE station (name text)");

        await using var clone = await TestDatabase.CloneOf(template);

        Assert.Equal(0L, await Ask(clone, "SELECT COUNT(*) FROM station"));
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_left_of_a_database_after_its_test(Engine engine)
    {
        var database = await TestDatabase.EmptyAsync(engine);
        await Ask(database, "CREATE TABLE station (name text)");

        await database.DisposeAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => Ask(database, "SELECT COUNT(*) FROM station"));
    }

    [Theory, OnBothDatabases("UNMISS"), OnBothDatabases("UNISFA")]
    public void Each_database_meets_each_case(Engine engine, string mission)
    {
        Assert.True(Enum.IsDefined(engine));
        Assert.StartsWith("UN", mission, StringComparison.Ordinal);
    }

    private static async Task<object?> Ask(TestDatabase database, string sql)
    {
        await using var connection = ConnectionTo(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private static DbConnection ConnectionTo(TestDatabase database) => database.ConnectionString.Split(':', 2) switch
    {
        ["sqlite", var file] => new SqliteConnection($"Data Source={file}"),
        ["postgres", var connection] => new NpgsqlConnection(connection),
        _ => throw new InvalidOperationException(database.ConnectionString),
    };
}
