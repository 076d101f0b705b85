using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>What was recorded wrongly is put right in its place; the ledger keeps what stood there before.</summary>
public sealed partial class Person
{
    /// <summary>Another rank, or another decision, of the same first day.</summary>
    /// <param name="held">One of this person's.</param>
    public Result<RankCorrected> CorrectRank(RankHeld held, Rank rank, Guid? paper, RuleBook book)
    {
        if (Broken.Among(
            (!IsMerged, Otherwise: PersonProblems.Merged),
            (RankRules.ExistsOn(rank, held.FirstOn, book), Otherwise: PersonProblems.NoSuchRankOn(rank, held.FirstOn))) is { } broken)
        {
            return broken;
        }

        held.Correct(rank, paper);
        return new RankCorrected(Id, rank, held.FirstOn);
    }

    /// <summary>Another post, weight or decision of an appointment to the same unit from the same day.</summary>
    /// <param name="held">One of this person's.</param>
    public Result<AppointmentCorrected> CorrectAppointment(Appointment held, string post, bool isMain, Guid? paper)
    {
        if (Broken.Among(
            (!IsMerged, Otherwise: PersonProblems.Merged),
            (!isMain || appointments.All(a => a == held || !a.IsMain || a.FirstOn != held.FirstOn), Otherwise: PersonProblems.AppointmentOnThatDay(held.FirstOn))) is { } broken)
        {
            return broken;
        }

        held.Correct(post, isMain, paper);
        Spans.Chain([.. appointments.Where(a => a.IsMain)]);
        return new AppointmentCorrected(Id, held.Unit, post, held.FirstOn);
    }
}

public sealed record RankCorrected(PersonId Person, Rank Rank, DateOnly FirstOn);

public sealed record AppointmentCorrected(PersonId Person, UnitId Unit, string Post, DateOnly FirstOn);
