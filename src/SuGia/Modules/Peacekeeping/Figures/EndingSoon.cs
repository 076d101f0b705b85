using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class EndingSoon(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.tours-ending-90-days",
        new("Nhiệm kỳ kết thúc trong 90 ngày", "Tours ending within 90 days"),
        Measures.Tours,
        new(
            "Đếm nhiệm kỳ đang chạy mà ngày cuối, theo các quyết định đã ký đến ngày đang xem, không muộn hơn 90 ngày sau ngày ấy.",
            "Counts running tours whose last day, by the decisions signed by the day, is no more than 90 days after it."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from present in facts.EndingWithin(90, asOf, scope)
        select new Counted { Id = present.Id, Person = present.Person, EnteredOn = present.EnteredOn, RestsOnMonth = present.SureLastOn < present.LastOn };

    public IProof Proof => proofs.Endings;
}
