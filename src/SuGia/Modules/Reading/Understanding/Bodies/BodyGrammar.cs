using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>Names of bodies: those that the gazetteer knows, and those built of a word for the kind and a name after it.</summary>
internal sealed class BodyGrammar(Page page, GazetteerIndex names)
{
    private const int CapitalsInARow = 5;

    private readonly NameTail tail = new(page, names);

    private readonly BodySpan?[] read = new BodySpan?[page.Tokens.Length];
    private readonly int[] readTo = new int[page.Tokens.Length];

    /// <summary>The longest name that begins at a token and ends before another.</summary>
    /// <remarks>Asked many times of one place; what was read up to a farther end holds for a nearer one that it does not cross.</remarks>
    public BodySpan? At(int at, int limit)
    {
        if (at >= limit || (!page.Tokens[at].IsCapital && !names.SmallBeginnings.Contains(page.Tokens[at].Norm)))
        {
            return null;
        }

        if (readTo[at] < limit || read[at]?.Last > limit)
        {
            (read[at], readTo[at]) = (Longest(at, limit), limit);
        }

        return read[at];
    }

    private BodySpan? Longest(int at, int limit)
    {
        var known = Abroad(Known(at, limit), limit);
        var built = Built(at, limit);
        return (known, built) switch
        {
            ({ } one, { } other) when other.Last <= one.Last || OnlyAdds(one.Last, other.Last) || IsVerbAfter(one.Last) => IsVerbAfter(one.Last) ? one : one with { Last = Math.Max(one.Last, other.Last) },
            (_, { } other) => other,
            _ => known,
        };
    }

    /// <summary>"Bộ Nội vụ Cộng hòa Séc": a known name and another country make another body.</summary>
    private BodySpan? Abroad(BodySpan? known, int limit)
    {
        if (known is not { } body || body.Last >= limit || !page.Tokens[body.Last].IsCapital || body.Kind is not ("ministry" or "state" or "state-body"))
        {
            return known;
        }

        var end = names.Places.Longest(page.Tokens.AsSpan(0, limit), body.Last, out var place);
        return end > body.Last && place is not "Việt Nam" ? body with { Last = end, Known = null, Kind = "foreign-agency" } : known;
    }

    // After a whole known name a small word of other names is the verb: "Bộ … hỗ trợ".
    private bool IsVerbAfter(int at) => page.Tokens[at] is { IsWord: true, IsCapital: false } && !page.Tokens[at].IsAny("về", "của", "tại", "thuộc", "và");

    /// <summary>Letters in brackets and the country's name make no other body: "Công an nhân dân (CAND) Việt Nam".</summary>
    private bool OnlyAdds(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!page.Tokens[at].IsAny("(", ")", "việt", "nam") && !(page.Tokens[at - 1].IsSign('(') && page.Tokens[at].IsCapital))
            {
                return false;
            }
        }

        return true;
    }

    private BodySpan? Known(int at, int limit)
    {
        var end = names.Bodies.Longest(page.Tokens.AsSpan(0, limit), at, out var body);
        return end > at && body is not null && IsPrintedAsName(body, at, end) ? new(at, end, body.Kind, body, false) : null;
    }

    // Letters must stand as letters: "UN" is a body, "un" is not; a name begins with a capital unless its own form does not.
    private bool IsPrintedAsName(KnownBody body, int at, int end)
    {
        var printed = page.Words(at, end);
        return end - at == 1 || IsLetters(printed) ? body.Names.Contains(printed, StringComparer.Ordinal) : page.Tokens[at].IsCapital || HasCapital(at, end);
    }

    private static bool IsLetters(string printed) => printed.Length <= 9 && printed.Equals(printed.ToUpperInvariant(), StringComparison.Ordinal);

    private bool HasCapital(int at, int end) => LineShapes.Count(page.Tokens.AsSpan(at, end - at), t => t.IsCapital) > 0;

    private BodySpan? Built(int at, int limit)
    {
        var tokens = page.Tokens.AsSpan(0, limit);
        var head = WordLists.Kinds.Longest(tokens, at, out var kind);
        if (head == at || !(tokens[at].IsCapital || kind == "un-mission") || IsShouted(at, limit))
        {
            return null;
        }

        var end = AfterNumber(tail.After(head, limit, kind is "steering-committee" or "field-team" or "inter-agency-group" or "team" or "sar-team"), limit, kind!);
        return new(at, end, KindOf(kind!, at, end), null, IsBare: end == head);
    }

    // In a headline of capitals nothing tells where a name ends.
    private bool IsShouted(int at, int limit) => at + CapitalsInARow <= limit && page.Words(at, at + CapitalsInARow) is var words && !words.Any(char.IsLower);

    // "Tổ công tác số 4", "Đơn vị Cảnh sát gìn giữ hòa bình số 1".
    private int AfterNumber(int end, int limit, string kind) =>
        kind is "field-team" or "formed-unit" or "field-hospital" or "engineer-company" && end + 1 < limit && page.Tokens[end].Is("số") && page.Tokens[end + 1].IsNumber ? end + 2 : end;

    private string KindOf(string kind, int at, int end) =>
        kind == "team" && LineShapes.Count(page.Tokens.AsSpan(at, end - at), t => t.Is("cứu")) > 0 ? "sar-team" : kind;
}
