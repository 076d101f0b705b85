using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class DossiersOpen(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.dossiers-open",
        new("Hồ sơ đang làm", "Open dossiers"),
        Measures.Dossiers,
        new(
            "Đếm hồ sơ trình đã mở và chưa có quyết định vào ngày đang xem. Ngày quyết định là ngày ký.",
            "Counts dossiers that are opened and not yet decided on the day. The day of the decision is the day it was signed."),
        Facts.OfDossiers);

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from dossier in facts.DossiersOpenOn(asOf, scope)
        select new Counted { Id = (Guid)(object)dossier.Id, Person = null, EnteredOn = dossier.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.OpenDossiers;
}
