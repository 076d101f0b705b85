using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>Gathers the names of each body of the article: full names, short ones, letters.</summary>
internal sealed class BodyReader(Page page, GazetteerIndex names, BodyGrammar grammar)
{
    private readonly List<BodyGroup> groups = [];

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
        BodySpan outer = default;
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (grammar.At(at, sentence.Last) is { } span && (at >= outer.Last || IsInner(outer, span)))
            {
                yield return span;
                outer = span.Last > outer.Last ? span : outer;
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
        var group = groups.Find(g => g.Known is not null && g.Known == span.Known) ?? groups.Find(g => g.Key == key) ?? groups.Find(g => g.MayBe(span, key));
        if (group is null && (!span.IsBare || span.Kind is "support-team" or "steering-committee" or "inter-agency-group"))
        {
            groups.Add(group = new(span.Kind, key, span.Known, span.First));
        }

        group?.Add(name, page.QuoteTokens(span.First, span.Last), span.First);
        if (group is not null && span.Known is not null && names.Bodies.LongestEnd(page.Tokens, span.First) is var exact && exact > span.First && exact < span.Last)
        {
            group.Add(page.Words(span.First, exact), page.QuoteTokens(span.First, exact), span.First);
        }
    }

    /// <summary>The name with its letters spelled out, folded.</summary>
    public string KeyOf(string name) => Folding.Fold(string.Join(' ', name.Split(' ').Select(w => names.Expansions.GetValueOrDefault(w, w))));
}
