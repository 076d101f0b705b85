using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class EverCleared(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.ever-cleared",
        new("Đã từng đạt AMS", "Ever cleared"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, từ ngày đạt AMS lần đầu, dù kết quả còn hay hết hiệu lực.",
            "Counts each officer once, from the day the AMS was first passed, whether or not it is still valid."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from attempt in facts.Rows<AmsAttempt>(asOf, scope)
        where attempt.IsFirstPass && attempt.On <= asOf
        select new Counted { Id = attempt.Id, Person = attempt.Person, EnteredOn = attempt.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Attempts;
}
