using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class Nominated(Facts facts, Proofs proofs) : IFigure
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
        from nomination in Open(asOf, scope)
        select new Counted { Id = nomination.Id, Person = nomination.Person, EnteredOn = nomination.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Nominations;

    /// <remarks>Two spellings of one rule: over all, the index of open ends serves; within a mission SQLite must not take it.</remarks>
    private IQueryable<Nomination> Open(DateOnly asOf, Scope scope)
    {
        var made = facts.InMission(facts.Rows<Nomination>(asOf, scope), scope).Where(n => n.On <= asOf);
        return scope.Mission is null
            ? made.Where(n => n.EndedOn == null || n.EndedOn > asOf)
            : made.Where(n => (n.EndedOn ?? DateOnly.MaxValue) > asOf);
    }
}
