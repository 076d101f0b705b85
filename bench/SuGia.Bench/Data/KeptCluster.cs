using System.Diagnostics;
using Npgsql;
using SuGia.Tests.Support;

namespace SuGia.Bench.Data;

/// <summary>A private PostgreSQL whose data stay in the cache folder from run to run; it listens on a socket in /tmp only.</summary>
/// <remarks>Kept by a shell that waits on its input: when we close that, or die, it stops the server. Not safe against power cuts.</remarks>
internal sealed class KeptCluster : IAsyncDisposable
{
    private readonly Process keeper;
    private readonly string socket;

    private KeptCluster(Process keeper, string socket) => (this.keeper, this.socket) = (keeper, socket);

    /// <summary>Why there is none here; null when there can be one.</summary>
    public static string? WhyNot => PostgresClusterPrograms.WhyNot;

    /// <exception cref="InvalidOperationException">The server did not start; the message holds its log.</exception>
    public static async Task<KeptCluster> Start(DirectoryInfo cache)
    {
        var home = cache.CreateSubdirectory("postgres");
        OpenToAll(home);
        var keeper = Process.Start(PostgresClusterPrograms.Script(KeeperScript, Path.Combine(home.FullName, "data")))!;
        return await keeper.StandardOutput.ReadLineAsync() is { } socket
            ? new(keeper, socket)
            : throw new InvalidOperationException("PostgreSQL did not start. " + await keeper.StandardError.ReadToEndAsync());
    }

    public string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder { Host = socket, Username = "sugia", Database = database, MaxPoolSize = 20 }.ConnectionString;

    /// <summary>An empty database, whatever stood under the name before.</summary>
    public async Task<string> Create(string database)
    {
        await Tell($"""DROP DATABASE IF EXISTS "{database}" WITH (FORCE)""");
        await Tell($"""CREATE DATABASE "{database}" TEMPLATE template0""");
        return ConnectionTo(database);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    // Root starts the server as another user, who must be let into the folder.
    private static void OpenToAll(DirectoryInfo folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite
                | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        }
    }

    private async Task Tell(string sql)
    {
        await using NpgsqlConnection connection = new(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Arguments: folder of the programs, folder of the data. Says the folder of its socket when the server stands.</summary>
    private const string KeeperScript = """
        trap '' INT HUP TERM
        [ -e "$2/PG_VERSION" ] || "$1/initdb" -D "$2" -U sugia --auth=trust -E UTF8 --locale=C --no-sync >&2 || exit 1
        socket=$(mktemp -d /tmp/sugia-bench-XXXXXX) || exit 1
        "$1/pg_ctl" -D "$2" -w -l "$socket/log" -o "-k '$socket' -c listen_addresses='' -c fsync=off -c synchronous_commit=off
            -c full_page_writes=off -c shared_buffers=512MB -c max_wal_size=8GB" start >&2 ||
            { cat "$socket/log" >&2; rm -rf "$socket"; exit 1; }
        echo "$socket"
        read -r _
        "$1/pg_ctl" -D "$2" -m fast stop >/dev/null 2>&1
        rm -rf "$socket"
        """;
}
