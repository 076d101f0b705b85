using System.Text;
using System.Xml;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Takes a table that someone brings in: XLSX, or text with tabs, semicolons or commas.</summary>
public static class SheetReader
{
    /// <summary>Checks the whole file in one streamed reading; a sheet comes back only when nothing is wrong with it.</summary>
    /// <param name="file">Must stay open while rows are read; one that cannot seek is copied into memory (50 MB at most).</param>
    /// <param name="fileName">Only for the words of a refusal: the kind is found by content.</param>
    public static Result<Sheet> Open(Stream file, string fileName) =>
        WithinBounds(file) is { } whole ? OpenWhole(whole, fileName) : SheetProblems.TooLarge(fileName);

    /// <summary>Text pasted from a spreadsheet program; headers in its first line.</summary>
    public static Result<Sheet> OfPaste(string text) =>
        Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "dán / pasted");

    private static Result<Sheet> OpenWhole(Stream file, string name)
    {
        try
        {
            return OpenByKind(file, name);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or EndOfStreamException)
        {
            return SheetProblems.Damaged(name);
        }
        catch (DecoderFallbackException)
        {
            return ForeignText.Refusal(file, name);
        }
    }

    private static Result<Sheet> OpenByKind(Stream file, string name) => SheetKinds.Of(file) switch
    {
        SheetKind.Empty => SheetProblems.NothingInside(name),
        SheetKind.Zip => XlsxSource.Open(file, name).Then(source => new SheetCheck(source, name).Run()),
        SheetKind.OleContainer => SheetProblems.OldOrLocked(name),
        SheetKind.UnmarkedUtf16 => SheetProblems.UnmarkedUtf16(name),
        SheetKind.Text => new SheetCheck(CsvSource.Of(file), name).Run(),
        _ => SheetProblems.NotASheet(name),
    };

    private static Stream? WithinBounds(Stream file)
    {
        if (file.CanSeek)
        {
            return file.Length <= SheetLimits.FileBytes ? file : null;
        }

        var copy = new MemoryStream();
        Span<byte> block = stackalloc byte[16 * 1024];
        while (copy.Length <= SheetLimits.FileBytes && file.Read(block) is > 0 and var read)
        {
            copy.Write(block[..read]);
        }

        return copy.Length <= SheetLimits.FileBytes ? copy : null;
    }
}
