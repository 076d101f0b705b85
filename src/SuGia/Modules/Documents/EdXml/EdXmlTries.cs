using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Messages that were tried and wait to be taken: below the data folder, each for who sent it, for a day at most.</summary>
internal sealed class EdXmlTries(Storage storage, TimeProvider clock)
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly string folder = Path.Combine(storage.Folder, "edxml");

    /// <remarks>Nothing that looks classified may come here: the message is read first.</remarks>
    public async Task<Guid> Keep(byte[] message, Guid reader, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        WipeOld();
        var id = Id.Next();
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Mine;
        }

        await using FileStream file = new(PathOf(id, reader), options);
        await file.WriteAsync(message, cancel);
        return id;
    }

    /// <returns>Null where it is gone, or another's.</returns>
    public async Task<byte[]?> Find(Guid id, Guid reader, CancellationToken cancel) =>
        File.Exists(PathOf(id, reader)) ? await File.ReadAllBytesAsync(PathOf(id, reader), cancel) : null;

    public void Wipe(Guid id, Guid reader) => File.Delete(PathOf(id, reader));

    private void WipeOld()
    {
        foreach (var path in Directory.EnumerateFiles(folder).Where(p => File.GetLastWriteTimeUtc(p) < (clock.GetUtcNow() - Longest).UtcDateTime))
        {
            File.Delete(path);
        }
    }

    private string PathOf(Guid id, Guid reader) => Path.Combine(folder, $"{reader:N}-{id:N}");
}
