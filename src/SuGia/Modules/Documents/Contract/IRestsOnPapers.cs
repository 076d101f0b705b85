using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

/// <summary>What a higher module's records rest on a paper. Each module that names papers implements it.</summary>
public interface IRestsOnPapers
{
    /// <returns>At most <paramref name="most"/> records that <paramref name="reader"/> may see, one line each.</returns>
    Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel);
}

/// <param name="Detail">What of the record rests on the paper.</param>
public sealed record RestingRecord(string Title, Words Detail, string Url);
