using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One column of a list: described once for the page, CSV and XLSX.</summary>
/// <param name="Name">In the address; a sort of the same name is offered at the head of the column.</param>
public sealed record Column<TRow>(string Name, Words Title, Func<TRow, Cell> Value)
{
    /// <summary>Where the cell leads, or null.</summary>
    public Func<TRow, string?>? Url { get; init; }

    /// <summary>A small line under the value, on the page only.</summary>
    public Func<TRow, string?>? Second { get; init; }

    /// <summary>Who may not read the group does not see the column, its filter or its sort; null is open to all who open the list.</summary>
    public FieldGroup? Group { get; init; }

    /// <summary>The state that the cell is marked with (ok, due, bad), or null: on the page only, so say it in words as well.</summary>
    public Func<TRow, string?>? State { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>True for codes and numbers of papers: never broken over two lines.</summary>
    public bool IsCode { get; init; }

    /// <summary>True for what a page says elsewhere but a sheet wants in a column of its own.</summary>
    public bool IsSheetOnly { get; init; }
}
