namespace SuGia.Modules.Documents.Searching;

/// <summary>Which lists of passages a search reads: the rare ones all, the common ones from the rarest on while they are few enough.</summary>
/// <param name="Lists">Whose passages are candidates.</param>
/// <param name="Wholes">Strands to be found whole: where a word's own list was too long to read, what holds all the words still comes in.</param>
/// <param name="Required">Every candidate must be in each of these.</param>
internal sealed record SearchPlan(IReadOnlyList<WantedTerm> Lists, IReadOnlyList<WantedTerm> Wholes, IReadOnlyList<WantedTerm> Required, bool LeavesOut)
{
    public IReadOnlyList<WantedTerm> All { get; } = [.. Lists, .. Wholes, .. Required];

    /// <param name="counts">Of the common tokens; what is not in it is rare.</param>
    public static SearchPlan Of(SearchQuery query, IReadOnlyDictionary<string, long> counts, SearchLimits limits)
    {
        var terms = WantedTerms.Of(query);
        List<WantedTerm> read = [.. terms.Where(t => !counts.ContainsKey(t.AllOf[0]))];
        var left = (long)limits.Hits;
        foreach (var common in terms.Where(t => counts.ContainsKey(t.AllOf[0])).OrderBy(t => counts[t.AllOf[0]]).ThenBy(t => t.AllOf[0], StringComparer.Ordinal))
        {
            left -= counts[common.AllOf[0]];
            if (left >= 0)
            {
                read.Add(common);
            }
        }

        return new(read, left >= 0 ? [] : WholesOf(query, isRequired: false), WholesOf(query, isRequired: true), LeavesOut: left < 0);
    }

    /// <param name="lists">In the order of <see cref="All"/>.</param>
    /// <returns>True when a list was longer than is read.</returns>
    public bool Gather(Candidates candidates, IReadOnlyList<List<long>> lists, int most)
    {
        foreach (var (term, list) in Lists.Zip(lists))
        {
            candidates.Count(term.AllOf[0], list.Count);
            candidates.Add(list, term.Share * candidates.RarityOf(term.AllOf[0]), term.Bonus);
        }

        foreach (var (whole, list) in Wholes.Zip(lists.Skip(Lists.Count)))
        {
            candidates.Add(list, whole.AllOf.Where(IsLeftOut).Sum(candidates.RarityOf), 0);
        }

        foreach (var list in lists.Skip(Lists.Count + Wholes.Count))
        {
            candidates.Add(list, 1, 0);
        }

        foreach (var list in lists.Skip(Lists.Count + Wholes.Count))
        {
            candidates.Require([.. list]);
        }

        return lists.Any(l => l.Count > most);
    }

    private bool IsLeftOut(string token) => !Lists.Any(l => l.AllOf[0] == token);

    private static IReadOnlyList<WantedTerm> WholesOf(SearchQuery query, bool isRequired) =>
        [.. query.Strands.Where(s => s.IsRequired == isRequired).Select(WantedTerms.Whole)];
}
