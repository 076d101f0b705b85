using System.IO.Compression;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>The first visible worksheet of an XLSX file.</summary>
internal sealed class XlsxSource : ISheetSource
{
    private readonly Stream file;
    private readonly XlsxBook book;

    private XlsxSource(Stream file, XlsxBook book) => (this.file, this.book) = (file, book);

    /// <exception cref="InvalidDataException">The file is damaged; so too when lines are read.</exception>
    /// <exception cref="System.Xml.XmlException">As above.</exception>
    public static Result<XlsxSource> Open(Stream file, string name)
    {
        if (!ZipGuard.HasFewEntries(file))
        {
            return SheetProblems.Bomb(name);
        }

        using var zip = Unzip(file);
        return Refusal(zip, name) is { } refusal ? refusal
            : XlsxBook.Read(zip) is { } book ? new XlsxSource(file, book)
            : SheetProblems.NoVisibleSheet(name);
    }

    public IEnumerable<SheetRow> Lines(SheetFaults faults)
    {
        using var zip = Unzip(file);
        using var xml = XlsxPart.Read(zip, book.SheetPath, SheetLimits.UnpackedBytes);
        foreach (var row in new XlsxLines(xml, book, faults).Read())
        {
            yield return row;
        }
    }

    private static Problem? Refusal(ZipArchive zip, string name) =>
        zip.GetEntry("[Content_Types].xml") is null || zip.GetEntry(XlsxBook.Path) is null ? SheetProblems.NotASheet(name)
        : zip.Entries.Any(entry => entry.IsEncrypted) ? SheetProblems.OldOrLocked(name)
        : ZipGuard.UnpacksModestly(zip) ? null
        : SheetProblems.Bomb(name);

    private static ZipArchive Unzip(Stream file)
    {
        file.Position = 0;
        return new(file, ZipArchiveMode.Read, leaveOpen: true);
    }
}
