using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class Nominated(Facts facts) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.nominated",
        new("Đang được đề cử", "Nominated"),
        Measures.Officers,
        new(
            "Đếm sĩ quan đã được đề cử vào một vị trí và chưa có kết cục vào ngày đang xem.",
            "Counts officers put forward for a post whose nomination has not ended by the day."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from nomination in facts.InMission(facts.Rows<Nomination>(asOf, scope), scope)
        where nomination.On <= asOf && (nomination.EndedOn == null || nomination.EndedOn > asOf)
        select new Counted { Id = nomination.Id, Person = nomination.Person, EnteredOn = nomination.EnteredOn, RestsOnMonth = false };

    public Task<IReadOnlyList<ProofLine>> Prove(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel) =>
        facts.ProveNominations(records, asOf, cancel);
}
