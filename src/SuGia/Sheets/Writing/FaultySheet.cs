namespace SuGia.Sheets;

/// <summary>Gives a brought-in table back with its faults marked, to be mended and brought in again.</summary>
public static class FaultySheet
{
    /// <summary>The last column, which holds the faults of each row in words.</summary>
    public const string FaultHeader = "Lỗi / Problems";

    /// <summary>Writes XLSX: faulty cells light red, all cells as text, the faults of each row in one more column.</summary>
    /// <param name="faults">By line as in <see cref="SheetRow.Line"/> and column from 0; a column outside the headers means the row as a whole.</param>
    /// <remarks>A fault column from an earlier round is replaced. Faults of lines that are not among the rows are not shown.</remarks>
    public static async Task Write(
        Stream to,
        IReadOnlyList<string> headers,
        IEnumerable<SheetRow> rows,
        IReadOnlyDictionary<(int Line, int Column), string> faults,
        CancellationToken cancel)
    {
        string[] kept = headers is [.., FaultHeader] ? [.. headers.SkipLast(1)] : [.. headers];
        var byLine = faults.ToLookup(fault => fault.Key.Line, fault => (fault.Key.Column, Says: fault.Value));
        using var file = new XlsxFile(to, "Lỗi", [.. kept, FaultHeader]);
        foreach (var row in rows)
        {
            AddRow(file.Cells, kept, row, [.. byLine[row.Line].OrderBy(fault => fault.Column)]);
            await file.Flush(cancel);
        }

        await file.End(cancel);
    }

    private static void AddRow(XlsxCells cells, string[] headers, SheetRow row, IReadOnlyList<(int Column, string Says)> faults)
    {
        cells.BeginRow();
        for (var column = 0; column < headers.Length; column++)
        {
            AddCell(cells, column < row.Cells.Count ? row.Cells[column] : "", faults.Any(fault => fault.Column == column));
        }

        if (faults.Count > 0)
        {
            cells.AddText(string.Join('\n', faults.Select(fault => Sentence(headers, fault.Column, fault.Says))), XlsxStyle.Wrapped);
        }

        cells.EndRow();
    }

    private static void AddCell(XlsxCells cells, string text, bool isFaulty)
    {
        if (isFaulty)
        {
            cells.AddText(text, XlsxStyle.Fault);
        }
        else
        {
            cells.Add(SheetValue.Text(text));
        }
    }

    private static string Sentence(string[] headers, int column, string says) =>
        column >= 0 && column < headers.Length ? $"{headers[column]}: {says}" : says;
}
