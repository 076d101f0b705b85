namespace SuGia.Modules.Documents.Searching;

/// <summary>Strands found whole: all their words in a row.</summary>
internal static class Phrases
{
    /// <summary>Of the typed strand of two words or more that a field holds best: 1 where it stands as typed, 0 where none stands whole.</summary>
    public static double BestLikeness(SearchQuery query, FieldMatch field)
    {
        var best = 0.0;
        foreach (var strand in query.Strands)
        {
            if (strand.Words.Count >= 2 && strand.Words.Count <= field.Hits.Count && (strand.Weight > best))
            {
                best = Math.Max(best, strand.Weight * LikenessOf(strand, field.Syllables));
            }
        }

        return best;
    }

    /// <summary>Whether one of the fields holds it: without its marks only where none were typed.</summary>
    public static bool IsIn(Strand strand, ReadOnlySpan<FieldMatch> fields)
    {
        foreach (var field in fields)
        {
            if (LikenessOf(strand, field.Syllables) > Likeness.Folded)
            {
                return true;
            }
        }

        return false;
    }

    private static double LikenessOf(Strand strand, IReadOnlyList<Syllable> syllables)
    {
        var best = 0.0;
        for (var at = 0; at + strand.Words.Count <= syllables.Count && best < Likeness.Exact; at++)
        {
            best = Math.Max(best, LikenessAt(strand, syllables, at));
        }

        return best;
    }

    private static double LikenessAt(Strand strand, IReadOnlyList<Syllable> syllables, int at)
    {
        var worst = Likeness.Exact;
        for (var word = 0; word < strand.Words.Count && worst > 0; word++)
        {
            worst = Math.Min(worst, Likeness.Of(strand.Words[word], syllables[at + word].Spelled, strand.IsBare));
        }

        return worst;
    }
}
