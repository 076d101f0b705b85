using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A member takes over another line of the strength table, and stays a member.</summary>
public sealed partial class FormedUnit
{
    /// <summary>From the day on the member fills another line. A move follows the last one.</summary>
    public Result<MemberMoved> Move(Guid member, Guid line, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (members.Find(m => m.Id == member) is not { } moved)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(moved, held: null, line, on, today) is { } broken)
        {
            return broken;
        }

        moved.Move(new(line, on, paper, today));
        return new MemberMoved(Id, member, line, on);
    }

    public Result<MemberMoveCorrected> CorrectMove(Guid member, Guid move, Guid line, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (members.Find(m => m.Id == member) is not { } moved || moved.Moves.FirstOrDefault(m => m.Id == move) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(moved, corrected, line, on, today) is { } broken)
        {
            return broken;
        }

        corrected.Set(line, on, paper);
        return new MemberMoveCorrected(Id, member, line, on);
    }

    /// <summary>The member goes on in the line before.</summary>
    public Result<MemberMoveTakenBack> TakeBackMove(Guid member, Guid move)
    {
        if (members.Find(m => m.Id == member) is not { } moved || moved.Moves.FirstOrDefault(m => m.Id == move) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        var (before, after) = (moved.LineOn(wrong.On.AddDays(-1)), moved.Moves.Where(m => m.On > wrong.On).MinBy(m => m.On));
        var until = after?.On.AddDays(-1) ?? moved.LastOn;
        if (Broken.Among(
            (after?.Line != before, Otherwise: UnitCorrectionProblems.MovesFollow with { Field = "Reason" }),
            (lines.Find(l => l.Id == before)?.LastOn >= until, Otherwise: UnitCorrectionProblems.LineEndedSince)) is { } broken)
        {
            return broken;
        }

        moved.TakeBack(wrong);
        return new MemberMoveTakenBack(Id, member, wrong.On);
    }

    /// <param name="held">The move that is corrected; null for a new one.</param>
    private Broken? Amiss(UnitMember member, MemberMove? held, Guid line, DateOnly on, DateOnly today)
    {
        var others = member.Moves.Where(m => m != held).OrderBy(m => m.On).ToList();
        var before = (held is null ? others : others.FindAll(m => m.On < held.On)).LastOrDefault();
        var after = held is null ? null : others.Find(m => m.On > held.On);
        return Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (member.IsMemberOn(on), Otherwise: UnitCorrectionProblems.NotMemberOn(on)),
            (LinesOn(on).Any(l => l.Id == line), Otherwise: FormedUnitProblems.ChooseLine(on)),
            ((before?.On ?? member.FirstOn) < on && (after is null || on < after.On), Otherwise: UnitCorrectionProblems.MoveNotAfterLast),
            ((before?.Line ?? member.Line) != line && after?.Line != line, Otherwise: UnitCorrectionProblems.InLineAlready));
    }
}

/// <summary>Another line of the strength table, from a day on.</summary>
public sealed class MemberMove : Part
{
    private MemberMove() { }

    internal MemberMove(Guid line, DateOnly on, PaperId? paper, DateOnly enteredOn)
    {
        EnteredOn = enteredOn;
        Set(line, on, paper);
    }

    public Guid Line { get; private set; }

    public DateOnly On { get; private set; }

    public PaperId? Paper { get; private set; }

    internal void Set(Guid line, DateOnly on, PaperId? paper) => (Line, On, Paper) = (line, on, paper);
}

/// <summary>Days that a member spends in one line.</summary>
public readonly record struct MemberStay(Guid Line, DateOnly FirstOn, DateOnly LastOn);

public sealed record MemberMoved(FormedUnitId Unit, Guid Member, Guid Line, DateOnly On);

public sealed record MemberMoveCorrected(FormedUnitId Unit, Guid Member, Guid Line, DateOnly On);

public sealed record MemberMoveTakenBack(FormedUnitId Unit, Guid Member, DateOnly On);
