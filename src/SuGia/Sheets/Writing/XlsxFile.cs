using System.IO.Compression;
using System.Text;

namespace SuGia.Sheets;

/// <summary>An XLSX file on its way out: one worksheet with a frozen header row, streamed row by row.</summary>
internal sealed class XlsxFile : IDisposable
{
    private readonly SheetBytes packed;
    private readonly ZipArchive zip;
    private readonly Stream sheet;
    private readonly SheetBytes bytes;
    private readonly SheetLayout layout;

    /// <param name="layout">What stands above the table, and which way the page lies; null for a bare table.</param>
    public XlsxFile(Stream to, string sheetName, IReadOnlyList<string> headers, SheetLayout? layout = null)
    {
        this.layout = layout ?? SheetLayout.Bare;
        packed = new(to);
        zip = new(new SheetStream(packed), ZipArchiveMode.Create);
        foreach (var (path, xml) in XlsxParts.Around(sheetName))
        {
            using var part = Part(path);
            part.Write(Encoding.UTF8.GetBytes(xml));
        }

        sheet = Part(XlsxParts.Sheet);
        bytes = new(sheet);
        Cells = new(bytes);
        AddHead(headers);
    }

    public XlsxCells Cells { get; }

    /// <summary>To be called after each row.</summary>
    public ValueTask Flush(CancellationToken cancel)
    {
        bytes.EmptyWhenFull();
        return packed.EmptyWhenFull(cancel);
    }

    /// <summary>To be called after the last row; a file without it is torn and no program opens it.</summary>
    public ValueTask End(CancellationToken cancel)
    {
        bytes.Add("</sheetData>"u8);
        if (layout.IsLandscape)
        {
            bytes.Add("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"u8);
        }

        bytes.Add("</worksheet>"u8);
        bytes.Empty();
        Dispose();
        return packed.Empty(cancel);
    }

    public void Dispose()
    {
        sheet.Dispose();
        zip.Dispose();
    }

    private Stream Part(string path) => zip.CreateEntry(path, CompressionLevel.Fastest).Open();

    private void AddHead(IReadOnlyList<string> headers)
    {
        bytes.Add($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{XlsxParts.Main}">
            <sheetViews><sheetView workbookViewId="0"><pane ySplit="{layout.Above.Count + 1}" topLeftCell="A{layout.Above.Count + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
            <cols>{string.Concat(headers.Select(Width))}</cols><sheetData>
            """);
        foreach (var line in layout.Above)
        {
            AddBold([line]);
        }

        AddBold(headers);
    }

    private void AddBold(IReadOnlyList<string> texts)
    {
        Cells.BeginRow();
        foreach (var text in texts)
        {
            Cells.AddText(text, XlsxStyle.Header);
        }

        Cells.EndRow();
    }

    private static string Width(string header, int place) =>
        $"""<col min="{place + 1}" max="{place + 1}" width="{Math.Clamp(header.Length + 4, 12, 40)}" customWidth="1"/>""";
}
