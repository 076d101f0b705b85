using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class NewlyDeployed(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.newly-deployed",
        new("Được cử đi lần đầu trong kỳ", "Deployed for the first time in the period"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, nếu ngày đầu tiên theo quyết định của nhiệm kỳ đầu tiên nằm trong kỳ: từ ngày đã chọn đến hết ngày đang xem. Không chọn ngày thì tính từ đầu.",
            "Counts each officer once where the first decided day of the first tour lies in the period: from the chosen day to the end of the day looked at. Without a day it counts from the beginning."),
        [.. Facts.OfTours, Scope.FromKey]);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope)
    {
        var first = scope.From ?? DateOnly.MinValue;
        return from tour in facts.FirstTours(asOf, scope)
               where tour.DecidedFirstOn >= first
               select new Counted { Id = tour.Id, Person = tour.Person, EnteredOn = tour.EnteredOn, RestsOnMonth = false };
    }

    public IProof Proof => proofs.Tours;
}
