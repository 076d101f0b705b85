using System.Security.Cryptography;
using System.Text;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Files of papers in the data folder, each under the SHA-256 of its content: one copy, whoever sent it.</summary>
public sealed class PaperStore(Storage storage)
{
    public static string HashOf(PaperFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes));

    /// <summary>Keeps the file, and beside it its text where that was taken out already.</summary>
    /// <returns>The hash under which the file is found.</returns>
    public async Task<string> Keep(PaperFile file, CancellationToken cancel)
    {
        var hash = HashOf(file);
        var path = PathOf(hash);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await Write(path, file.Bytes, cancel);
        }

        if (file.Text is { } text && !File.Exists(TextOf(path)))
        {
            await Write(TextOf(path), Encoding.UTF8.GetBytes(text), cancel);
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
        var kept = TextOf(PathOf(hash));
        if (File.Exists(kept))
        {
            return await File.ReadAllTextAsync(kept, cancel);
        }

        var found = File.Exists(PathOf(hash)) ? await FileTexts.Of(await File.ReadAllBytesAsync(PathOf(hash), cancel), name, cancel) : PaperProblems.NoFile;
        if (found is not { Ok: true, Value.Text: { } text })
        {
            return null;
        }

        await Write(kept, Encoding.UTF8.GetBytes(text), cancel);
        return text;
    }

    private static string TextOf(string path) => $"{path}.text";

    /// <summary>Whole or not at all: nobody reads a file that is half written.</summary>
    private static async Task Write(string path, byte[] content, CancellationToken cancel)
    {
        var draft = $"{path}.{Id.Next():N}";
        await File.WriteAllBytesAsync(draft, content, cancel);
        File.Move(draft, path, overwrite: true);
    }

    private string PathOf(string hash) => Path.Combine(storage.Folder, "papers", hash[..2], hash);
}
