using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Visits that were recorded wrongly: the plan and the outcome are put right or taken back, while no level loses its evidence.</summary>
public sealed partial class FormedUnit
{
    /// <inheritdoc cref="PlanVisit"/>
    public Result<UnitVisitCorrected> CorrectVisit(Guid visit, UnitVisitKind kind, DateOnly on, PaperId? paper)
    {
        if (visits.Find(v => v.Id == visit) is not { } corrected)
        {
            return FormedUnitProblems.NoSuchVisit;
        }

        if (Broken.Among(
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (visits.All(v => v == corrected || v.Kind != kind || v.PlannedOn != on), Otherwise: FormedUnitProblems.VisitPlanned(kind, on)),
            (kind == corrected.Kind || FirstWithout(corrected) is null, Otherwise: UnitCorrectionProblems.LevelRests(FirstWithout(corrected), "Kind"))) is { } broken)
        {
            return broken;
        }

        corrected.Set(kind, on, paper);
        return new UnitVisitCorrected(Id, visit, kind, on);
    }

    /// <summary>Takes a visit back, planned or held.</summary>
    public Result<UnitVisitTakenBack> TakeBackVisit(Guid visit)
    {
        if (visits.Find(v => v.Id == visit) is not { } wrong)
        {
            return FormedUnitProblems.NoSuchVisit;
        }

        if (FirstWithout(wrong) is { } level)
        {
            return UnitCorrectionProblems.LevelRests(level, "Reason");
        }

        visits.Remove(wrong);
        return new UnitVisitTakenBack(Id, visit, wrong.Kind);
    }

    /// <inheritdoc cref="HoldVisit"/>
    public Result<UnitVisitOutcomeCorrected> CorrectOutcome(Guid visit, DateOnly on, UnitVisitOutcome outcome, PaperId? paper, DateOnly today)
    {
        if (visits.Find(v => v.Id == visit && v.HeldOn is not null) is not { } corrected)
        {
            return FormedUnitProblems.NoSuchVisit;
        }

        var lost = outcome == UnitVisitOutcome.Successful ? FirstWithout(corrected, before: on) : FirstWithout(corrected);
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (lost is null, Otherwise: UnitCorrectionProblems.LevelRests(lost, outcome == UnitVisitOutcome.Successful ? "On" : "Outcome")),
            (paper is not null, Otherwise: FormedUnitProblems.VisitNeedsPaper)) is { } broken)
        {
            return broken;
        }

        corrected.Hold(on, outcome, paper!.Value);
        return new UnitVisitOutcomeCorrected(Id, visit, outcome, on);
    }

    /// <summary>The visit is planned again, and not held.</summary>
    public Result<UnitVisitOutcomeTakenBack> TakeBackOutcome(Guid visit)
    {
        if (visits.Find(v => v.Id == visit && v.HeldOn is not null) is not { } wrong)
        {
            return FormedUnitProblems.NoSuchVisit;
        }

        if (FirstWithout(wrong) is { } level)
        {
            return UnitCorrectionProblems.LevelRests(level, "Reason");
        }

        wrong.TakeOutcomeBack();
        return new UnitVisitOutcomeTakenBack(Id, visit);
    }

    /// <summary>The first level that has no successful visit to rest on without this one.</summary>
    /// <param name="before">The day from which the visit counts again; null where it counts no more.</param>
    private LevelHeld? FirstWithout(UnitVisit visit, DateOnly? before = null) => levels.OrderBy(l => l.FirstOn).FirstOrDefault(l =>
        Needs(l.Level, visit.Kind)
        && !(before <= l.FirstOn)
        && !visits.Exists(v => v != visit && v.Kind == visit.Kind && v.Outcome == UnitVisitOutcome.Successful && v.HeldOn <= l.FirstOn));
}

public sealed record UnitVisitCorrected(FormedUnitId Unit, Guid Visit, UnitVisitKind Kind, DateOnly On);

public sealed record UnitVisitTakenBack(FormedUnitId Unit, Guid Visit, UnitVisitKind Kind);

public sealed record UnitVisitOutcomeCorrected(FormedUnitId Unit, Guid Visit, UnitVisitOutcome Outcome, DateOnly On);

public sealed record UnitVisitOutcomeTakenBack(FormedUnitId Unit, Guid Visit);
