using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>The numbers of all papers, read once a run.</summary>
internal sealed class RegisteredPapers(IPapers papers) : IPaperNumbers
{
    private PaperNumbers? all;

    public async Task<PaperNumbers> All(CancellationToken cancel) =>
        all ??= new(await papers.All.ToDictionaryAsync(p => p.Id.Value, p => p.Number, cancel));
}
