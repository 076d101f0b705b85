using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class EndingWithoutReplacement(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.tours-ending-90-days-without-replacement",
        new("Sắp kết thúc mà chưa có người thay", "Ending soon, no replacement"),
        Measures.Tours,
        new(
            "Trong các nhiệm kỳ kết thúc trong 90 ngày, đếm nhiệm kỳ mà vị trí chưa có người khác được đề cử hay có quyết định thay.",
            "Of the tours ending within 90 days, counts those for whose post no one else is nominated or decided."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from present in facts.WithoutReplacement(facts.EndingWithin(90, asOf, scope), asOf)
        select new Counted { Id = present.Id, Person = present.Person, EnteredOn = present.EnteredOn, RestsOnMonth = present.SureLastOn < present.LastOn };

    public IProof Proof => proofs.UnreplacedEndings;
}
