using Npgsql;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Door;

public sealed class Cluster
{
    [Fact]
    public async Task Keeps_two_databases_apart()
    {
        var cluster = await PostgresCluster.OfThisRun();
        var one = await cluster.CreateDatabaseAsync("apart_one");
        var two = await cluster.CreateDatabaseAsync("apart_two");
        await Ask(one, "CREATE TABLE only_here (id int)");

        Assert.Equal("only_here", await Ask(one, "SELECT to_regclass('only_here')::text"));
        Assert.Equal(DBNull.Value, await Ask(two, "SELECT to_regclass('only_here')::text"));
    }

    [Fact]
    public async Task Speaks_Unicode_and_sorts_by_bytes()
    {
        var database = await (await PostgresCluster.OfThisRun()).CreateDatabaseAsync("collation");

        Assert.Equal("UTF8 C", await Ask(database,
            "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate FROM pg_database WHERE datname = 'collation'"));
    }

    [Fact]
    public async Task Cannot_be_reached_over_the_network() =>
        Assert.Equal("", await Ask(await (await PostgresCluster.OfThisRun()).CreateDatabaseAsync("network"), "SHOW listen_addresses"));

    [Fact]
    public async Task Leaves_nothing_when_it_stops()
    {
        Assert.SkipWhen(PostgresCluster.WhyNot is not null, PostgresCluster.WhyNot ?? "");
        var cluster = await PostgresCluster.StartAsync();
        var database = await cluster.CreateDatabaseAsync("short_lived");
        var server = (int)(await Ask(database, "SELECT setting::int FROM pg_settings WHERE name = 'port'") ?? 0);
        Assert.True(File.Exists($"{cluster.Folder}/.s.PGSQL.{server}"));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(cluster.Folder));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Ask(database + ";Pooling=false", "SELECT 1"));
    }

    private static async Task<object?> Ask(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
