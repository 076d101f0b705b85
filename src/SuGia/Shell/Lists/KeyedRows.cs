namespace SuGia.Shell;

/// <summary>The rows of a list in two steps: what it stands by, of all of them; the rest, of those alone that a page shows.</summary>
/// <remarks>
/// For a list whose order no index holds: a database would otherwise work out every cell of every row before it can sort.
/// The one order of the list is by day, and its day and key are those of the <see cref="RowKey"/>.
/// </remarks>
/// <param name="Of">The rows of the keys.</param>
public sealed record KeyedRows<TKey, TRow>(IQueryable<TKey> Keys, Func<IQueryable<TKey>, IQueryable<TRow>> Of) where TKey : RowKey where TRow : class
{
    public IQueryable<TRow> All => Of(Keys);
}

/// <summary>What a row stands by, and what it is a row of. Set it by initialiser.</summary>
/// <remarks>A list whose rows are costly to find again by their id adds what else it found of them.</remarks>
public class RowKey
{
    public required Guid Id { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Unique, and compared by bytes.</summary>
    public required string Key { get; init; }
}

internal static class RowKeys<TKey> where TKey : RowKey
{
    public static Order<TKey> Order { get; } = Order<TKey>.Day("", k => k.On, k => k.Key);
}
