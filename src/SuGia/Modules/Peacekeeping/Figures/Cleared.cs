using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class Cleared(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.cleared",
        new("Có kết quả AMS còn hiệu lực", "Holding a valid clearance"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, khi ngày đang xem nằm trong thời hạn của một kết quả AMS đạt (24 tháng từ ngày đạt).",
            "Counts each officer once while a passed AMS is valid on the day (24 months from passing)."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from attempt in facts.Rows<AmsAttempt>(asOf, scope)
        where attempt.CountedFrom <= asOf && attempt.CountedUntil >= asOf
        select new Counted { Id = attempt.Id, Person = attempt.Person, EnteredOn = attempt.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Attempts;
}
