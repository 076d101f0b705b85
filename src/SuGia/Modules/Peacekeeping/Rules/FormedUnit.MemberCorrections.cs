using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Joinings, steps and leavings that were recorded wrongly: put right in their place, or taken back.</summary>
public sealed partial class FormedUnit
{
    /// <summary>Another line, day or paper of a joining.</summary>
    /// <param name="elsewhere">The code of another unit that has the person on a day of the membership as corrected, or null.</param>
    public Result<UnitMemberCorrected> CorrectMember(Guid member, MemberTyped next, string? elsewhere, DateOnly today)
    {
        if (members.Find(m => m.Id == member) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(corrected, next, elsewhere, today) is { } broken)
        {
            return broken;
        }

        corrected.Set(next.Line, next.On, next.Paper);
        return new UnitMemberCorrected(Id, member, next.On);
    }

    /// <summary>Whoever was never a member is on no list of the unit any more.</summary>
    public Result<UnitMemberTakenBack> TakeBackMember(Guid member)
    {
        if (members.Find(m => m.Id == member) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        members.Remove(wrong);
        return new UnitMemberTakenBack(Id, member, wrong.FirstOn);
    }

    /// <param name="elsewhere">As above, where a later day of leaving keeps the member longer.</param>
    public Result<MemberStepCorrected> CorrectStep(Guid member, MemberStep step, DateOnly on, PaperId? paper, string? elsewhere, DateOnly today)
    {
        if (members.Find(m => m.Id == member && m.Has(step)) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (corrected.IsInOrderWith(step, on), Otherwise: UnitCorrectionProblems.StepOutOfOrder),
            (step != MemberStep.Passed || paper is not null, Otherwise: FormedUnitProblems.PassNeedsPaper),
            (step != MemberStep.Left || IsFree(corrected, corrected.FirstOn, on), Otherwise: UnitCorrectionProblems.MemberAgain),
            (step != MemberStep.Left || elsewhere is null, Otherwise: UnitCorrectionProblems.MemberElsewhere(elsewhere, "On"))) is { } broken)
        {
            return broken;
        }

        corrected.Correct(step, on, paper);
        return new MemberStepCorrected(Id, step, on);
    }

    public Result<MemberStepTakenBack> TakeBackStep(Guid member, MemberStep step, string? elsewhere)
    {
        if (members.Find(m => m.Id == member && m.Has(step)) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Broken.Among(
            (step != MemberStep.Presented || wrong.PassedOn is null, Otherwise: UnitCorrectionProblems.PassRests),
            (step != MemberStep.Left || LastOn is null || wrong.LastOn < LastOn, Otherwise: UnitCorrectionProblems.LeftWithUnit),
            (step != MemberStep.Left || IsFree(wrong, wrong.FirstOn, Beyond), Otherwise: UnitCorrectionProblems.MemberAgain with { Field = "Reason" }),
            (step != MemberStep.Left || LastOfLine(wrong) >= Beyond, Otherwise: UnitCorrectionProblems.LineEndedSince),
            (step != MemberStep.Left || elsewhere is null, Otherwise: UnitCorrectionProblems.MemberElsewhere(elsewhere, "Reason"))) is { } broken)
        {
            return broken;
        }

        wrong.TakeBack(step, Beyond);
        return new MemberStepTakenBack(Id, step);
    }

    private Broken? Amiss(UnitMember held, MemberTyped next, string? elsewhere, DateOnly today) => Broken.Among(
        (next.On <= today, Otherwise: FormedUnitProblems.DayNotCome),
        (StandsOn(next.On), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
        (LinesOn(next.On).Any(l => l.Id == next.Line), Otherwise: FormedUnitProblems.ChooseLine(next.On)),
        (next.On <= held.EarliestOn, Otherwise: UnitCorrectionProblems.JoinsAfter(held.EarliestOn)),
        (held.Moves.MinBy(m => m.On) is not { } moved || (moved.On > next.On && moved.Line != next.Line), Otherwise: UnitCorrectionProblems.MovesFollow),
        (IsFree(held, next.On, held.LastOn), Otherwise: UnitCorrectionProblems.MemberAgain),
        (elsewhere is null, Otherwise: UnitCorrectionProblems.MemberElsewhere(elsewhere, "On")));

    /// <summary>False where the same person is on the list again on one of these days.</summary>
    private bool IsFree(UnitMember member, DateOnly first, DateOnly last) =>
        members.TrueForAll(m => m == member || m.Person != member.Person || m.LastOn < first || m.FirstOn > last);

    private DateOnly LastOfLine(UnitMember member) => lines.Find(l => l.Id == member.LineOn(DateOnly.MaxValue))?.LastOn ?? DateOnly.MinValue;
}

/// <summary>A joining as it should have been recorded.</summary>
public sealed record MemberTyped(Guid Line, DateOnly On, PaperId? Paper);

public sealed record UnitMemberCorrected(FormedUnitId Unit, Guid Member, DateOnly On);

public sealed record UnitMemberTakenBack(FormedUnitId Unit, Guid Member, DateOnly On);

public sealed record MemberStepCorrected(FormedUnitId Unit, MemberStep Step, DateOnly On);

public sealed record MemberStepTakenBack(FormedUnitId Unit, MemberStep Step);
