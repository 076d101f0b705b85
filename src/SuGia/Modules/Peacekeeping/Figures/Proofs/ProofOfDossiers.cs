using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Dossiers: they count from the day they are opened, or complete, until they are decided.</summary>
internal sealed class ProofOfDossiers(AppDb db, IPapers papers, bool complete) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from dossier in Of(records)
            join mission in db.Set<Mission>() on dossier.Mission equals mission.Id
            select new { dossier.Id, dossier.Code, dossier.Kind, dossier.OpenedOn, dossier.CompleteOn, dossier.EnteredOn, mission.Acronym }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(l.Id.Value, l.Code, $"{DossierWords.Of(l.Kind)}, {l.Acronym}", DossierHead.UrlOf(l.Id), complete ? l.CompleteOn : l.OpenedOn, null, l.EnteredOn))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
    [
        .. (await Of(records).Select(d => new { d.Id, d.OpenedOn, d.CompleteOn }).ToListAsync(cancel))
            .Select(d => complete ? new Turned(d.Id.Value, HappeningWords.DossierComplete, d.CompleteOn, null) : new Turned(d.Id.Value, HappeningWords.DossierOpened, d.OpenedOn, null)),
    ];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
    [
        .. (await Of(records).Where(d => d.DecidedOn != null).Select(d => new { d.Id, d.DecidedOn, d.DecidedBy }).ToListAsync(cancel))
            .Select(d => new Turned(d.Id.Value, HappeningWords.DossierDecided, d.DecidedOn, d.DecidedBy)),
    ];

    private IQueryable<Dossier> Of(IReadOnlyList<Guid> records)
    {
        var ids = records.Select(DossierId.From).ToList();
        return db.Set<Dossier>().AsNoTracking().Where(d => ids.Contains(d.Id));
    }
}
