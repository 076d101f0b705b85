using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Officers who have the days for the UN medal of their mission and to whom none is recorded.</summary>
internal sealed class MedalDue(Facts facts, Proofs proofs) : IFigure
{
    public const string Code = "peacekeeping.medal-due";

    public FigureDefinition Is { get; } = new(
        Code,
        new("Đủ điều kiện Huy chương LHQ, chưa ghi trao", "Due the UN medal, none recorded"),
        Measures.Officers,
        new(
            "Đếm mỗi nhiệm kỳ có đủ số ngày liên tục ở phái bộ theo quy tắc MEDAL-01 (90 ngày, vắng mặt có phép không làm gián đoạn) tính đến ngày đang xem mà chưa ghi huy chương; cả người đang ở phái bộ và người đã về.",
            "Counts every tour with the consecutive days of rule MEDAL-01 (90 days; an absence with leave does not break them) by the day and no medal recorded; of those in the mission and those at home."),
        Facts.OfTours);

    public IProof Proof => proofs.Medals;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope)
    {
        var days = RuleFiles.Book.Find(MedalClock.Code, asOf)?.Whole ?? int.MaxValue;
        var tours = facts.InMission(facts.Rows<Tour>(asOf, scope), scope);
        tours = Enum.TryParse<TourKind>(scope.Kind, ignoreCase: true, out var kind) ? tours.Where(t => t.Kind == kind) : tours;
        return
            from due in facts.Qualified(days, asOf)
            join tour in tours on due.Id equals tour.Id
            where !facts.Homecomings.Any(h => EF.Property<Guid>(h, "Tour") == tour.Id && h.MedalOn <= asOf)
            select new Counted { Id = tour.Id, Person = tour.Person, EnteredOn = tour.EnteredOn, RestsOnMonth = !due.IsSure };
    }
}
