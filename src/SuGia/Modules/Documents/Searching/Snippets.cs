namespace SuGia.Modules.Documents.Searching;

/// <summary>The piece of a passage that shows best why it was found, with what was asked marked.</summary>
internal static class Snippets
{
    public const int LongestLength = 240;

    private const int Before = 40;

    public static IReadOnlyList<Run> Of(AskedWords asked, FieldMatch body, string text)
    {
        var least = asked.Words.Max(w => w.Worth) / 2;
        var shown = body.Hits.Where(h => IsShown(asked, h, least)).Select(h => (Hit: h, Word: body.Syllables[h.Place])).ToList();
        var (from, until) = Window(asked, shown, text);
        return Runs(text, from, until, [.. shown.Select(s => s.Word).Where(w => w.At >= from && w.End <= until)]);
    }

    /// <summary>A single common word is not marked: it would be marked everywhere.</summary>
    private static bool IsShown(AskedWords asked, Hit hit, double least) =>
        hit.Likeness > Likeness.Folded && (hit.IsJoined || asked.Words[hit.Word].Worth >= least);

    /// <summary>Begins a little before the hit from which on most is found.</summary>
    private static (int From, int Until) Window(AskedWords asked, IReadOnlyList<(Hit Hit, Syllable Word)> shown, string text)
    {
        var (best, most) = (0, -1.0);
        for (var first = 0; first < shown.Count; first++)
        {
            var worth = WorthFrom(asked, shown, first);
            (best, most) = worth > most ? (shown[first].Word.At, worth) : (best, most);
        }

        var from = StartOfWord(text, Math.Max(0, Math.Min(best - Before, text.Length - LongestLength)));
        return (from, text.Length - from <= LongestLength ? text.Length : Breaks.Before(text, from + LongestLength, from + LongestLength - Before));
    }

    /// <summary>What the different words within one snippet's reach are worth.</summary>
    private static double WorthFrom(AskedWords asked, IReadOnlyList<(Hit Hit, Syllable Word)> shown, int first)
    {
        var (worth, seen) = (0.0, 0UL);
        for (var at = first; at < shown.Count && shown[at].Word.End <= shown[first].Word.At + LongestLength - Before; at++)
        {
            var bit = 1UL << (shown[at].Hit.Word & 63);
            worth += (seen & bit) == 0 ? asked.Words[shown[at].Hit.Word].Worth : 0;
            seen |= bit;
        }

        return worth;
    }

    private static int StartOfWord(string text, int at)
    {
        var space = at == 0 ? 0 : text.IndexOf(' ', at, Math.Min(Before, text.Length - at));
        return at == 0 ? 0 : space >= 0 ? space + 1 : Breaks.Whole(text, at);
    }

    private static List<Run> Runs(string text, int from, int until, IReadOnlyList<Syllable> words)
    {
        List<Run> runs = [];
        foreach (var (start, end) in Joined(text, words))
        {
            Add(runs, text[from..start], isHit: false);
            Add(runs, text[start..end], isHit: true);
            from = end;
        }

        Add(runs, text[from..until], isHit: false);
        return runs;
    }

    /// <summary>Marked words with only a space between them are marked as one.</summary>
    private static List<(int Start, int End)> Joined(string text, IReadOnlyList<Syllable> words)
    {
        List<(int Start, int End)> joined = [];
        foreach (var word in words)
        {
            if (joined is [.., var last] && text.AsSpan(last.End, word.At - last.End).IsWhiteSpace())
            {
                joined[^1] = (last.Start, word.End);
            }
            else
            {
                joined.Add((word.At, word.End));
            }
        }

        return joined;
    }

    private static void Add(List<Run> runs, string text, bool isHit)
    {
        if (text.Length > 0)
        {
            runs.Add(new(text, isHit));
        }
    }
}
