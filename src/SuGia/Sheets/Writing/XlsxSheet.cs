namespace SuGia.Sheets;

/// <summary>Writes a table as XLSX: bold frozen header, days as days (dd/mm/yyyy), numbers as numbers, text as inert text.</summary>
public static class XlsxSheet
{
    /// <summary>The worksheet is named "Dữ liệu"; otherwise as below.</summary>
    public static Task Write(
        Stream to, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> rows, CancellationToken cancel) =>
        Write(to, "Dữ liệu", headers, rows, cancel);

    /// <summary>One row in memory at a time. Text longer than 32,767 characters ends in an ellipsis.</summary>
    /// <param name="to">Is left open, need not seek; only asynchronous writes reach it.</param>
    /// <param name="sheetName">What programs forbid in it becomes a blank; cut at 31 characters.</param>
    /// <param name="headers">At least one.</param>
    /// <exception cref="InvalidOperationException">There are more than 1,048,575 rows.</exception>
    public static Task Write(
        Stream to, string sheetName, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> rows, CancellationToken cancel) =>
        Write(to, sheetName, SheetLayout.Bare, headers, rows, cancel);

    /// <summary>The same with lines above the table, on a page that may lie.</summary>
    public static async Task Write(
        Stream to, string sheetName, SheetLayout layout, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> rows, CancellationToken cancel)
    {
        using var file = new XlsxFile(to, SheetName.Legal(sheetName), headers, layout);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            AddRow(file.Cells, row);
            await file.Flush(cancel);
        }

        await file.End(cancel);
    }

    private static void AddRow(XlsxCells cells, IReadOnlyList<SheetValue> row)
    {
        cells.BeginRow();
        for (var column = 0; column < row.Count; column++)
        {
            cells.Add(row[column]);
        }

        cells.EndRow();
    }
}
