using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>What both databases share: from a query to lists of passages, from these to the best candidates, from their words to an order.</summary>
public abstract class StoredPassages : IPassageIndex
{
    public SearchLimits Limits { get; init; } = SearchLimits.Usual;

    public INumberReader Numbers { get; init; } = PlainNumbers.Instance;

    internal Weights Weights { get; init; } = Weights.Chosen;

    public async Task Add(IndexedText document, CancellationToken cancel)
    {
        await Remove(document.Document, cancel);
        await Put(Cut(document), cancel);
    }

    public abstract Task Remove(Guid document, CancellationToken cancel);

    public abstract Task CountCommon(CancellationToken cancel);

    public async Task<Found> Search(SearchQuery query, SearchFilter filter, int most, CancellationToken cancel)
    {
        if (query.IsEmpty)
        {
            return Found.Nothing;
        }

        var counts = await Counts(WantedTerms.TokensOf(query), cancel);
        Candidates candidates = new(counts.TryGetValue("", out var counted) ? counted : await Latest(cancel), Limits.Uncounted, counts);
        var isCut = await Gather(query, candidates, filter, cancel);
        var read = await Read(candidates.Best(Limits.Weighed), cancel);
        return new(new Ranking(query, candidates, Weights).Of(read, most), CutRule.Of(isCut, query.IsCut));
    }

    /// <summary>Everything about a document that needs no database.</summary>
    internal CutText Cut(IndexedText document)
    {
        var settled = document with { Number = Folding.Exact(document.Number), Title = Folding.Exact(document.Title) };
        return new(settled, [.. Passages.Of(document.Text).Select(passage => Stored(settled, passage, document.Text))]);
    }

    /// <summary>Adds a document that is not in the index.</summary>
    internal async Task Put(CutText cut, CancellationToken cancel)
    {
        var searched = await AddDocument(cut.Document, cancel);
        foreach (var passage in cut.Passages)
        {
            await AddPassage(searched, passage, cancel);
        }
    }

    private StoredPassage Stored(IndexedText document, Passage passage, string text)
    {
        var (heading, body) = (Folding.Exact(passage.Heading), Folding.Exact(passage.In(text)));
        return new(passage, heading, body, IndexTokens.Of(document, heading, body, Numbers));
    }

    private async Task<bool> Gather(SearchQuery query, Candidates candidates, SearchFilter filter, CancellationToken cancel)
    {
        var plan = SearchPlan.Of(query, candidates.Counted, Limits);
        Gathering gathering = new(query, plan, candidates, Limits);
        foreach (var step in Enum.GetValues<SearchStep>())
        {
            if (plan.In(step) is { Count: > 0 } terms)
            {
                gathering.Take(terms, await ReadLists(terms, filter, cancel));
            }

            if (gathering.HasEnoughAfter(step))
            {
                break;
            }
        }

        gathering.End();
        return gathering.IsCut || plan.LeavesOut;
    }

    /// <summary>The highest id of a passage: how many there are, nearly, where nobody has counted.</summary>
    internal abstract Task<long> Latest(CancellationToken cancel);

    internal abstract Task<long> AddDocument(IndexedText document, CancellationToken cancel);

    internal abstract Task AddPassage(long searched, StoredPassage passage, CancellationToken cancel);

    /// <summary>For each term its passages, latest first, at most one more than <see cref="SearchLimits.Hits"/>.</summary>
    internal abstract Task<IReadOnlyList<List<long>>> ReadLists(IReadOnlyList<WantedTerm> terms, SearchFilter filter, CancellationToken cancel);

    /// <summary>The counted ones among the tokens, and under the empty token how many passages there were.</summary>
    internal abstract Task<Dictionary<string, long>> Counts(IEnumerable<string> tokens, CancellationToken cancel);

    internal abstract Task<IReadOnlyList<ReadPassage>> Read(IReadOnlyDictionary<long, double> bonuses, CancellationToken cancel);
}
