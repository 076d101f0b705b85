using System.Text;

namespace SuGia.Sheets;

/// <summary>Text in UTF-8, or in UTF-16 with its mark, whose cells stand between tabs, semicolons, commas or bars.</summary>
internal sealed class CsvSource : ISheetSource
{
    private readonly Stream file;
    private readonly char separator;

    private CsvSource(Stream file)
    {
        this.file = file;
        using var text = Text();
        separator = Separator.Of(text);
    }

    /// <exception cref="DecoderFallbackException">The bytes are no such text; so too when lines are read.</exception>
    public static CsvSource Of(Stream file) => new(file);

    public IEnumerable<SheetRow> Lines(SheetFaults faults)
    {
        using var text = Text();
        foreach (var row in new CsvLines(text, separator, faults).Read())
        {
            if (!Separator.IsDeclaration(row))
            {
                yield return row with { Cells = [.. row.Cells.Select(FormulaGuard.Bare)] };
            }
        }
    }

    private StreamReader Text()
    {
        file.Position = 0;
        Span<byte> mark = stackalloc byte[2];
        file.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return new(file, EncodingOf(mark), detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024, leaveOpen: true);
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> mark) => mark switch
    {
        [0xFF, 0xFE] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
    };
}
