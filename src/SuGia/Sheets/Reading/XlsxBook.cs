using System.IO.Compression;
using System.Xml;

namespace SuGia.Sheets;

/// <summary>What must be known of a workbook before its cells mean anything.</summary>
/// <param name="SheetPath">The part that holds the first visible worksheet.</param>
/// <param name="CountsFrom1904">Days are counted as old Macintosh programs did.</param>
/// <param name="Texts">Shared strings, by number.</param>
/// <param name="Clocks">For each cell style, how its numbers show time.</param>
internal sealed record XlsxBook(string SheetPath, bool CountsFrom1904, IReadOnlyList<string> Texts, IReadOnlyList<ClockKind> Clocks)
{
    public const string Path = "xl/workbook.xml";

    /// <summary>Null when no worksheet is visible.</summary>
    public static XlsxBook? Read(ZipArchive zip)
    {
        var relations = Relations(zip);
        var (sheets, is1904) = Workbook(zip);
        var visible = sheets.Select(relations.GetValueOrDefault).FirstOrDefault(relation => relation.Kind == "worksheet");
        return visible.Path is null ? null : new(
            visible.Path,
            is1904,
            XlsxTexts.Read(zip, PathOf("sharedStrings", relations)),
            XlsxStyles.Read(zip, PathOf("styles", relations)));
    }

    private static string PathOf(string kind, Dictionary<string, (string Path, string Kind)> relations) =>
        relations.Values.FirstOrDefault(relation => relation.Kind == kind).Path ?? "";

    private static Dictionary<string, (string Path, string Kind)> Relations(ZipArchive zip)
    {
        Dictionary<string, (string Path, string Kind)> relations = [];
        using var xml = XlsxPart.Read(zip, "xl/_rels/workbook.xml.rels", SheetLimits.HeldPartBytes);
        while (xml.Read())
        {
            if (xml.IsElement("Relationship"))
            {
                var type = xml.GetAttribute("Type") ?? "";
                relations[xml.GetAttribute("Id") ?? ""] = (XlsxPart.Resolve(xml.GetAttribute("Target") ?? ""), type[(type.LastIndexOf('/') + 1)..]);
            }
        }

        return relations;
    }

    private static (List<string> VisibleSheets, bool Is1904) Workbook(ZipArchive zip)
    {
        List<string> sheets = [];
        var is1904 = false;
        using var xml = XlsxPart.Read(zip, Path, SheetLimits.HeldPartBytes);
        while (xml.Read())
        {
            if (xml.IsElement("workbookPr"))
            {
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.IsElement("sheet") && xml.GetAttribute("state") is null or "visible")
            {
                sheets.Add(RelationOf(xml));
            }
        }

        return (sheets, is1904);
    }

    /// <summary>The two editions of the format (ECMA-376 transitional, ISO 29500 strict) name the attribute differently.</summary>
    private static string RelationOf(XmlReader sheet) =>
        sheet.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? sheet.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships")
        ?? "";
}
