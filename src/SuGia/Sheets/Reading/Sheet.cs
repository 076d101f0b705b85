namespace SuGia.Sheets;

/// <summary>One line of a table.</summary>
/// <param name="Line">Counted from 1 in the file, empty lines included; where a cell holds line breaks, its first line.</param>
/// <param name="Cells">As many as there are headers; an empty cell is "".</param>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A table that was checked from end to end and can now be read row by row.</summary>
/// <remarks>The file it was opened from must stay open while rows are read.</remarks>
public sealed class Sheet
{
    private readonly ISheetSource source;

    internal Sheet(ISheetSource source, SheetRow header, int rowCount)
    {
        this.source = source;
        (Headers, HeaderLine, RowCount) = (header.Cells, header.Line, rowCount);
    }

    /// <summary>Trimmed, none empty, no two alike.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>The line in the file that the headers stand in, counted from 1.</summary>
    public int HeaderLine { get; }

    /// <summary>Lines with content below the header.</summary>
    public int RowCount { get; }

    /// <summary>Reads the file anew on each enumeration, one row in memory at a time; one enumeration at once.</summary>
    /// <exception cref="InvalidOperationException">The file changed after it was opened.</exception>
    public IEnumerable<SheetRow> Rows
    {
        get
        {
            var faults = new SheetFaults();
            foreach (var row in source.Lines(faults).Skip(1))
            {
                yield return row with { Cells = Fit(row.Cells) };
            }

            if (faults.Problems.Count > 0)
            {
                throw new InvalidOperationException("The file changed after it was opened.");
            }
        }
    }

    private string[] Fit(IReadOnlyList<string> cells)
    {
        var fitted = new string[Headers.Count];
        for (var column = 0; column < fitted.Length; column++)
        {
            fitted[column] = column < cells.Count ? cells[column] : "";
        }

        return fitted;
    }
}

/// <summary>Where lines come from; lines without content are left out.</summary>
internal interface ISheetSource
{
    /// <summary>From the beginning on each call; what is wrong goes to <paramref name="faults"/>.</summary>
    IEnumerable<SheetRow> Lines(SheetFaults faults);
}
