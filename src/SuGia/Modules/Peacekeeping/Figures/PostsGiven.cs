using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class PostsGiven(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.posts",
        new("Vị trí được phân bổ", "Posts given to us"),
        Measures.Posts,
        new(
            "Đếm vị trí mà Liên hợp quốc phân bổ cho ta và còn hiệu lực vào ngày đang xem.",
            "Counts the posts that the UN gave us and that stand on the day."),
        [Scope.MissionKey]);

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from post in facts.PostsOn(asOf, scope)
        select new Counted { Id = post.Id, Person = null, EnteredOn = post.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Posts;
}
