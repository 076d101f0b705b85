using System.Text.Json;

namespace SuGia.Modules.Reading;

/// <summary>A fact to be compared: where it stands and what it says.</summary>
internal sealed record Fact(Quote? Quote, string Fields)
{
    public override string ToString() => $"[{Quote?.Offset}] {Fields} « {(Quote is { } quote ? quote.Text[..Math.Min(80, quote.Length)] : "")} »";
}

/// <summary>Pairs facts of two readings.</summary>
internal static class Matching
{
    public static KindScore Facts(string kind, IEnumerable<Fact> read, IEnumerable<Fact> gold)
    {
        List<Fact> found = [.. read];
        var count = found.Count;
        List<Fact> missed = [];
        foreach (var fact in gold)
        {
            var match = found.FindIndex(f => f.Fields == fact.Fields && GoldJson.Overlaps(f.Quote, fact.Quote));
            if (match < 0)
            {
                missed.Add(fact);
            }
            else
            {
                found.RemoveAt(match);
            }
        }

        return new(kind, count - found.Count + missed.Count, count, count - found.Count, Told(missed), Told(found));
    }

    public static KindScore Fields(string kind, IEnumerable<(string Field, string Value)> read, IEnumerable<(string Field, string Value)> gold)
    {
        var (found, expected) = (read.Distinct().ToList(), gold.Distinct().ToList());
        var both = expected.Intersect(found).ToList();
        return new(kind, expected.Count, found.Count, both.Count, [.. expected.Except(both).Select(f => $"{f.Field}: {f.Value}")], [.. found.Except(both).Select(f => $"{f.Field}: {f.Value}")]);
    }

    /// <summary>Counted in characters.</summary>
    public static KindScore Stretches(string kind, JsonElement read, JsonElement gold)
    {
        var (found, expected) = (Characters(read, kind), Characters(gold, kind));
        return new(kind, expected.Count, found.Count, expected.Intersect(found).Count(), [], []);
    }

    private static HashSet<int> Characters(JsonElement seed, string kind) =>
        [.. GoldJson.List(seed, kind).SelectMany(n => Enumerable.Range(n.GetProperty("offset").GetInt32(), n.GetProperty("length").GetInt32()))];

    private static IReadOnlyList<string> Told(IEnumerable<Fact> facts) => [.. facts.Select(f => f.ToString())];
}
