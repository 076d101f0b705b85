using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class InMissionWithoutDecision(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.in-mission-without-decision",
        new("Ở phái bộ mà chưa có quyết định", "In a mission without a decision"),
        Measures.Officers,
        new(
            "Đếm sĩ quan mà ngày thực tế cho thấy đang ở phái bộ, nhưng không quyết định nào bao gồm ngày đang xem: chưa có, hoặc đã hết. Những người này không tính vào số đang làm nhiệm vụ.",
            "Counts officers whom the actual days show in a mission on a day that no decision covers: missing, or run out. They are left out of the field figure."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from present in facts.PresentOn(asOf, PresenceKind.WithoutDecision, scope)
        select new Counted { Id = present.Id, Person = present.Person, EnteredOn = present.EnteredOn, RestsOnMonth = present.SureFirstOn > asOf || present.SureLastOn < asOf };

    public IProof Proof => proofs.Presences;
}
