using System.Diagnostics;
using System.Globalization;

namespace SuGia.Tests.Support;

/// <summary>Where PostgreSQL's programs are, and how to run a script beside them as a user that PostgreSQL accepts.</summary>
internal static class PostgresClusterPrograms
{
    private const int OldestVersion = 14;

    /// <summary>The folder of initdb and pg_ctl: of the highest version that Debian installed, or else from PATH; null when there is none.</summary>
    public static string? Folder { get; } = FromDebian() ?? FromPath();

    /// <summary>Null when a cluster can be made here.</summary>
    public static string? WhyNot =>
        Folder is null ? $"PostgreSQL {OldestVersion} or later is not installed."
        : Environment.IsPrivilegedProcess && Nobody is null ? "PostgreSQL does not run as root, and there is no other user to run it as."
        : null;

    private static string? Nobody { get; } = PasswdLine("postgres") ?? PasswdLine("nobody");

    /// <summary>A shell script that finds the programs in its first argument, with its input and outputs in our hands.</summary>
    public static ProcessStartInfo Script(string script, params IEnumerable<string> arguments)
    {
        IEnumerable<string> line = [.. AsOrdinaryUser(), "/bin/sh", "-c", script, "sh", Folder ?? "", .. arguments];
        return new(line.First(), line.Skip(1))
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static IEnumerable<string> AsOrdinaryUser() =>
        Environment.IsPrivilegedProcess && Nobody?.Split(':') is [_, _, var user, var group, ..]
            ? ["setpriv", "--reuid", user, "--regid", group, "--clear-groups"]
            : [];

    private static string? PasswdLine(string user) =>
        File.ReadLines("/etc/passwd").FirstOrDefault(line => line.StartsWith(user + ":", StringComparison.Ordinal));

    private static string? FromDebian() =>
        new DirectoryInfo("/usr/lib/postgresql") is { Exists: true } all
            ? all.EnumerateDirectories()
                .Where(version => VersionOf(version) >= OldestVersion)
                .OrderByDescending(VersionOf)
                .Select(version => Path.Combine(version.FullName, "bin"))
                .FirstOrDefault(HoldsPrograms)
            : null;

    private static int VersionOf(DirectoryInfo folder) =>
        int.TryParse(folder.Name, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static string? FromPath() =>
        Environment.GetEnvironmentVariable("PATH")?.Split(':').FirstOrDefault(HoldsPrograms);

    private static bool HoldsPrograms(string folder) =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));
}
