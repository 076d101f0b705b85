using System.Text;

namespace SuGia.Modules.Documents;

/// <summary>Text files that are not UTF-8: UTF-16, and Windows-1258 as old Vietnamese machines wrote it.</summary>
public static class OldEncodings
{
    private const int Vietnamese = 1258;

    static OldEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>The text; null where the bytes are UTF-8 or no text at all.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ when System.Text.Unicode.Utf8.IsValid(bytes) || bytes.ContainsAnyInRange<byte>(0, 8) || bytes.ContainsAnyInRange<byte>(14, 31) => null,
        _ => Encoding.GetEncoding(Vietnamese).GetString(bytes),
    };
}
