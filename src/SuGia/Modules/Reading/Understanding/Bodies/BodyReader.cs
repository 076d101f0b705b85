using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>Gathers the names of each body of the article: full names, short ones, letters.</summary>
internal sealed class BodyReader(Page page, GazetteerIndex names, BodyGrammar grammar)
{
    private const int Remembered = 120;

    private readonly List<BodyGroup> groups = [];
    private readonly Dictionary<string, BodyGroup> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BodyGroup> byKnown = new(StringComparer.Ordinal);

    public IReadOnlyList<BodyGroup> Read(IReadOnlyList<Sentence> sentences)
    {
        foreach (var span in sentences.SelectMany(s => Spans(s)).OrderBy(s => s.IsBare ? 1 : 0).ThenByDescending(s => s.Last - s.First).ToList())
        {
            Place(span);
        }

        return [.. groups.OrderBy(g => g.First)];
    }

    /// <summary>Names of a stretch, also the known ones inside longer names.</summary>
    public IEnumerable<BodySpan> Spans(Sentence sentence)
    {
        var (outer, inner) = (default(BodySpan), default(BodySpan));
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (grammar.At(at, sentence.Last) is { } span && (at >= outer.Last || (IsInner(outer, span) && at >= inner.Last)))
            {
                yield return span;
                (outer, inner) = span.Last > outer.Last ? (span, inner) : (outer, span);
            }
        }
    }

    // "Bộ Công an" inside the name of its office; but "Công an Việt Nam" is no body inside "Bộ Công an Việt Nam".
    private static bool IsInner(BodySpan outer, BodySpan span) =>
        span.Known is not null && outer.Kind != "foreign-agency" && (outer.Known is null || outer.Known == span.Known);

    private void Place(BodySpan span)
    {
        var name = page.Words(span.First, span.Last);
        var key = KeyOf(name);
        var group = Known(span) ?? byKey.GetValueOrDefault(key) ?? groups.Skip(groups.Count - Remembered).FirstOrDefault(g => g.MayBe(span, key)) ?? TheOnlyOne(span, key);
        if (group is null && (!span.IsBare || span.Kind is "support-team" or "steering-committee" or "inter-agency-group"))
        {
            groups.Add(group = new(span.Kind, key, span.Known, span.First));
            byKey.TryAdd(key, group);
        }

        group?.Add(name, page.QuoteTokens(span.First, span.Last), span.First);
        if (group is not null && span.Known is not null && names.Bodies.LongestEnd(page.Tokens, span.First) is var exact && exact > span.First && exact < span.Last)
        {
            group.Add(page.Words(span.First, exact), page.QuoteTokens(span.First, exact), span.First);
        }
    }

    /// <summary>"Công an tỉnh" where the text names one province's.</summary>
    private BodyGroup? TheOnlyOne(BodySpan span, string key) => page.Tokens[span.Last - 1].IsAny("tỉnh", "huyện", "phố", "quận", "phường", "xã")
        && groups.Where(g => g.Kind == span.Kind && g.Key.StartsWith(key + " ", StringComparison.Ordinal)).Take(2).ToList() is [var one] ? one : null;

    private BodyGroup? Known(BodySpan span)
    {
        if (span.Known is null)
        {
            return null;
        }

        if (!byKnown.TryGetValue(span.Known.Name, out var group))
        {
            groups.Add(byKnown[span.Known.Name] = group = new(span.Kind, KeyOf(span.Known.Name), span.Known, span.First));
        }

        return group;
    }

    /// <summary>The name with its letters spelled out, folded.</summary>
    public string KeyOf(string name) => Folding.Fold(string.Join(' ', name.Split(' ').Select(w => names.Expansions.GetValueOrDefault(w, w))));
}
