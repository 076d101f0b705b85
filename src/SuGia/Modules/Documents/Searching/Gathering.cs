namespace SuGia.Modules.Documents.Searching;

/// <summary>Fills the candidates step by step from the lists of a plan.</summary>
internal sealed class Gathering(SearchQuery query, SearchPlan plan, Candidates candidates, SearchLimits limits)
{
    private const int EnoughForOneWord = 10;

    private readonly List<IReadOnlyList<long>> required = [];

    /// <summary>True when a list was longer than is read.</summary>
    public bool IsCut { get; private set; }

    public void Take(IReadOnlyList<WantedTerm> terms, IReadOnlyList<List<long>> lists)
    {
        foreach (var (term, list) in terms.Zip(lists))
        {
            IsCut |= list.Count > limits.Hits;
            Take(term, list);
        }
    }

    /// <summary>Whether the steps that follow would only bring what is not meant.</summary>
    public bool HasEnoughAfter(SearchStep step) => step switch
    {
        SearchStep.Numbers => query.IsNumberOnly && candidates.Count > 0,
        SearchStep.Pairs => candidates.AreCounted && candidates.Count >= Math.Min(limits.Weighed, Enough),
        SearchStep.Words => true,
    };

    private int Enough => query.IsNumberOnly ? 1 : EnoughForOneWord * query.Strands.Where(s => s.IsTyped).Sum(s => s.Words.Count);

    public void End()
    {
        foreach (var list in required)
        {
            candidates.Require([.. list]);
        }
    }

    private void Take(WantedTerm term, List<long> list)
    {
        if (plan.Required.Contains(term))
        {
            required.Add(list);
            candidates.Add(list, 1, 0);
        }
        else if (plan.Wholes.Contains(term))
        {
            candidates.Add(list, term.AllOf.Sum(candidates.RarityOf), 0);
        }
        else
        {
            candidates.Note(term.Token, list.Count);
            candidates.Add(list, term.Share * candidates.RarityOf(term.Token), term.Bonus);
        }
    }
}
