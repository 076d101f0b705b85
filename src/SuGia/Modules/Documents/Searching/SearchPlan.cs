namespace SuGia.Modules.Documents.Searching;

/// <summary>Which lists of passages a search may read: the rare ones all, the common ones from the rarest on while they are few enough.</summary>
/// <param name="Lists">Whose passages are candidates, by step.</param>
/// <param name="Wholes">Strands to be found whole: where a word's own list is not read, what holds all the words still comes in.</param>
/// <param name="Required">Every candidate must be in each of these.</param>
/// <param name="LeavesOut">True when lists are too long together to be read.</param>
internal sealed record SearchPlan(IReadOnlyList<WantedTerm> Lists, IReadOnlyList<WantedTerm> Wholes, IReadOnlyList<WantedTerm> Required, bool LeavesOut)
{
    /// <param name="counts">Of the common tokens; what is not in it is rare.</param>
    public static SearchPlan Of(SearchQuery query, IReadOnlyDictionary<string, long> counts, SearchLimits limits)
    {
        var terms = WantedTerms.Of(query).OrderBy(t => t.Step).ThenBy(t => counts.GetValueOrDefault(t.Token)).ThenBy(t => t.Token, StringComparer.Ordinal).ToList();
        List<WantedTerm> read = [];
        var left = (long)limits.Hits;
        foreach (var term in terms.Where(t => counts.GetValueOrDefault(t.Token) <= left))
        {
            left -= counts.GetValueOrDefault(term.Token);
            read.Add(term);
        }

        var unread = terms.Except(read).Select(t => t.Token).ToHashSet(StringComparer.Ordinal);
        return new(
            read, WholeOf(query, s => !s.IsRequired && (s.Words.Count > 1 || s.Words.Any(w => unread.Contains(WantedTerms.TokenOf(s, w))))),
            WholeOf(query, s => s.IsRequired), LeavesOut: unread.Count > 0);
    }

    /// <summary>What is read in a step: its lists, and with the pairs the wholes and what is required.</summary>
    public IReadOnlyList<WantedTerm> In(SearchStep step) =>
        [.. Lists.Where(l => l.Step == step), .. step is SearchStep.Pairs ? Wholes : [], .. step is SearchStep.Pairs ? Required : []];

    private static IReadOnlyList<WantedTerm> WholeOf(SearchQuery query, Func<Strand, bool> which) => [.. query.Strands.Where(which).Select(WantedTerms.Whole)];
}
