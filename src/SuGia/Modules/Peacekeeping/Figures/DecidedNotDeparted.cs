using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class DecidedNotDeparted(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.decided-not-departed",
        new("Đã có quyết định, chưa lên đường", "Decided, not departed"),
        Measures.Officers,
        new(
            "Đếm sĩ quan mà giai đoạn vào ngày đang xem là đã có quyết định hoặc chuẩn bị lên đường.",
            "Counts officers whose stage on the day is decided or preparing to leave."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from stage in facts.StagesOn(asOf, scope)
        where stage.Stage == Stage.Decided || stage.Stage == Stage.PreDeployment
        select new Counted { Id = stage.Id, Person = stage.Person, EnteredOn = stage.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Stages;
}
