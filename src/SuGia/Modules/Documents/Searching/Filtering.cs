using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>A filter as a condition on documents_searched AS d, with its values.</summary>
internal sealed record Filtering(string Condition, IReadOnlyList<(string Name, object? Value)> Values)
{
    public bool IsNone => Condition is "";

    public static Filtering Of(SearchFilter filter)
    {
        (string Sql, string Name, object? Value)[] all =
        [
            ("d.\"Kind\" = @kind", "@kind", filter.Kind),
            ("d.\"Type\" = @type", "@type", filter.Type),
            ("d.\"Body\" LIKE @body", "@body", filter.Body is { } body ? $"%{Folding.Fold(body)}%" : null),
            ("d.\"Year\" >= @fromYear", "@fromYear", filter.FromYear),
            ("d.\"Year\" <= @toYear", "@toYear", filter.ToYear),
            ("(d.\"FirstOn\" IS NULL OR d.\"FirstOn\" <= @on) AND (d.\"LastOn\" IS NULL OR d.\"LastOn\" >= @on)", "@on", filter.InForceOn),
        ];
        var used = all.Where(a => a.Value is not null).ToList();
        var reachable = filter.Reachable is { } reach ? [$"d.\"Document\" IN ({reach.Sql})"] : Array.Empty<string>();
        return new(
            string.Join(" AND ", used.Select(u => u.Sql).Concat(reachable)),
            [.. used.Select(u => (u.Name, u.Value)), .. (filter.Reachable?.Values ?? new Dictionary<string, object>()).Select(v => (v.Key, (object?)v.Value))]);
    }
}
