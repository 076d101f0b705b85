using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    /// <summary>A selection board chose this officer by a paper. Whoever is selected already, or further on the way, is left where they are.</summary>
    /// <returns>Null where nothing changes.</returns>
    public Result<StageReached?> BeChosen(DateOnly on, PaperId paper, DateOnly today) => StageOn(on)?.Stage switch
    {
        Stage.Withdrawn or Stage.Expired => SelectionProblems.LeftPool,
        { } stage when stage.Row().Column is > BoardColumn.Candidate => (StageReached?)null,
        _ => MoveTo(Stage.Selected, on, paper, "", today).Into(reached => (StageReached?)reached),
    };
}
