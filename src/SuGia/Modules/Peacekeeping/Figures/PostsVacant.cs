using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class PostsVacant(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.posts-vacant",
        new("Vị trí đang khuyết", "Posts vacant"),
        Measures.Posts,
        new(
            "Đếm vị trí được phân bổ vào ngày đang xem mà không sĩ quan nào giữ theo quyết định.",
            "Counts posts given to us on the day that no officer fills by a decision."),
        [Scope.MissionKey]);

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from post in facts.PostsOn(asOf, scope)
        where !facts.PresentOn(asOf, PresenceKind.Decided, Scope.Whole).Any(p => p.Post == post.Id)
        select new Counted { Id = post.Id, Person = null, EnteredOn = post.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Vacancies;
}
