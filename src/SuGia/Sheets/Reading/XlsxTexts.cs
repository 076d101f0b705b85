using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SuGia.Sheets;

/// <summary>Strings that the cells of a workbook share.</summary>
internal static partial class XlsxTexts
{
    public static IReadOnlyList<string> Read(ZipArchive zip, string path)
    {
        using var xml = XlsxPart.TryRead(zip, path, SheetLimits.HeldPartBytes);
        if (xml is null)
        {
            return [];
        }

        List<string> texts = [];
        var text = new XlsxText();
        while (xml.Read())
        {
            if (xml.IsElement("si"))
            {
                text.ReadChildren(xml);
                texts.Add(text.IsTooLong ? XlsxText.TooLong : text.ToString());
            }
        }

        return texts;
    }

    /// <summary>XLSX writes what XML cannot hold, and the escape itself, as _xHHHH_ (ECMA-376, ST_Xstring).</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>Halves of surrogate pairs are left as they are: alone they are no characters.</summary>
    [GeneratedRegex("_x(?![dD][89a-fA-F])[0-9a-fA-F]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
