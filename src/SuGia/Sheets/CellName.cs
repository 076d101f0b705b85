using System.Globalization;

namespace SuGia.Sheets;

/// <summary>Cells as spreadsheet programs call them: column 2 of line 7 is C7.</summary>
internal static class CellName
{
    public static string Of(int column, int line) => Column(column) + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>A for 0, Z for 25, AA for 26.</summary>
    public static string Column(int column) =>
        (column < 26 ? "" : Column(column / 26 - 1)) + (char)('A' + column % 26);

    /// <summary>The column, from 0, and the line, from 1, of a name like C7.</summary>
    /// <exception cref="InvalidDataException">The name is none.</exception>
    public static (int Column, int Line) Parse(ReadOnlySpan<char> name)
    {
        var letters = name.IndexOfAnyExceptInRange('A', 'Z');
        if (letters is < 1 or > 3 || !int.TryParse(name[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
        {
            throw new InvalidDataException($"“{name}” names no cell.");
        }

        var column = 0;
        foreach (var letter in name[..letters])
        {
            column = column * 26 + (letter - 'A' + 1);
        }

        return (column - 1, line);
    }
}
