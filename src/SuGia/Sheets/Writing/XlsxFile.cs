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

    public XlsxFile(Stream to, string sheetName, IReadOnlyList<string> headers)
    {
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
        bytes.Add("</sheetData></worksheet>"u8);
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
            <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
            <cols>{string.Concat(headers.Select(Width))}</cols><sheetData>
            """);
        Cells.BeginRow();
        foreach (var header in headers)
        {
            Cells.AddText(header, XlsxStyle.Header);
        }

        Cells.EndRow();
    }

    private static string Width(string header, int place) =>
        $"""<col min="{place + 1}" max="{place + 1}" width="{Math.Clamp(header.Length + 4, 12, 40)}" customWidth="1"/>""";
}
