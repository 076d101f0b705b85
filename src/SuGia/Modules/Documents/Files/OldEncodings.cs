using System.Text;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Text files that are not UTF-8: UTF-16, and what old Vietnamese machines wrote: VNI, TCVN3, Windows-1258.</summary>
public static class OldEncodings
{
    private const int Vietnamese = 1258;
    private const int Western = 1252;

    static OldEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>The text, in VNI or TCVN3 with the letters that came through (see <see cref="OldLetters"/>); null where the bytes are UTF-8 or no text at all.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ when System.Text.Unicode.Utf8.IsValid(bytes) || bytes.ContainsAnyInRange<byte>(0, 8) || bytes.ContainsAnyInRange<byte>(14, 31) => null,
        _ when Encoding.GetEncoding(Western).GetString(bytes) is var western && OldLetters.In(western) is not null => western,
        _ => Encoding.GetEncoding(Vietnamese).GetString(bytes),
    };
}
