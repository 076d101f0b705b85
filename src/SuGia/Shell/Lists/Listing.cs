using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One page of a list as a reader sees it.</summary>
/// <param name="Columns">Those that the reader may read, as a page shows them.</param>
/// <param name="Rows">At most <see cref="ListOf{TRow}.PageSize"/>.</param>
/// <param name="Previous">The key before which the previous page ends, or null on the first.</param>
/// <param name="Next">The key after which the next page begins, or null on the last.</param>
public sealed record Listing<TRow>(
    ListOf<TRow> List, ListAsk Ask, IReadOnlyList<Column<TRow>> Columns, IReadOnlyList<Filter> Filters, IReadOnlyList<TRow> Rows, string? Previous, string? Next)
    where TRow : class
{
    public bool IsSortable(Column<TRow> column) => List.Orders.Any(o => o.Name == column.Name);

    /// <summary>"ascending" or "descending" at the column that the list stands by, else null.</summary>
    public string? AriaSort(Column<TRow> column) =>
        column.Name != (Ask.Sort ?? List.Orders[0].Name) ? null : Ask.IsFalling ? "descending" : "ascending";

    /// <summary>What the head of the column asks for: this sort, or its other direction.</summary>
    public string SortBy(Column<TRow> column) => AriaSort(column) is "ascending" ? $"-{column.Name}" : column.Name;

    /// <summary>Why nothing is shown.</summary>
    public Words WhyEmpty(DateOnly asOf) => Ask switch
    {
        { IsBackward: true } => ListWords.NothingBefore,
        { IsFirstPage: false } => ListWords.NothingMore,
        { Filters: [] } => List.WhyEmpty,
        _ => ListWords.NothingFits(string.Join("; ", Ask.Filters.Select(f => $"{f.Filter.Label}: {f.Filter.Say(f.Typed)}")), asOf),
    };
}
