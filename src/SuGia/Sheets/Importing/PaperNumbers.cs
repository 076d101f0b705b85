using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Papers by their numbers, for kinds of modules that stand below the papers.</summary>
public interface IPaperNumbers
{
    /// <summary>All that are registered, read once a run.</summary>
    Task<PaperNumbers> All(CancellationToken cancel);
}

/// <summary>Finds papers whatever the spelling of their numbers.</summary>
public sealed class PaperNumbers(IReadOnlyDictionary<Guid, string> numbers)
{
    private readonly ILookup<string, Guid> byKey = numbers.ToLookup(p => Folding.OfNumber(p.Value), p => p.Key, StringComparer.Ordinal);

    /// <returns>Null where the cell is empty.</returns>
    public Result<Guid?> Find(string number, string field) => string.IsNullOrWhiteSpace(number) ? (Guid?)null : byKey[Folding.OfNumber(number)].Take(2).ToList() switch
    {
        [var one] => one,
        [] => ImportProblems.NoSuchPaper(number, field),
        _ => ImportProblems.SeveralPapers(number, field),
    };

    /// <summary>As a plan shows a paper.</summary>
    public Words Title(Guid paper) => numbers.GetValueOrDefault(paper) is { } number ? new(number, number) : new("văn bản khác", "another paper");
}
