using System.Security.Cryptography;
using System.Text;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>Texts as they were given, by their hash, outside the web root: one copy however often it is given.</summary>
public sealed class TextStore(Storage storage)
{
    /// <summary>A text as it comes back from the store: half a surrogate pair becomes U+FFFD, so that places stay true.</summary>
    public static string Settled(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public async Task Keep(string text, CancellationToken cancel)
    {
        var path = PathOf(HashOf(text));
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Id.Next():N}";
        await File.WriteAllTextAsync(draft, text, new UTF8Encoding(false), cancel);
        File.Move(draft, path, overwrite: true);
    }

    /// <returns>Null where the file is not there, which a restored copy without its files can bring about.</returns>
    public async Task<string?> Open(string hash, CancellationToken cancel) => File.Exists(PathOf(hash)) ? Encoding.UTF8.GetString(await File.ReadAllBytesAsync(PathOf(hash), cancel)) : null;

    private string PathOf(string hash) => Path.Combine(storage.Folder, "texts", hash[..2], hash);
}
