using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How many officers stand in one column of the board: one figure for each of the eight.</summary>
internal sealed class InColumn(Facts facts, Proofs proofs, BoardColumn column) : IFigure
{
    private readonly IReadOnlyList<Stage> stages = Stages.Of(column);

    public FigureDefinition Is { get; } = new(
        CodeOf(column),
        new($"Giai đoạn: {column.Title().Vi}", $"Stage: {column.Title().En}"),
        Measures.Officers,
        new(
            $"Đếm sĩ quan mà giai đoạn vào ngày đang xem là: {string.Join(", ", Stages.Of(column).Select(s => s.Title().Vi))}. Mỗi người ở đúng một giai đoạn.",
            $"Counts officers whose stage on the day is: {string.Join(", ", Stages.Of(column).Select(s => s.Title().En))}. Everyone stands at exactly one stage."),
        Facts.OfPeople);

    public static string CodeOf(BoardColumn column) => column switch
    {
        BoardColumn.Candidate => "peacekeeping.stage-candidate",
        BoardColumn.Selected => "peacekeeping.stage-selected",
        BoardColumn.Training => "peacekeeping.stage-training",
        BoardColumn.Cleared => "peacekeeping.stage-cleared",
        BoardColumn.Nominated => "peacekeeping.stage-nominated",
        BoardColumn.AwaitingDecision => "peacekeeping.stage-awaiting-decision",
        BoardColumn.Serving => "peacekeeping.stage-serving",
        BoardColumn.Returned => "peacekeeping.stage-returned",
    };

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from stage in facts.StagesOn(asOf, scope)
        where stages.Contains(stage.Stage)
        select new Counted { Id = stage.Id, Person = stage.Person, EnteredOn = stage.EnteredOn, RestsOnMonth = stage.Grain == Grain.Month };

    public IProof Proof => proofs.Stages;
}
