using System.IO.Compression;
using System.Xml;

namespace SuGia.Sheets;

/// <summary>How a number format shows time.</summary>
internal enum ClockKind
{
    None,
    Day,
    DayAndTime,
    Time,
}

/// <summary>Reads from the styles of a workbook which cells are days.</summary>
internal static class XlsxStyles
{
    public static IReadOnlyList<ClockKind> Read(ZipArchive zip, string path)
    {
        using var xml = XlsxPart.TryRead(zip, path, SheetLimits.HeldPartBytes);
        return xml is null ? [] : Read(xml);
    }

    private static List<ClockKind> Read(XmlReader xml)
    {
        Dictionary<int, string> formats = [];
        List<ClockKind> clocks = [];
        var isInCells = false;
        while (xml.Read())
        {
            if (xml.IsElement("numFmt"))
            {
                formats[xml.Number("numFmtId") ?? -1] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.LocalName == "cellXfs")
            {
                isInCells = xml.NodeType == XmlNodeType.Element;
            }
            else if (isInCells && xml.IsElement("xf"))
            {
                clocks.Add(ClockOf(xml.Number("numFmtId") ?? 0, formats));
            }
        }

        return clocks;
    }

    private static ClockKind ClockOf(int format, Dictionary<int, string> formats) =>
        formats.TryGetValue(format, out var code) ? NumberFormat.ClockOf(code) : BuiltIn(format);

    /// <summary>Formats that files use without defining them (ECMA-376 part 1, 18.8.30).</summary>
    private static ClockKind BuiltIn(int format) => format switch
    {
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => ClockKind.Day,
        22 => ClockKind.DayAndTime,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 => ClockKind.Time,
        _ => ClockKind.None,
    };
}
