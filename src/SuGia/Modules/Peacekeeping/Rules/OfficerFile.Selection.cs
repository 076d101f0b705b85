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

    /// <summary>A review took the choice away: the officer is a candidate again, or in reserve. Whoever is further on the way stays there.</summary>
    /// <remarks>The board's own reason may be about conduct, and the stages of an officer are read by many: it is not repeated here.</remarks>
    /// <returns>Null where nothing changes.</returns>
    public Result<StageReached?> BeChosenNoMore(CandidateOutcome outcome, DateOnly on, PaperId paper, DateOnly today) => StageOn(on)?.Stage is not Stage.Selected
        ? (StageReached?)null
        : MoveTo(outcome is CandidateOutcome.Reserve ? Stage.Reserve : Stage.NominatedByUnit, on, paper, SelectionWords.OnPapers.Vi, today).Into(reached => (StageReached?)reached);
}
