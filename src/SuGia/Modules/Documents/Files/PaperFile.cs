using System.IO.Compression;
using System.Text;
using System.Xml;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Documents;

/// <summary>What may be stored of a paper, told by its first bytes.</summary>
public sealed record FileKind(string Extension, string ContentType)
{
    public static FileKind Pdf { get; } = new(".pdf", "application/pdf");

    public static FileKind Png { get; } = new(".png", "image/png");

    public static FileKind Jpeg { get; } = new(".jpg", "image/jpeg");

    public static FileKind Text { get; } = new(".txt", "text/plain; charset=utf-8");

    public static FileKind Docx { get; } = new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// <summary>The kind that a stored name stands for; anything else is sent as bytes.</summary>
    public static string ContentTypeOf(string fileName) =>
        new[] { Pdf, Png, Jpeg, Text, Docx }.FirstOrDefault(k => fileName.EndsWith(k.Extension, StringComparison.Ordinal))?.ContentType ?? "application/octet-stream";

    /// <summary>The name as sent, without folders and control characters, ending as its content asks.</summary>
    public string NameOf(string sent)
    {
        var bare = Folding.Exact(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..]);
        var stem = Typed.Echo(Path.GetFileNameWithoutExtension(bare).Trim(), Paper.FileNameLimit - Extension.Length);
        return (stem is "" ? "van-ban" : stem) + Extension;
    }
}

/// <summary>A file that was sent, looked at and not stored yet.</summary>
/// <param name="Lines">The text lines, where the kind has text that can be read.</param>
public sealed record PaperFile(FileKind Kind, string Name, byte[] Bytes, IReadOnlyList<string> Lines)
{
    public const int BytesLimit = 20 * 1024 * 1024;

    /// <summary>What can be read of it, once it was looked through; null before, and where nothing can.</summary>
    public string? Text { get; init; }

    private const int DocxTextLimit = 64 * 1024 * 1024;

    /// <summary>Judges a file by its content. One that bears a stamp of secrecy is refused.</summary>
    public static Result<PaperFile> Look(byte[] bytes, string name)
    {
        if (bytes.Length is 0 or > BytesLimit)
        {
            return bytes.Length == 0 ? PaperProblems.NoFile : PaperProblems.FileTooLarge;
        }

        return KindOf(bytes) is not { } kind ? PaperProblems.FileNotTaken : HasMacros(kind, bytes) ? PaperProblems.FileHasMacros : LinesOf(kind, bytes) switch
        {
            null => PaperProblems.FileBroken,
            var lines when Secrecy.IsStamped(lines) || Secrecy.IsMarkedSubject(Path.GetFileNameWithoutExtension(name)) => Secrecy.Refusal("File"),
            var lines => new PaperFile(kind, kind.NameOf(name), bytes, lines),
        };
    }

    /// <summary>The same, and its text is looked through for marks as far as it can be read here: of PDF, HTML and pictures too, and those of partners.</summary>
    public static async Task<Result<PaperFile>> LookThrough(byte[] bytes, string name, CancellationToken cancel)
    {
        var looked = Look(bytes, name);
        if (!looked.Ok || (await TextOfFile.Of(looked.Value, cancel)).Text is not { } text)
        {
            return looked;
        }

        return SecrecyMarks.In(text) || Secrecy.IsStamped(text.Split('\n')) ? Secrecy.Refusal("File") : looked.Value with { Text = text };
    }

    private static FileKind? KindOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => FileKind.Pdf,
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) => FileKind.Png,
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => FileKind.Jpeg,
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => bytes.IndexOf("word/document.xml"u8) > 0 ? FileKind.Docx : null,
        _ => IsText(bytes) ? FileKind.Text : null,
    };

    private static bool HasMacros(FileKind kind, ReadOnlySpan<byte> bytes) => kind == FileKind.Docx && bytes.IndexOf("vbaProject.bin"u8) > 0;

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.ContainsAnyInRange<byte>(0, 8) && !bytes.ContainsAnyInRange<byte>(14, 31);

    /// <returns>Null where the file is broken.</returns>
    private static IReadOnlyList<string>? LinesOf(FileKind kind, byte[] bytes) =>
        kind == FileKind.Text ? Encoding.UTF8.GetString(bytes).Split('\n', '\r') : kind == FileKind.Docx ? DocxLines(bytes) : [];

    private static IReadOnlyList<string>? DocxLines(byte[] bytes)
    {
        try
        {
            using MemoryStream file = new(bytes, writable: false);
            using ZipArchive? zip = ZipGuard.HasFewEntries(file) ? new(file) : null;
            return zip is null || !ZipGuard.UnpacksModestly(zip) || zip.GetEntry("word/document.xml") is null ? null : [.. DocxText.Lines(zip, DocxTextLimit)];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return null;
        }
    }
}
