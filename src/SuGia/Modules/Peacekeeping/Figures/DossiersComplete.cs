using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class DossiersComplete(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.dossiers-complete",
        new("Hồ sơ đang làm đã đủ giấy tờ", "Open dossiers that are complete"),
        Measures.Dossiers,
        new(
            "Trong các hồ sơ đang làm vào ngày đang xem, đếm hồ sơ mà mọi giấy tờ đã có hoặc đã ghi lý do không cần.",
            "Of the dossiers that are open on the day, counts those whose every paper is there, or not needed for a reason that is recorded."),
        Facts.OfDossiers);

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from dossier in facts.DossiersOpenOn(asOf, scope)
        where dossier.CompleteOn <= asOf
        select new Counted { Id = (Guid)(object)dossier.Id, Person = null, EnteredOn = dossier.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.CompleteDossiers;
}
