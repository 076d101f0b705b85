namespace SuGia.Sheets;

/// <summary>How large a spreadsheet may be that someone brings in.</summary>
public static class SheetLimits
{
    public const long FileBytes = 50L * 1024 * 1024;

    /// <summary>Lines with content below the header line.</summary>
    public const int DataRows = 100_000;

    public const int Columns = 200;

    /// <summary>UTF-16 characters in one cell; the bound that spreadsheet programs share.</summary>
    public const int CellCharacters = 32_767;

    internal const int ZipEntries = 2_000;

    internal const long UnpackedBytes = 512L * 1024 * 1024;

    /// <summary>Bound of the parts that stay in memory while rows are read: shared strings, styles, relations.</summary>
    internal const long HeldPartBytes = 128L * 1024 * 1024;

    /// <summary>Unpacked over packed size; honest tables stay under 60.</summary>
    internal const int ZipRatio = 200;

    /// <summary>Parts smaller than this are let through at any ratio.</summary>
    internal const long RatioFreeBytes = 10L * 1024 * 1024;
}
