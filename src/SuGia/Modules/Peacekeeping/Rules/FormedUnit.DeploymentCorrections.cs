using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Counts, memoranda, movements and the end of a unit that were recorded wrongly: put right in their place, or taken back.</summary>
public sealed partial class FormedUnit
{
    /// <inheritdoc cref="Count"/>
    public Result<EquipmentCountCorrected> CorrectCount(Guid count, EquipmentTyped next, PaperId? paper, DateOnly today)
    {
        if (equipment.Find(e => e.Id == count) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(corrected, next.Kind, next.Pledged + next.Held, next.On, today) is { } broken)
        {
            return broken;
        }

        corrected.Set(next.Kind, next.Pledged, next.Held, next.On, paper);
        return new EquipmentCountCorrected(Id, next.Kind, next.On);
    }

    public Result<EquipmentCountTakenBack> TakeBackCount(Guid count)
    {
        if (equipment.Find(e => e.Id == count) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        equipment.Remove(wrong);
        return new EquipmentCountTakenBack(Id, wrong.Kind, wrong.On);
    }

    /// <inheritdoc cref="Sign"/>
    public Result<MemorandumCorrected> CorrectMemorandum(Guid memorandum, DateOnly firstOn, DateOnly? lastOn, PaperId? paper)
    {
        if (memoranda.Find(m => m.Id == memorandum) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(corrected, firstOn, lastOn, paper) is { } broken)
        {
            return broken;
        }

        corrected.Set(firstOn, lastOn, paper!.Value);
        return new MemorandumCorrected(Id, firstOn, lastOn);
    }

    public Result<MemorandumTakenBack> TakeBackMemorandum(Guid memorandum)
    {
        if (memoranda.Find(m => m.Id == memorandum) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        memoranda.Remove(wrong);
        return new MemorandumTakenBack(Id, wrong.FirstOn);
    }

    /// <summary>Another day, mission, relief or decision; whether the unit left or came home stays.</summary>
    /// <param name="next">Its kind is not asked.</param>
    public Result<RotationCorrected> CorrectRotation(Guid rotation, UnitMovement next, PaperId? paper, DateOnly today)
    {
        if (rotations.Find(r => r.Id == rotation) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(corrected, next, paper, today) is { } broken)
        {
            return broken;
        }

        var home = corrected.Kind is RotationKind.Leaves ? rotations.Where(r => r.On > corrected.On).MinBy(r => r.On) : null;
        corrected.Set(next with { Mission = next.Mission ?? corrected.Mission }, paper!.Value);
        home?.Mission = corrected.Mission;
        return new RotationCorrected(Id, corrected.Kind, next.On);
    }

    /// <summary>Takes back the last leaving or coming home: they alternate.</summary>
    public Result<RotationTakenBack> TakeBackRotation(Guid rotation)
    {
        if (rotations.Find(r => r.Id == rotation) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Broken.Among(
            (rotations.All(r => r.On <= wrong.On), Otherwise: UnitCorrectionProblems.RotationNotLast),
            (LastOn is null || wrong.Kind is RotationKind.Leaves, Otherwise: FormedUnitProblems.EndsAway with { Field = "Reason" })) is { } broken)
        {
            return broken;
        }

        rotations.Remove(wrong);
        return new RotationTakenBack(Id, wrong.Kind, wrong.On);
    }

    /// <summary>The unit has not ended; what ended on its last day goes on.</summary>
    /// <param name="elsewhere">The code of a unit that took in one of those who would be members again, or null.</param>
    public Result<FormedUnitEndTakenBack> TakeBackEnd(string? elsewhere)
    {
        if (LastOn is not { } ended)
        {
            return UnitCorrectionProblems.NotEnded;
        }

        if (elsewhere is not null)
        {
            return UnitCorrectionProblems.MemberElsewhere(elsewhere, "Reason");
        }

        (LastOn, EndedBy) = (null, null);
        lines.FindAll(l => l.LastOn == ended).ForEach(l => l.LastOn = DateOnly.MaxValue);
        members.FindAll(m => m.LastOn == ended).ForEach(m => m.LastOn = DateOnly.MaxValue);
        ChainLevels();
        return new FormedUnitEndTakenBack(Id);
    }

    /// <param name="corrected">The count that is put right; null for a new one.</param>
    private Broken? Amiss(EquipmentCount? corrected, EquipmentKind kind, int counted, DateOnly on, DateOnly today)
    {
        var others = equipment.Where(e => e != corrected && e.Kind == kind).ToList();
        return Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (others.TrueForAll(e => e.On != on), Otherwise: FormedUnitProblems.CountedOnThatDay(on)),
            (counted > 0 || others.Count > 0, Otherwise: FormedUnitProblems.CountOfNothing));
    }

    /// <param name="corrected">The memorandum that is put right; null for a new one.</param>
    private Broken? Amiss(Memorandum? corrected, DateOnly firstOn, DateOnly? lastOn, PaperId? paper) => Broken.Among(
        (StandsOn(firstOn), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn, "FirstOn")),
        (lastOn is null || lastOn >= firstOn, Otherwise: FormedUnitProblems.MemorandumEndsBefore(firstOn)),
        (paper is not null, Otherwise: FormedUnitProblems.MemorandumNeedsPaper),
        (memoranda.All(m => m == corrected || m.Paper != paper), Otherwise: FormedUnitProblems.MemorandumKnown));

    private Broken? Amiss(Rotation held, UnitMovement next, PaperId? paper, DateOnly today) => Broken.Among(
        (next.On <= today, Otherwise: FormedUnitProblems.DayNotCome),
        (StandsOn(next.On), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
        (rotations.All(r => r == held || (r.On < next.On) == (r.On < held.On) && r.On != next.On), Otherwise: UnitCorrectionProblems.NotBetweenNeighbours),
        (held.Kind != RotationKind.Leaves || next.Mission is not null, Otherwise: FormedUnitProblems.ChooseMission),
        (next.RelievedBy != Id, Otherwise: FormedUnitProblems.RelievesItself),
        (held.Kind == RotationKind.ComesHome || next.RelievedBy is null, Otherwise: FormedUnitProblems.ReliefAtTheEnd),
        (paper is not null, Otherwise: FormedUnitProblems.RotationNeedsPaper));
}

public sealed record EquipmentTyped(EquipmentKind Kind, int Pledged, int Held, DateOnly On);

public sealed record EquipmentCountCorrected(FormedUnitId Unit, EquipmentKind Kind, DateOnly On);

public sealed record EquipmentCountTakenBack(FormedUnitId Unit, EquipmentKind Kind, DateOnly On);

public sealed record MemorandumCorrected(FormedUnitId Unit, DateOnly FirstOn, DateOnly? LastOn);

public sealed record MemorandumTakenBack(FormedUnitId Unit, DateOnly FirstOn);

public sealed record RotationCorrected(FormedUnitId Unit, RotationKind Kind, DateOnly On);

public sealed record RotationTakenBack(FormedUnitId Unit, RotationKind Kind, DateOnly On);

public sealed record FormedUnitEndTakenBack(FormedUnitId Unit);
