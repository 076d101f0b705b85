using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class PostDaysVacant(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.post-days-vacant",
        new("Số ngày vị trí bị khuyết trong kỳ", "Post-days vacant in the period"),
        Measures.PostDays,
        new(
            "Cộng số ngày mỗi vị trí được phân bổ mà không sĩ quan nào giữ theo quyết định, từ đầu năm (hoặc từ ngày from: trong phạm vi) đến hết ngày đang xem.",
            "Adds up the days on which a post given to us was filled by no officer under a decision, from the first of the year (or the day from: of the scope) to the end of the day."),
        [Scope.MissionKey, Scope.FromKey],
        IsSum: true);

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from vacant in facts.VacantDays(scope.From ?? new(asOf.Year, 1, 1), asOf)
        join post in facts.PostsWithin(scope) on vacant.Id equals post.Id
        where vacant.Amount > 0
        select new Counted { Id = post.Id, Person = null, EnteredOn = post.EnteredOn, Amount = vacant.Amount, RestsOnMonth = false };

    public IProof Proof => proofs.Vacancies;
}
