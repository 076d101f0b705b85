namespace SuGia.Sheets;

/// <summary>The columns in which a row holds a single dash: what is recorded there is taken away.</summary>
public sealed class ClearedCells(IReadOnlyCollection<string> columns)
{
    public static ClearedCells None { get; } = new([]);

    /// <summary>True for a dash of any length that keyboards and spreadsheet programs make.</summary>
    public static bool IsDash(string cell) => cell.AsSpan().Trim() is "-" or "–" or "—" or "−";

    public bool Has(string column) => columns.Contains(column);

    /// <summary>What a field holds after the row: nothing by a dash, else what the cell says, and what is held where it is empty.</summary>
    public T? Over<T>(string column, T? said, T? held) => Has(column) ? default : said is null ? held : said;

    /// <summary>As above, where "" is an empty cell.</summary>
    public string TextOver(string column, string said, string held) => Has(column) ? "" : said is "" ? held : said;
}
