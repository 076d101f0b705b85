using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Deployed is not present: whoever is on leave, sick, evacuated or elsewhere is left out.</summary>
internal sealed class PresentInMission(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.present-in-mission",
        new("Có mặt tại phái bộ", "Present in mission"),
        Measures.Officers,
        new(
            "Trong số đang làm nhiệm vụ tại thực địa, đếm người không vắng mặt vào ngày đang xem. Vắng mặt tính từ ngày đi đến trước ngày thực sự trở lại; ngày dự kiến trở lại không kết thúc việc vắng.",
            "Of those serving in the field, counts whoever is not away on the day. An absence runs from its first day to the day before the real return; an expected return does not end it."),
        Facts.OfTours);

    public IProof Proof => proofs.InMission;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope)
    {
        var away = facts.Rows<Absence>(asOf, Scope.Whole).Where(a => a.FirstOn <= asOf && (a.BackOn == null || a.BackOn > asOf));
        return
            from present in facts.PresentOn(asOf, PresenceKind.Decided, scope)
            where present.TourKind != TourKind.Headquarters && !away.Any(a => a.Person == present.Person)
            select new Counted { Id = present.Id, Person = present.Person, EnteredOn = present.EnteredOn, RestsOnMonth = present.SureFirstOn > asOf || present.SureLastOn < asOf };
    }
}
