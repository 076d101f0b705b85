using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class EverDeployed(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.ever-deployed",
        new("Đã từng được cử đi", "Ever deployed"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, từ ngày đầu tiên theo quyết định của nhiệm kỳ đầu tiên. Ngày chỉ biết đến tháng được tính từ ngày đầu tháng.",
            "Counts each officer once, from the first decided day of the first tour. A day known only to the month counts from the first of that month."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from tour in facts.FirstTours(asOf, scope)
        select new Counted { Id = tour.Id, Person = tour.Person, EnteredOn = tour.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Tours;
}
