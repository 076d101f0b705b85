namespace SuGia.Modules.Documents.Searching;

/// <summary>How often, and how well, one field of a passage holds each asked word and pair.</summary>
internal sealed class FieldMatch
{
    private readonly AskedWords asked;

    public FieldMatch(AskedWords asked, string text)
    {
        this.asked = asked;
        Syllables = Syllable.Of(text);
        Words = new double[asked.Words.Count];
        Pairs = new double[asked.Pairs.Count];
        Look();
    }

    public IReadOnlyList<Syllable> Syllables { get; }

    public double[] Words { get; }

    public double[] Pairs { get; }

    /// <summary>What stands at each matching syllable: its place in the field, the asked word, whether it is half of an asked pair.</summary>
    public List<Hit> Hits { get; } = [];

    private void Look()
    {
        Hit? before = null;
        for (var at = 0; at < Syllables.Count; at++)
        {
            var hit = BestAt(at);
            if (hit is { } found)
            {
                Words[found.Word] += found.Likeness;
                hit = before is { } last && last.Place == at - 1 ? Joined(last, found) : found;
                Hits.Add(hit.Value);
            }

            before = hit;
        }
    }

    private Hit? BestAt(int place) =>
        asked.Answering(Syllables[place].Spelled) is { Word: >= 0 } best ? new(place, best.Word, best.Likeness, IsJoined: false) : null;

    private Hit Joined(Hit before, Hit here)
    {
        var pair = asked.PairOf(before.Word, here.Word);
        if (pair < 0)
        {
            return here;
        }

        Pairs[pair] += Math.Min(before.Likeness, here.Likeness);
        Hits[^1] = before with { IsJoined = true };
        return here with { IsJoined = true };
    }
}

internal readonly record struct Hit(int Place, int Word, double Likeness, bool IsJoined);
