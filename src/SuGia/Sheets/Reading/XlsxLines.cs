using System.Xml;

namespace SuGia.Sheets;

/// <summary>Reads the rows of one worksheet, and after them which cells are merged.</summary>
internal sealed class XlsxLines(XmlReader xml, XlsxBook book, SheetFaults faults)
{
    private readonly XlsxCell cell = new(xml, book, faults);
    private readonly List<string> cells = [];
    private SheetRow? header;
    private int line;

    public IEnumerable<SheetRow> Read()
    {
        while (!faults.IsOver && xml.Read())
        {
            if (xml.IsElement("row"))
            {
                ReadRow();
                if (!cells.TrueForAll(string.IsNullOrWhiteSpace))
                {
                    yield return Row();
                }
            }
            else if (xml.IsElement("mergeCell"))
            {
                CheckMerge(xml.GetAttribute("ref") ?? "");
            }
        }
    }

    private SheetRow Row()
    {
        var row = new SheetRow(line, [.. cells]);
        header ??= row;
        return row;
    }

    private void ReadRow()
    {
        var next = xml.Number("r") ?? line + 1;
        line = next > line ? next : throw new InvalidDataException($"Line {next} stands after line {line}.");
        cells.Clear();
        if (!xml.IsEmptyElement)
        {
            ReadCells();
        }
    }

    private void ReadCells()
    {
        var (depth, expected) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsElement("c"))
            {
                Place(cell.Read(line, expected));
                expected = cell.Column + 1;
            }
        }
    }

    private void Place(string text)
    {
        if (text == "")
        {
            return;
        }

        if (cell.Column >= SheetLimits.Columns)
        {
            faults.Stop(SheetProblems.TooManyColumns(line));
            return;
        }

        while (cells.Count <= cell.Column)
        {
            cells.Add("");
        }

        cells[cell.Column] = text;
    }

    /// <summary>Merged cells lose all values but one; those above the header and beside the table do no harm.</summary>
    private void CheckMerge(string range)
    {
        var (column, top, bottom) = CornersOf(range);
        if (header is not null && bottom >= header.Line && top <= line && column < header.Cells.Count)
        {
            faults.Add(top <= header.Line ? CellProblems.MergedHeader(range) : CellProblems.MergedCells(range));
        }
    }

    private static (int Column, int Top, int Bottom) CornersOf(string range)
    {
        var ends = range.Split(':');
        var (column, top) = CellName.Parse(ends[0]);
        return (column, top, CellName.Parse(ends[^1]).Line);
    }
}
