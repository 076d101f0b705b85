using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Dossier
{
    /// <summary>Someone else answers for it from now on.</summary>
    /// <param name="to">An account.</param>
    public Result<DossierHandedOver> HandOver(Guid to)
    {
        if (Broken.Among(
            (DecidedOn is null, Otherwise: DossierProblems.AlreadyDecided),
            (CaseOfficer != to, Otherwise: DeskProblems.AlreadyTheirs)) is { } broken)
        {
            return broken;
        }

        DossierHandedOver handedOver = new(Id, CaseOfficer, to);
        CaseOfficer = to;
        return handedOver;
    }
}

public sealed record DossierHandedOver(DossierId Dossier, Guid From, Guid To);
