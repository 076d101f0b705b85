using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Compares two after-images of one record, field by field.</summary>
internal static class Comparing
{
    private static readonly Dictionary<string, string?> Nothing = [];

    /// <summary>Every shown field whose value differs.</summary>
    public static IEnumerable<(string Table, string Column, Dictionary<string, string?> Before, Dictionary<string, string?> After)> Between(RecordImage? before, RecordImage after, FieldBook book)
    {
        foreach (var key in after.Rows.Keys.Union(before?.Rows.Keys ?? Enumerable.Empty<(string, string)>()))
        {
            var (old, now) = (before?.Rows.GetValueOrDefault(key) ?? Nothing, after.Rows.GetValueOrDefault(key) ?? Nothing);
            foreach (var column in now.Keys.Union(old.Keys).Where(c => Differ(old, now, c) && book.Title(key.Item1, c) is not null))
            {
                yield return (key.Item1, column, old, now);
            }
        }
    }

    /// <summary>The records that the changed values name, so that their titles are asked for at once.</summary>
    public static IEnumerable<Guid> Names(RecordImage? before, RecordImage after, FieldBook book) =>
        Between(before, after, book)
            .SelectMany(c => new[] { book.Named(c.Table, c.Column, c.Before.GetValueOrDefault(c.Column)), book.Named(c.Table, c.Column, c.After.GetValueOrDefault(c.Column)) })
            .OfType<Guid>();

    public static IReadOnlyList<FieldChange> Show(RecordImage? before, RecordImage after, FieldBook book, Reader reader, IReadOnlyDictionary<Guid, RecordTitle> titles) =>
    [
        .. Between(before, after, book).Select(c => book.MayRead(c.Table, c.Column, reader)
            ? new FieldChange(book.Part(c.Table), book.Title(c.Table, c.Column)!.Value, book.Show(c.Table, c.Column, c.Before, titles), book.Show(c.Table, c.Column, c.After, titles), false)
            : new FieldChange(book.Part(c.Table), book.Title(c.Table, c.Column)!.Value, "", "", IsHidden: true)),
    ];

    /// <remarks>An erased personal value leaves a digest with a salt of its own: two of them cannot be compared. Of a pair of days the first speaks for both.</remarks>
    private static bool Differ(Dictionary<string, string?> old, Dictionary<string, string?> now, string column) =>
        (Said(old, column) != Said(now, column) || Grained(old, column) != Grained(now, column)) && !(IsErased(old, column) && IsErased(now, column));

    private static string Said(Dictionary<string, string?> row, string column) => row.GetValueOrDefault(column) ?? "";

    private static string Grained(Dictionary<string, string?> row, string column) =>
        column.EndsWith("_Earliest", StringComparison.Ordinal) ? Said(row, column.Replace("_Earliest", "_Grain", StringComparison.Ordinal)) : "";

    private static bool IsErased(Dictionary<string, string?> row, string column) => Said(row, column).StartsWith("sha256:", StringComparison.Ordinal);
}
