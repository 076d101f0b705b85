using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    /// <summary>Someone answers for a tour from now on, until the officer is home.</summary>
    /// <param name="to">An account.</param>
    public Result<TourHandedOver> HandOver(Guid tour, Guid to)
    {
        if (tours.Find(t => t.Id == tour) is not { } held)
        {
            return TourProblems.NoSuchTour;
        }

        if (Broken.Among(
            (held.CameHomeOn is null, Otherwise: DeskProblems.IsHome),
            (held.CaseOfficer != to, Otherwise: DeskProblems.AlreadyTheirs)) is { } broken)
        {
            return broken;
        }

        TourHandedOver handedOver = new(Id, tour, held.CaseOfficer, to);
        held.AnswerFor(to);
        return handedOver;
    }
}

/// <param name="From">Null where nobody answered for it.</param>
public sealed record TourHandedOver(OfficerFileId File, Guid Tour, Guid? From, Guid To);
