using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>What every page knows of its request: who looks, as of which day, in which language, where.</summary>
/// <param name="Reader">Rights are those of the real today, whatever day is looked at.</param>
/// <param name="AsOf">The day that chooses the facts; today unless the address names another.</param>
/// <param name="Refused">What was typed as the day and is none, or null.</param>
/// <param name="IsSample">True in the sample world: every page and print of it says so.</param>
public sealed record Frame(Reader Reader, DateOnly AsOf, DateOnly Today, string? Refused, string Path, IReadOnlyList<(string Name, string Value)> Query, bool IsSample)
{
    public const string AsOfName = "asOf";

    public bool IsPast => AsOf < Today;

    public bool IsToday => AsOf == Today;

    /// <summary>What the address says under a name; null where it says nothing.</summary>
    public string? Asked(string name) => Query.FirstOrDefault(q => q.Name == name).Value is { Length: > 0 } value ? value : null;

    /// <summary>The same, short enough to stand in a field; null where nothing is known.</summary>
    public string? Known(string name, int limit = 500) => Asked(name) is { } value ? Typed.Echo(value, limit) : null;

    /// <summary>The address, keeping the as-of day.</summary>
    public string To(string url) =>
        IsToday || url.Contains($"{AsOfName}=", StringComparison.Ordinal) ? url : With(url, AsOfName, Days.Iso(AsOf));

    /// <summary>This very page with one thing of its address changed; null removes it.</summary>
    public string Here(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var kept = Query.ToList();
        foreach (var (name, value) in changes)
        {
            kept.RemoveAll(q => q.Name == name);
            if (!string.IsNullOrEmpty(value))
            {
                kept.Add((name, value));
            }
        }

        return kept.Aggregate(Path, (url, q) => With(url, q.Name, q.Value));
    }

    public static string With(string url, string name, string value) =>
        $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
}
