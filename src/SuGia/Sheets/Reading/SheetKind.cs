namespace SuGia.Sheets;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum SheetKind
{
    Empty,
    Zip,

    /// <summary>XLS of before 2007, or an XLSX locked by a password: both are wrapped the same way.</summary>
    OleContainer,
    UnmarkedUtf16,
    Text,
    Foreign,
}

internal static class SheetKinds
{
    public static SheetKind Of(Stream file)
    {
        Span<byte> room = stackalloc byte[4096];
        file.Position = 0;
        var start = room[..file.ReadAtLeast(room, room.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        return Of(start);
    }

    private static SheetKind Of(ReadOnlySpan<byte> start) =>
        start.IsEmpty ? SheetKind.Empty
        : start.StartsWith("PK"u8) && start is [_, _, 3 or 5, 4 or 6, ..] ? SheetKind.Zip
        : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? SheetKind.OleContainer
        : HasUtf16Mark(start) ? SheetKind.Text
        : start.Contains((byte)0) ? OfBytesWithZeros(start)
        : IsKnownForeign(start) ? SheetKind.Foreign
        : SheetKind.Text;

    private static bool HasUtf16Mark(ReadOnlySpan<byte> start) =>
        start is [0xFF, 0xFE, ..] and not [_, _, 0, 0, ..] or [0xFE, 0xFF, ..];

    /// <summary>Every second byte of Western text in UTF-16 is zero; a picture or program has zeros anywhere.</summary>
    private static SheetKind OfBytesWithZeros(ReadOnlySpan<byte> start) =>
        start is [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] ? SheetKind.UnmarkedUtf16 : SheetKind.Foreign;

    private static bool IsKnownForeign(ReadOnlySpan<byte> start) =>
        start is [0x89, .. { Length: >= 3 }] && start[1..].StartsWith("PNG"u8)
        || start is [0xFF, 0xD8, 0xFF, ..] or [0x1F, 0x8B, ..]
        || start.StartsWith("%PDF"u8) || start.StartsWith("{\\rtf"u8) || start.StartsWith("Rar!"u8) || start.StartsWith("GIF8"u8)
        || IsMarkup(start);

    /// <summary>Web pages and XML that other systems call .xls.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> start)
    {
        var text = (start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start).TrimStart(" \t\r\n"u8);
        return text is [(byte)'<', (byte)'?' or (byte)'!' or (>= (byte)'A' and <= (byte)'z'), ..];
    }
}
