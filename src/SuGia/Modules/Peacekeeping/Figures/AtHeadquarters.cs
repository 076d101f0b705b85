using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class AtHeadquarters(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.headquarters",
        new("Đang làm việc tại trụ sở Liên hợp quốc", "Serving at UN headquarters"),
        Measures.Officers,
        new(
            "Đếm sĩ quan có nhiệm kỳ tại trụ sở Liên hợp quốc theo quyết định, ngày đang xem nằm trong các ngày theo quyết định, trừ khi ngày thực tế cho thấy chưa đi hoặc đã về.",
            "Counts officers whose decided days at UN headquarters cover the day, unless an actual day shows that they have not left or are already home."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from present in facts.PresentOn(asOf, PresenceKind.Decided, scope)
        where present.TourKind == TourKind.Headquarters
        select new Counted { Id = present.Id, Person = present.Person, EnteredOn = present.EnteredOn, RestsOnMonth = present.SureFirstOn > asOf || present.SureLastOn < asOf };

    public IProof Proof => proofs.Presences;
}
