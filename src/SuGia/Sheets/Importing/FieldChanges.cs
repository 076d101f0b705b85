using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Gathers, field by field, what a row changes in a record.</summary>
public sealed class FieldChanges
{
    private readonly List<PlannedChange> changes = [];

    public static Words Nothing { get; } = new("trống", "empty");

    public IReadOnlyList<PlannedChange> All => changes;

    public FieldChanges Compare<T>(string column, T before, T after, Func<T, Words> show)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            changes.Add(new(column, Shown(before, show), Shown(after, show)));
        }

        return this;
    }

    public FieldChanges Compare(string column, string? before, string? after) =>
        Compare(column, before ?? "", after ?? "", text => text is "" ? Nothing : new(text, text));

    private static Words Shown<T>(T value, Func<T, Words> show) => value is null ? Nothing : show(value);
}

/// <summary>Papers by their numbers, for kinds of modules that stand below the papers.</summary>
public interface IPaperNumbers
{
    /// <returns>Null where the cell is empty.</returns>
    Task<Result<Guid?>> Find(string number, string field, CancellationToken cancel);
}
