using Xunit;

[assembly: AssemblyFixture(typeof(SuGia.Tests.Support.DatabasesFolder))]

namespace SuGia.Tests.Support;

/// <summary>The SQLite files of this run, deleted when the last test is over; what killed runs left goes after a day.</summary>
public sealed class DatabasesFolder : IDisposable
{
    private const string Prefix = "sugia-sqlite-";
    private static readonly Lazy<DirectoryInfo> Folder = new(Make);

    internal static string Path => Folder.Value.FullName;

    public void Dispose()
    {
        if (Folder.IsValueCreated)
        {
            Folder.Value.Delete(recursive: true);
        }
    }

    private static DirectoryInfo Make()
    {
        var yesterday = DateTime.UtcNow.AddDays(-1);
        foreach (var left in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories(Prefix + "*"))
        {
            if (left.LastWriteTimeUtc < yesterday)
            {
                Forget(left);
            }
        }

        return Directory.CreateTempSubdirectory(Prefix);
    }

    // Another run may be faster, or the folder another user's: neither is our concern.
    private static void Forget(DirectoryInfo left)
    {
        try
        {
            left.Delete(recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
        }
    }
}
