using SuGia.Kernel;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>All names of one body.</summary>
internal sealed class BodyGroup(string kind, string key, KnownBody? known, int first)
{
    private static readonly string[] OneOfAKind = ["standing-office", "steering-committee", "field-team", "sar-team", "inter-agency-group", "support-team", "un-mission", "team"];

    private readonly Dictionary<string, Quote> mentions = new(StringComparer.Ordinal);

    public string Kind => kind;

    public string Key => key;

    public KnownBody? Known => known;

    /// <summary>First token of its first mention.</summary>
    public int First { get; private set; } = first;

    public string Name => NameOf(StringComparison.Ordinal) ?? NameOf(StringComparison.OrdinalIgnoreCase) ?? mentions.Keys.MaxBy(n => n.Length)!;

    private string? NameOf(StringComparison comparison) => known is null ? null : mentions.Keys.FirstOrDefault(n => n.Equals(known.Name, comparison));

    public IReadOnlyList<Quote> Mentions => [.. mentions.Values.OrderBy(q => q.Offset)];

    public void Add(string name, Quote quote, int at)
    {
        First = Math.Min(First, at);
        if (!mentions.TryGetValue(name, out var had) || quote.Offset < had.Offset)
        {
            mentions[name] = quote;
        }
    }

    /// <summary>A shorter name of the same kind whose words all stand in this one's, in order: "Văn phòng Thường trực".</summary>
    public bool MayBe(BodySpan span, string other) =>
        OneOfAKind.Contains(kind) && span.Kind == kind && span.Known is null && IsInside(other, key);

    public ReadBody ToBody() => new(Name, kind, Mentions) { Known = known?.Name };

    public bool Has(string name) => mentions.Keys.Any(n => string.Equals(Folding.ToneNormal(n), Folding.ToneNormal(name), StringComparison.Ordinal));

    /// <summary>The fullest name of a body by each of its names, these in small letters.</summary>
    public static Dictionary<string, string> Names(IReadOnlyList<BodyGroup> groups)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var (group, name) in groups.SelectMany(g => g.mentions.Keys.Select(n => (g, n))))
        {
            names.TryAdd(Folding.ToneNormal(name), group.Name);
        }

        return names;
    }

    private static bool IsInside(string shorter, string longer)
    {
        var words = longer.Split(' ');
        var at = 0;
        return Array.TrueForAll(shorter.Split(' '), word => (at = Array.IndexOf(words, word, at) + 1) > 0);
    }
}
