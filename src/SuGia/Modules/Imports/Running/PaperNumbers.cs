using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>All numbers of papers, read once a run, whatever the spelling.</summary>
internal sealed class PaperNumbers(IPapers papers) : IPaperNumbers
{
    private ILookup<string, Guid>? byKey;

    public async Task<Result<Guid?>> Find(string number, string field, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(number))
        {
            return (Guid?)null;
        }

        byKey ??= (await papers.All.Select(p => new { p.Id, p.Number }).ToListAsync(cancel)).ToLookup(p => Folding.OfNumber(p.Number), p => p.Id.Value, StringComparer.Ordinal);
        return byKey[Folding.OfNumber(number)].Take(2).ToList() switch
        {
            [var one] => (Guid?)one,
            [] => ImportProblems.NoSuchPaper(number, field),
            _ => ImportProblems.SeveralPapers(number, field),
        };
    }
}
