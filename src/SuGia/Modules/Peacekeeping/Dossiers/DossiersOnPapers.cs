using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which dossiers rest on a paper, and what of each does.</summary>
internal sealed class DossiersOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        var dossiers = db.Set<Dossier>().AsNoTracking();
        var found = await Of(dossiers.Where(d => d.DecidedBy == paper), What.Decision)
            .Concat(Of(dossiers.Where(d => d.UnAnsweredBy == paper), What.UnAnswer))
            .Concat(Of(dossiers.Where(d => d.Items.Any(i => i.Paper == paper)), What.Item))
            .Concat(Of(dossiers.Where(d => d.Steps.Any(s => s.Paper == paper)), What.Step))
            .Concat(Of(dossiers.Where(d => d.Subjects.Any(s => s.HomePaper == paper)), What.Home))
            .OrderBy(n => n.Code).ThenBy(n => n.What).Take(most).ToListAsync(cancel);
        return [.. found.Select(n => new RestingRecord(n.Code, WordsOf((What)n.What), DossierHead.UrlOf(n.Dossier)))];
    }

    private static IQueryable<Named> Of(IQueryable<Dossier> dossiers, What what) => dossiers.Select(d => new Named { Dossier = d.Id, Code = d.Code, What = (int)what });

    private static Words WordsOf(What what) => what switch
    {
        What.Decision => DossierWords.Decision,
        What.UnAnswer => DossierWords.UnAnswer,
        What.Item => DossierWords.Papers,
        What.Step => DossierWords.Chain,
        What.Home => DossierWords.HomePaper,
    };

    private enum What
    {
        Decision,
        UnAnswer,
        Item,
        Step,
        Home,
    }

    private sealed class Named
    {
        public required DossierId Dossier { get; init; }

        public required string Code { get; init; }

        public required int What { get; init; }
    }
}
