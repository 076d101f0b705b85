using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Call
{
    /// <summary>Another account answers for the call from now on.</summary>
    public Result<CallHandedOver> HandOver(Guid to)
    {
        if (Broken.Among(
            (IsOpen, Otherwise: CallProblems.AlreadySent),
            (CaseOfficer != to, Otherwise: DeskProblems.AlreadyTheirs)) is { } broken)
        {
            return broken;
        }

        CallHandedOver handedOver = new(Id, CaseOfficer, to);
        CaseOfficer = to;
        return handedOver;
    }
}

public sealed record CallHandedOver(CallId Call, Guid From, Guid To);
