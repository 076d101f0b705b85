using System.Text;

namespace SuGia.Sheets;

/// <summary>Cuts text into lines of cells as RFC 4180 says, with any separator and any kind of line end.</summary>
internal sealed class CsvLines(TextReader text, char separator, SheetFaults faults)
{
    private const int End = -1;

    private readonly char[] buffer = new char[8 * 1024];
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
    private int position;
    private int filled;
    private int line = 1;

    public IEnumerable<SheetRow> Read()
    {
        if (Peek() == '\uFEFF')
        {
            position++;
        }

        while (!faults.IsOver && Peek() != End)
        {
            var first = line;
            ReadLine();
            if (!faults.IsOver && !cells.TrueForAll(string.IsNullOrWhiteSpace))
            {
                yield return new(first, [.. cells]);
            }
        }
    }

    private void ReadLine()
    {
        cells.Clear();
        Keep(ReadCell(column: 0));
        for (var column = 1; !faults.IsOver && Peek() == separator; column++)
        {
            position++;
            Keep(ReadCell(column));
        }

        TakeLineEnd();
    }

    private void Keep(string content)
    {
        if (cells.Count < SheetLimits.Columns)
        {
            cells.Add(content);
        }
        else if (!string.IsNullOrWhiteSpace(content))
        {
            faults.Stop(SheetProblems.TooManyColumns(line));
        }
    }

    private string ReadCell(int column)
    {
        cell.Clear();
        if (Peek() == '"')
        {
            ReadQuoted();
            CheckEndOfQuoted(column);
        }

        ReadPlain(column);
        return cell.Length == 0 ? "" : cell.ToString();
    }

    private void ReadPlain(int column)
    {
        while (!IsAtCellEnd())
        {
            cell.Append(buffer[position++]);
            if (cell.Length > SheetLimits.CellCharacters)
            {
                faults.Stop(CellProblems.TooLong(CellName.Of(column, line)));
                return;
            }
        }
    }

    private void ReadQuoted()
    {
        var opened = line;
        position++;
        while (!faults.IsOver && !TakeClosingQuote())
        {
            if (Peek() == End)
            {
                faults.Stop(CellProblems.UnclosedQuote(opened));
            }
            else if (cell.Length == SheetLimits.CellCharacters)
            {
                faults.Stop(CellProblems.EndlessQuote(opened));
            }
            else
            {
                AppendQuoted();
            }
        }
    }

    /// <summary>A doubled quote closes nothing; its first half is skipped and the second left to be appended.</summary>
    private bool TakeClosingQuote()
    {
        if (Peek() != '"')
        {
            return false;
        }

        position++;
        return Peek() != '"';
    }

    private void AppendQuoted()
    {
        var character = buffer[position++];
        cell.Append(character);
        if (character == '\n' || character == '\r' && Peek() != '\n')
        {
            line++;
        }
    }

    private void CheckEndOfQuoted(int column)
    {
        if (!faults.IsOver && !IsAtCellEnd())
        {
            faults.Add(CellProblems.TextAfterQuote(CellName.Of(column, line)));
        }
    }

    private bool IsAtCellEnd() => Peek() is var next && (next == separator || next is End or '\r' or '\n');

    private void TakeLineEnd()
    {
        if (Peek() == '\r')
        {
            position++;
        }
        else if (Peek() != '\n')
        {
            return;
        }

        if (Peek() == '\n')
        {
            position++;
        }

        line++;
    }

    private int Peek()
    {
        if (position < filled)
        {
            return buffer[position];
        }

        (position, filled) = (0, text.Read(buffer));
        return filled == 0 ? End : buffer[0];
    }
}
