using System.Security.Cryptography;
using System.Text.Json;
using SuGia.Data;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>Where uploaded files wait between dry run and taking: below the data folder, for this process alone.</summary>
internal sealed class ImportFolder(Storage storage)
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string PlanEnding = ".plan";
    private const string FaultsEnding = ".faults";

    private readonly string folder = Path.Combine(storage.Folder, "imports");

    /// <summary>Keeps a copy, named by its SHA-256 and a random number.</summary>
    public async Task<(string StoredAs, string Hash)> Keep(Stream content, CancellationToken cancel)
    {
        Make();
        var arriving = Path.Combine(folder, Path.GetRandomFileName());
        await using (var file = Create(arriving))
        {
            await content.CopyToAsync(file, cancel);
        }

        var hash = await HashOf(arriving, cancel);
        var name = $"{hash}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        File.Move(arriving, Path.Combine(folder, name));
        return (name, hash);
    }

    /// <returns>Null where the file is gone or is no longer what was uploaded.</returns>
    public async Task<Stream?> Open(string storedAs, string hash, CancellationToken cancel)
    {
        var path = Path.Combine(folder, storedAs);
        return storedAs is not "" && File.Exists(path) && await HashOf(path, cancel) == hash ? File.OpenRead(path) : null;
    }

    public async Task KeepPlan(string storedAs, ImportPlan plan, CancellationToken cancel)
    {
        await using var file = Create(Path.Combine(folder, storedAs + PlanEnding));
        await JsonSerializer.SerializeAsync(file, plan, cancellationToken: cancel);
    }

    public async Task<ImportPlan?> Plan(string storedAs, CancellationToken cancel)
    {
        var path = Path.Combine(folder, storedAs + PlanEnding);
        if (storedAs is "" || !File.Exists(path))
        {
            return null;
        }

        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<ImportPlan>(file, cancellationToken: cancel);
    }

    /// <summary>The file with its faults marked, to be written.</summary>
    public Stream CreateFaults(string storedAs) => Create(Path.Combine(folder, storedAs + FaultsEnding));

    /// <returns>Its path, or null where there is none.</returns>
    public string? Faults(string storedAs) =>
        Path.Combine(folder, storedAs + FaultsEnding) is var path && storedAs is not "" && File.Exists(path) ? path : null;

    public void Wipe(string storedAs)
    {
        foreach (var ending in storedAs is "" ? [] : (string[])["", PlanEnding, FaultsEnding])
        {
            File.Delete(Path.Combine(folder, storedAs + ending));
        }
    }

    /// <summary>Removes every file that has lain here since before <paramref name="instant"/>.</summary>
    public void WipeOlderThan(DateTimeOffset instant)
    {
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
        {
            if (File.GetLastWriteTimeUtc(path) < instant.UtcDateTime)
            {
                File.Delete(path);
            }
        }
    }

    private void Make()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Mine | UnixFileMode.UserExecute);
        }
    }

    private static FileStream Create(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Mine;
        }

        return new(path, options);
    }

    private static async Task<string> HashOf(string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
    }
}
