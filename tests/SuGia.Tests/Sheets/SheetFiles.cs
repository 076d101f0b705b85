using System.IO.Compression;
using System.Text;
using SuGia.Sheets;
using Xunit;

namespace SuGia.Tests.Sheets;

/// <summary>Files made by hand, so that they may be as wrong as strangers' files are.</summary>
internal static class SheetFiles
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static MemoryStream Csv(string text) => new(Encoding.UTF8.GetBytes(text));

    public static MemoryStream Xlsx(string rows, string after = "", string bookProperties = "", string styles = "", string texts = "") =>
        Zip(Parts(
            $"<workbook xmlns='{Main}' xmlns:r='{Office}'>{bookProperties}<sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>",
            $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData>{after}</worksheet>",
            styles,
            texts));

    public static (string Path, string Text)[] Parts(string workbook, string sheet, string styles = "", string texts = "") =>
    [
        ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
            <Relationship Id='rId1' Type='{Office}/worksheet' Target='worksheets/sheet1.xml'/>
            <Relationship Id='rId2' Type='{Office}/worksheet' Target='/xl/worksheets/sheet2.xml'/>
            <Relationship Id='rId3' Type='{Office}/styles' Target='styles.xml'/>
            <Relationship Id='rId4' Type='{Office}/sharedStrings' Target='sharedStrings.xml'/>
            </Relationships>
            """),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/styles.xml", $"<styleSheet xmlns='{Main}'>{styles}</styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{texts}</sst>"),
    ];

    public static MemoryStream Zip(params IEnumerable<(string Path, string Text)> parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Fastest).Open());
                part.Write(text);
            }
        }

        return file;
    }

    /// <summary>A row of text cells.</summary>
    public static string Row(int line, params string[] cells) =>
        $"<row r='{line}'>{string.Concat(cells.Select(text => $"<c t='inlineStr'><is><t>{text}</t></is></c>"))}</row>";

    public static Sheet Sheet(Stream file)
    {
        var opened = SheetReader.Open(file, "thu.xlsx");
        Assert.True(opened.Ok, string.Join('\n', opened.Problems.Select(problem => problem.Says.En)));
        return opened.Value;
    }

    public static string[][] Cells(Stream file) => [.. Sheet(file).Rows.Select(row => row.Cells.ToArray())];

    /// <summary>What the reader says in English, after making sure that it says it in Vietnamese too.</summary>
    public static string[] Problems(Stream file, string name = "thu.xlsx")
    {
        var problems = SheetReader.Open(file, name).Problems;
        Assert.DoesNotContain(problems, problem => problem.Says.Vi == "" || problem.Says.Vi == problem.Says.En);
        return [.. problems.Select(problem => problem.Says.En)];
    }

    public static async IAsyncEnumerable<IReadOnlyList<SheetValue>> Rows(params IEnumerable<IReadOnlyList<SheetValue>> rows)
    {
        foreach (var row in rows)
        {
            yield return row;
        }

        await Task.CompletedTask;
    }
}
