using System.IO.Compression;

namespace SuGia.Sheets;

/// <summary>Looks at what a zip file says of itself before anything in it is unpacked.</summary>
internal static class ZipGuard
{
    /// <summary>False for a file with so many entries that listing them would be the attack.</summary>
    public static bool HasFewEntries(Stream file)
    {
        var entries = 0;
        var block = new byte[64 * 1024];
        var kept = 0;
        file.Position = 0;
        while (entries <= SheetLimits.ZipEntries && file.Read(block, kept, block.Length - kept) is > 0 and var read)
        {
            var seen = block.AsSpan(0, kept + read);
            entries += seen.Count("PK\u0001\u0002"u8);
            kept = Math.Min(3, seen.Length);
            seen[^kept..].CopyTo(block);
        }

        file.Position = 0;
        return entries <= SheetLimits.ZipEntries;
    }

    /// <summary>True when the unpacked sizes are those of an honest table.</summary>
    /// <remarks>The framework unpacks no entry beyond the size it declares, so declared sizes may be trusted.</remarks>
    public static bool UnpacksModestly(ZipArchive zip) =>
        zip.Entries.Sum(entry => entry.Length) <= SheetLimits.UnpackedBytes && zip.Entries.All(IsModest);

    private static bool IsModest(ZipArchiveEntry entry) =>
        entry.Length <= SheetLimits.RatioFreeBytes || entry.Length / SheetLimits.ZipRatio <= entry.CompressedLength;
}
