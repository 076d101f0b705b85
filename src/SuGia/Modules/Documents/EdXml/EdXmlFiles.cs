using System.IO.Compression;
using System.Xml.Linq;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Documents;

/// <summary>Takes the files out of a message: each named in the manifest, packed as a zip of one file, written in base64.</summary>
internal static class EdXmlFiles
{
    public static Result<IReadOnlyList<EdXmlFile>> Of(XElement root)
    {
        var named = root.Descendants().Where(e => e.Name.LocalName is "Reference" && e.Parent?.Name.LocalName is "edXMLManifest").ToList();
        if (named.Count > Paper.EnclosuresLimit)
        {
            return EdXmlProblems.TooManyFiles(named[0].Parent!.Line, Paper.EnclosuresLimit);
        }

        var packed = root.Descendants().Where(e => e.Name.LocalName is "Attachment").ToLookup(a => a.TextAt("ContentId"), StringComparer.Ordinal);
        var files = named.ConvertAll(reference => Of(reference, packed[reference.TextAt("ContentId")].FirstOrDefault()));
        return files.SelectMany(f => f.Problems).ToList() is { Count: > 0 } problems ? new Broken(problems) : files.ConvertAll(f => f.Value!);
    }

    /// <summary>Each file as where it is attached by hand: known by its content, without a mark of secrecy.</summary>
    public static async Task<Result<IReadOnlyList<PaperFile>>> Looked(EdXmlMessage message, CancellationToken cancel)
    {
        List<(EdXmlFile Of, Result<PaperFile> Found)> looked = [];
        foreach (var file in message.Files)
        {
            looked.Add((file, await PaperFile.LookThrough(file.Bytes, file.Name, cancel)));
        }

        var problems = looked.SelectMany(f => f.Found.Problems.Select(p => p == Secrecy.Refusal("File") ? p : EdXmlProblems.OfFile(f.Of.Line, f.Of.Name, p))).Distinct().ToList();
        return problems.Count > 0 ? new Broken(problems) : looked.ConvertAll(f => f.Found.Value!);
    }

    private static Result<EdXmlFile> Of(XElement reference, XElement? attachment)
    {
        var name = Typed.Echo(reference.TextAt("AttachmentName") is { Length: > 0 } named ? named : reference.TextAt("Description"), Paper.FileNameLimit);
        if (attachment?.Children("ContentTransferEncoded").FirstOrDefault() is not { } encoded)
        {
            return EdXmlProblems.Missing(reference.Line, "AttachmentEncoded", $"Attachment {reference.TextAt("ContentId")}");
        }

        return Unpacked(encoded.Value, encoded.Line, name).Into(bytes => new EdXmlFile(name, reference.TextAt("ContentType"), bytes, reference.Line));
    }

    private static Result<byte[]> Unpacked(string base64, int line, string name)
    {
        try
        {
            using MemoryStream file = new(Convert.FromBase64String(base64), writable: false);
            if (!ZipGuard.HasFewEntries(file))
            {
                return EdXmlProblems.UnpacksTooLarge(line, name);
            }

            using ZipArchive zip = new(file);
            return zip.Entries is not [var entry] ? EdXmlProblems.NotPacked(line, name)
                : entry.Length > PaperFile.BytesLimit || !ZipGuard.UnpacksModestly(zip) ? EdXmlProblems.UnpacksTooLarge(line, name)
                : Read(entry);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return EdXmlProblems.NotPacked(line, name);
        }
    }

    /// <remarks>The framework unpacks no entry beyond the size it declares.</remarks>
    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using MemoryStream bytes = new((int)entry.Length);
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
