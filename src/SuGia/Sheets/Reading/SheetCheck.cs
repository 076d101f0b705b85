using System.Buffers;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Reads a whole source once, one line in memory at a time, and tells all that is wrong with it.</summary>
internal sealed class SheetCheck(ISheetSource source, string file)
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r'])]);

    private readonly SheetFaults faults = new();
    private SheetRow? header;
    private int rows;

    public Result<Sheet> Run()
    {
        foreach (var row in source.Lines(faults))
        {
            Check(row);
            if (faults.IsOver)
            {
                break;
            }
        }

        return faults.Problems.Count > 0 ? new Broken(faults.Problems)
            : header is null ? SheetProblems.NothingInside(file)
            : new Sheet(source, header, rows);
    }

    private void Check(SheetRow row)
    {
        CheckCharacters(row);
        if (header is null)
        {
            header = row with { Cells = WithNamedNumbers(Trimmed(row.Cells)) };
            CheckHeaders(header);
        }
        else
        {
            CheckData(row, header);
        }
    }

    private static string[] Trimmed(IReadOnlyList<string> cells)
    {
        string[] trimmed = [.. cells.Select(cell => cell.Trim())];
        return trimmed[..(Array.FindLastIndex(trimmed, cell => cell != "") + 1)];
    }

    /// <summary>Statistic programs number the rows in a first column without a name: it is called #, and no import asks for it.</summary>
    private static string[] WithNamedNumbers(string[] headers) => headers is ["", _, ..] ? ["#", .. headers[1..]] : headers;

    private void CheckHeaders(SheetRow row)
    {
        Dictionary<string, int> seen = [];
        for (var column = 0; column < row.Cells.Count; column++)
        {
            CheckHeader(row, column, seen);
        }
    }

    private void CheckHeader(SheetRow row, int column, Dictionary<string, int> seen)
    {
        var (name, text) = (CellName.Of(column, row.Line), row.Cells[column]);
        if (text == "")
        {
            faults.Add(CellProblems.EmptyHeader(name));
        }
        else if (!seen.TryAdd(HeaderKey.Of(text), column))
        {
            faults.Add(CellProblems.SameHeader(CellName.Of(seen[HeaderKey.Of(text)], row.Line), name, text));
        }
    }

    private void CheckData(SheetRow row, SheetRow header)
    {
        if (++rows > SheetLimits.DataRows)
        {
            faults.Stop(SheetProblems.TooManyRows(row.Line));
        }

        for (var column = header.Cells.Count; column < row.Cells.Count; column++)
        {
            if (!string.IsNullOrWhiteSpace(row.Cells[column]))
            {
                faults.Add(CellProblems.NoHeaderAbove(CellName.Of(column, row.Line), header.Line));
            }
        }
    }

    private void CheckCharacters(SheetRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].AsSpan().ContainsAny(Controls))
            {
                faults.Add(CellProblems.ControlCharacter(CellName.Of(column, row.Line)));
            }
        }
    }
}
