using System.Security.Cryptography;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Files of papers in the data folder, each under the SHA-256 of its content: one copy, whoever sent it.</summary>
public sealed class PaperStore(Storage storage)
{
    public static string HashOf(PaperFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes));

    /// <returns>The hash under which the file is found.</returns>
    public async Task<string> Keep(PaperFile file, CancellationToken cancel)
    {
        var hash = HashOf(file);
        var path = PathOf(hash);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var draft = $"{path}.{Id.Next():N}";
            await File.WriteAllBytesAsync(draft, file.Bytes, cancel);
            File.Move(draft, path, overwrite: true);
        }

        return hash;
    }

    /// <returns>Null where the file is not there, which a restored copy without its files can bring about.</returns>
    public Stream? Open(string hash) => File.Exists(PathOf(hash)) ? File.OpenRead(PathOf(hash)) : null;

    /// <summary>The text of a stored file, taken out once and kept beside it.</summary>
    /// <param name="name">Its name says of which kind it is.</param>
    /// <returns>Null where the file is not there, or has no text that can be read here.</returns>
    public async Task<string?> TextOf(string hash, string name, CancellationToken cancel)
    {
        var kept = $"{PathOf(hash)}.text";
        if (File.Exists(kept))
        {
            return await File.ReadAllTextAsync(kept, cancel);
        }

        var found = File.Exists(PathOf(hash)) ? await FileTexts.Of(await File.ReadAllBytesAsync(PathOf(hash), cancel), name, cancel) : PaperProblems.NoFile;
        if (found is not { Ok: true, Value.Text: { } text })
        {
            return null;
        }

        var draft = $"{kept}.{Id.Next():N}";
        await File.WriteAllTextAsync(draft, text, cancel);
        File.Move(draft, kept, overwrite: true);
        return text;
    }

    private string PathOf(string hash) => Path.Combine(storage.Folder, "papers", hash[..2], hash);
}
