using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Levels and renewals of the pledge that were recorded wrongly: put right between their neighbours, or taken back.</summary>
public sealed partial class FormedUnit
{
    /// <inheritdoc cref="Reach"/>
    public Result<LevelCorrected> CorrectLevel(Guid level, LevelTyped next, PaperId? paper, DateOnly today)
    {
        if (levels.Find(l => l.Id == level) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(corrected, next, paper, today) is { } broken)
        {
            return broken;
        }

        corrected.Set(next.Level, next.On, paper!.Value, next.Reason);
        ChainLevels();
        return new LevelCorrected(Id, next.Level, next.On);
    }

    /// <summary>The level before lasts on in its place.</summary>
    public Result<LevelTakenBack> TakeBackLevel(Guid level)
    {
        if (levels.Find(l => l.Id == level) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        var (before, after) = (Before(wrong), After(wrong));
        if (Broken.Among(
            (after is null || after.Level != before?.Level, Otherwise: UnitCorrectionProblems.NextLevelIsTheSame(after?.FirstOn)),
            (after is null || after.Reason is not "" || after.Level == NextAfter(before?.Level), Otherwise: UnitCorrectionProblems.NextLevelFollows(after?.FirstOn)),
            (before is not null || renewals.All(r => after?.FirstOn < r.On), Otherwise: UnitCorrectionProblems.RenewalsRest)) is { } broken)
        {
            return broken with { Problems = [.. broken.Problems.Select(p => p with { Field = "Reason" })] };
        }

        levels.Remove(wrong);
        ChainLevels();
        return new LevelTakenBack(Id, wrong.Level, wrong.FirstOn);
    }

    /// <inheritdoc cref="Renew"/>
    public Result<PledgeRenewalCorrected> CorrectRenewal(Guid renewal, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (renewals.Find(r => r.Id == renewal) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (levels.Any(l => l.FirstOn < on), Otherwise: FormedUnitProblems.NotPledged),
            (renewals.All(r => r == corrected || (r.On < on) == (r.On < corrected.On) && r.On != on), Otherwise: UnitCorrectionProblems.NotBetweenNeighbours),
            (paper is not null, Otherwise: FormedUnitProblems.RenewalNeedsPaper)) is { } broken)
        {
            return broken;
        }

        corrected.Set(on, paper!.Value);
        return new PledgeRenewalCorrected(Id, on);
    }

    public Result<PledgeRenewalTakenBack> TakeBackRenewal(Guid renewal)
    {
        if (renewals.Find(r => r.Id == renewal) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        renewals.Remove(wrong);
        return new PledgeRenewalTakenBack(Id, wrong.On);
    }

    private Broken? Amiss(LevelHeld held, LevelTyped next, PaperId? paper, DateOnly today)
    {
        var (before, after, step) = (Before(held), After(held), NextAfter(Before(held)?.Level));
        return Broken.Among(
            (next.On <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(next.On), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            ((before is null || before.FirstOn < next.On) && (after is null || next.On < after.FirstOn), Otherwise: UnitCorrectionProblems.NotBetweenNeighbours),
            (before?.Level != next.Level, Otherwise: FormedUnitProblems.LevelAlready(next.Level)),
            (after?.Level != next.Level, Otherwise: UnitCorrectionProblems.NextLevelIsTheSame(after?.FirstOn)),
            (next.Level == step || next.Reason is not "", Otherwise: FormedUnitProblems.LevelNeedsReason(step)),
            (after is null || after.Reason is not "" || after.Level == NextAfter(next.Level), Otherwise: UnitCorrectionProblems.NextLevelFollows(after?.FirstOn)),
            (HasVisitFor(next.Level, UnitVisitKind.Aav, next.On), Otherwise: FormedUnitProblems.VisitMissing(UnitVisitKind.Aav)),
            (HasVisitFor(next.Level, UnitVisitKind.Vv, next.On), Otherwise: FormedUnitProblems.VisitMissing(UnitVisitKind.Vv)),
            (before is not null || renewals.All(r => next.On < r.On), Otherwise: UnitCorrectionProblems.RenewalsRest),
            (paper is not null, Otherwise: FormedUnitProblems.LevelNeedsPaper));
    }

    private LevelHeld? Before(LevelHeld level) => levels.Where(l => l.FirstOn < level.FirstOn).MaxBy(l => l.FirstOn);

    private LevelHeld? After(LevelHeld level) => levels.Where(l => l.FirstOn > level.FirstOn).MinBy(l => l.FirstOn);
}

/// <param name="Reason">Why it is not one step above the level before; else empty.</param>
public sealed record LevelTyped(PcrsLevel Level, DateOnly On, string Reason);

public sealed record LevelCorrected(FormedUnitId Unit, PcrsLevel Level, DateOnly On);

public sealed record LevelTakenBack(FormedUnitId Unit, PcrsLevel Level, DateOnly On);

public sealed record PledgeRenewalCorrected(FormedUnitId Unit, DateOnly On);

public sealed record PledgeRenewalTakenBack(FormedUnitId Unit, DateOnly On);
