using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Gathers, field by field, what a row changes in a record.</summary>
public sealed class FieldChanges
{
    private readonly List<PlannedChange> changes = [];

    public static Words Nothing { get; } = new("trống", "empty");

    public static Words Cleared { get; } = new("xóa", "cleared");

    public IReadOnlyList<PlannedChange> All => changes;

    public FieldChanges Compare<T>(string column, T before, T after, Func<T, Words> show)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            changes.Add(new(column, before is null ? Nothing : show(before), after is null ? Cleared : show(after)));
        }

        return this;
    }

    public FieldChanges Compare(string column, string? before, string? after) =>
        Compare(column, OrNull(before), OrNull(after), text => new(text!, text!));

    private static string? OrNull(string? text) => text is "" ? null : text;
}
