using System.Diagnostics;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(SuGia.Tests.Support.PostgresClusterOfTheRun))]

namespace SuGia.Tests.Support;

/// <summary>
/// A private PostgreSQL that lives in a temporary folder, listens on a socket there only, and is not safe against power cuts.
/// It is kept by a shell that waits on its input: when we close that, or die, it stops the server and deletes the folder.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string User = "sugia";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process keeper;

    private PostgresCluster(Process keeper, string folder) => (this.keeper, Folder) = (keeper, folder);

    /// <summary>Why no cluster can be made here, in words for a skipped test; null when one can.</summary>
    public static string? WhyNot => PostgresClusterPrograms.WhyNot;

    /// <summary>Holds the data, the socket and the server's log; gone once the cluster is disposed of.</summary>
    public string Folder { get; }

    /// <summary>The one cluster of this test run, started by the first who asks. Skips the calling test where there is none.</summary>
    public static Task<PostgresCluster> OfThisRun()
    {
        Assert.SkipWhen(WhyNot is not null, WhyNot ?? "");
        return PostgresClusterOfTheRun.Shared;
    }

    /// <summary>A cluster of one's own, for tests of the cluster itself.</summary>
    /// <exception cref="InvalidOperationException">The server did not start; the message holds its log.</exception>
    public static async Task<PostgresCluster> StartAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var keeper = Process.Start(PostgresClusterPrograms.Script(KeeperScript, $"{Environment.ProcessId}", User))!;
        return await keeper.StandardOutput.ReadLineAsync(patience.Token) is { } folder
            ? new(keeper, folder)
            : throw new InvalidOperationException("PostgreSQL did not start. " + await keeper.StandardError.ReadToEndAsync(patience.Token));
    }

    /// <summary>Makes a database, empty or as a copy of another in which nobody works, and gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string name, string? template = null)
    {
        if (template is not null)
        {
            await Disconnect(template);
        }

        await Tell($"""CREATE DATABASE "{name}" TEMPLATE "{template ?? "template0"}" """);
        return ConnectionTo(name);
    }

    /// <summary>Deletes a database, and the connections to it, if it is there.</summary>
    public Task DropDatabaseAsync(string name) => Tell($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""");

    public async ValueTask DisposeAsync()
    {
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    // Connections that wait in a pool would forbid to copy the database.
    private async Task Disconnect(string database)
    {
        await using var pooled = new NpgsqlConnection(ConnectionTo(database));
        NpgsqlConnection.ClearPool(pooled);
        await Tell($"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{database}'");
    }

    private async Task Tell(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder { Host = Folder, Username = User, Database = database }.ConnectionString;

    /// <summary>
    /// Arguments: folder of the programs, process that asked, name of the database user. Says its folder when the server stands.
    /// The folder is in /tmp because the path of a socket may not be longer than 107 bytes.
    /// </summary>
    private const string KeeperScript = """
        trap '' INT HUP TERM
        find /tmp -maxdepth 1 -name 'sugia-pg-*' -user "$(id -u)" -mmin +1440 2>/dev/null | while read -r old; do
            "$1/pg_ctl" -D "$old/data" -m immediate stop; rm -rf "$old"
        done >/dev/null 2>&1
        folder=$(mktemp -d "/tmp/sugia-pg-$2-XXXXXX") && cd "$folder" || exit 1
        forget() { "$1/pg_ctl" -D data -m immediate stop; cd /; rm -rf "$folder"; }
        {
            "$1/initdb" -D data -U "$3" --auth=trust -E UTF8 --locale=C --no-sync &&
            "$1/pg_ctl" -D data -w -l server.log -o "-k '$folder' -c listen_addresses='' -c fsync=off
                -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" start
        } >start.log 2>&1 || { cat start.log server.log >&2; forget "$1" >/dev/null 2>&1; exit 1; }
        echo "$folder"
        read -r _
        forget "$1" >/dev/null 2>&1
        """;
}
