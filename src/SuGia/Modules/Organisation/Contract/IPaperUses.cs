using SuGia.Kernel;

namespace SuGia.Modules.Organisation.Contract;

/// <summary>Which units, bodies, ranks and appointments rest on a paper. The paper is named by its key: this module knows no papers.</summary>
public interface IPaperUses
{
    /// <returns>At most <paramref name="most"/> that <paramref name="reader"/> may see.</returns>
    Task<IReadOnlyList<PaperUse>> Of(Guid paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel);
}

/// <param name="Detail">What rests on the paper.</param>
public sealed record PaperUse(string Title, Words Detail, string Url);
