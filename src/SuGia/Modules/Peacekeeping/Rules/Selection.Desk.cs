using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Selection
{
    /// <summary>Someone else answers for it from now on.</summary>
    /// <param name="to">An account.</param>
    public Result<SelectionHandedOver> HandOver(Guid to)
    {
        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (CaseOfficer != to, Otherwise: DeskProblems.AlreadyTheirs)) is { } broken)
        {
            return broken;
        }

        SelectionHandedOver handedOver = new(Id, CaseOfficer, to);
        CaseOfficer = to;
        return handedOver;
    }
}

public sealed record SelectionHandedOver(SelectionId Selection, Guid From, Guid To);
