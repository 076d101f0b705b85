using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A form made in Excel. What stands below a repeated row moves down, with its merged cells and the area that is printed.</summary>
internal static partial class FilledXlsx
{
    /// <returns>What stands in the way, and the file is as it was; or null.</returns>
    public static Problem? Fill(MemoryStream file, FormFields fields)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var book = document.WorkbookPart!;
        var texts = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToList() ?? [];
        var sheets = book.WorksheetParts.Select(part => new FormSheet(part, texts)).ToList();
        if (Against(sheets, fields) is { } problem)
        {
            return problem;
        }

        foreach (var sheet in sheets)
        {
            Print(book, sheet, sheet.Fill(fields));
        }

        return null;
    }

    private static Problem? Against(IReadOnlyList<FormSheet> sheets, FormFields fields)
    {
        var asked = sheets.SelectMany(s => s.Texts).SelectMany(FormFields.In).Distinct().ToList();
        return Secrecy.IsStamped(sheets.SelectMany(s => s.Texts)) ? FormProblems.Classified
            : asked is [] ? FormProblems.NoFields
            : asked.Where(name => !fields.Knows(name)).ToList() is { Count: > 0 } unknown ? FormProblems.Unknown(unknown, fields.Known)
            : sheets.Where(s => s.Repeats(fields)).Select(s => s.FirstFormula).FirstOrDefault(f => f is not null) is { } formula ? FormProblems.Formula(formula)
            : null;
    }

    /// <summary>The area that is printed grows with its rows.</summary>
    private static void Print(WorkbookPart book, FormSheet sheet, RowsMoved moved)
    {
        var at = book.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Index().First(s => s.Item.Id == book.GetIdOfPart(sheet.Part)).Index;
        foreach (var area in book.Workbook.DefinedNames?.Elements<DefinedName>().Where(n => n.Name == "_xlnm.Print_Area" && n.LocalSheetId?.Value == at) ?? [])
        {
            area.Text = LastRow().Replace(area.Text, row => moved.LastOf(uint.Parse(row.Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        }
    }

    [GeneratedRegex(@"(?<=:\$[A-Z]{1,3}\$)\d+")]
    private static partial Regex LastRow();
}

/// <summary>Where the rows of a sheet went: each repeated row takes as many as the list has, and at least one.</summary>
internal sealed record RowsMoved(IReadOnlyList<uint> Repeated, int Times)
{
    private uint Extra => (uint)Math.Max(Times - 1, 0);

    public uint FirstOf(uint row) => row + (Extra * (uint)Repeated.Count(r => r < row));

    public uint LastOf(uint row) => row + (Extra * (uint)Repeated.Count(r => r <= row));
}
