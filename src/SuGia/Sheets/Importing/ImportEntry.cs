using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A line of the file, its cells by the names of the columns.</summary>
public class ImportRow(int line, IReadOnlyList<string> cells, ImportRun run)
{
    public int Line => line;

    /// <summary>The columns that this row clears.</summary>
    public ClearedCells Cleared => field ??= new([.. run.Match.Places.Where(p => ClearedCells.IsDash(cells[p.Value])).Select(p => p.Key)]);

    /// <summary>The cell as it stands; "" where it is a dash, and where the file has no such column.</summary>
    public string this[string column] => run.Match.Places.TryGetValue(column, out var place) && !Cleared.Has(column) ? cells[place] : "";

    /// <summary>True where the cell holds anything: an empty cell leaves the field as it is.</summary>
    public bool Says(string column) => !string.IsNullOrWhiteSpace(this[column]);

    /// <summary>Tells the importer what was mended, or what is doubtful and taken as it stands.</summary>
    public void Note(Words says, bool isMended = false) => run.Tally.Note(line, says, isMended);

    /// <summary>The row cannot be taken; each problem is shown at the column that its field names.</summary>
    internal void Refuse(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            var place = PlaceOf(problem.Field);
            run.Tally.Add(new CellFault(line, place, place < 0 ? "" : Typed.Echo(cells[place]), problem.Says));
        }
    }

    private int PlaceOf(string field) =>
        run.Match.Places.FirstOrDefault(p => p.Key.Equals(field, StringComparison.OrdinalIgnoreCase)) is { Key: not null } found ? found.Value : -1;

    protected IReadOnlyList<string> Cells => cells;
}

/// <summary>A row whose cells could be read, with what they say.</summary>
public sealed record ImportEntry<TRow>(ImportRow Cells, TRow Row, string Key)
{
    public int Line => Cells.Line;
}
