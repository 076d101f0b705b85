using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which editions of programmes and materials rest on a paper.</summary>
internal sealed class TrainingOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel) => reader.May(Permission.ReadPeacekeeping)
        ? [.. await Programmes(paper, most, cancel), .. await Materials(paper, most, cancel)]
        : [];

    private async Task<IEnumerable<RestingRecord>> Programmes(PaperId paper, int most, CancellationToken cancel)
    {
        var found = await db.Set<Programme>().AsNoTracking().SelectMany(p => p.Editions.Where(e => e.Paper == paper), (p, e) => new { p.Id, p.Code, Edition = e.Id, e.Label })
            .OrderBy(p => p.Code).ThenBy(p => p.Label).Take(most).ToListAsync(cancel);
        return found.Select(p => new RestingRecord($"{p.Code}, {ProgrammeWords.EditionOf(p.Label)}", ProgrammeWords.Approval, ProgrammeHead.UrlOf(p.Id, p.Edition)));
    }

    private async Task<IEnumerable<RestingRecord>> Materials(PaperId paper, int most, CancellationToken cancel)
    {
        var found = await db.Set<Material>().AsNoTracking().SelectMany(m => m.Editions.Where(e => e.Paper == paper), (m, e) => new { m.Id, m.Code, e.Label })
            .OrderBy(m => m.Code).ThenBy(m => m.Label).Take(most).ToListAsync(cancel);
        return found.Select(m => new RestingRecord($"{m.Code}, {ProgrammeWords.EditionOf(m.Label)}", MaterialWords.Material, MaterialHead.UrlOf(m.Id)));
    }
}
