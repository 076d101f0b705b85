using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Members who change lines, and what was recorded wrongly of them.</summary>
public sealed class Formed_unit_members
{
    private static readonly PersonId An = Id.New<PersonId>();

    private readonly FormedUnit unit = TheirUnits.Founded("1/1/2024");
    private readonly Guid one;
    private readonly Guid two;

    public Formed_unit_members()
    {
        (one, two) = (unit.Line("Đội 1", 10), unit.Line("Đội 2", 10));
        Taken(unit.Join(one, [new(An, "An", null)], Day("1/2/2024"), null, Today));
    }

    private UnitMember Member => unit.Members[0];

    [Fact]
    public void A_member_takes_over_another_line_as_of_a_day_and_stays_a_member()
    {
        Refused(UnitCorrectionProblems.InLineAlready, unit.Move(Member.Id, one, Day("1/6/2024"), null, Today));
        Refused(UnitCorrectionProblems.MoveNotAfterLast, unit.Move(Member.Id, two, Day("1/2/2024"), null, Today));
        RefusedAlso(UnitCorrectionProblems.NotMemberOn(Day("31/1/2024")), unit.Move(Member.Id, two, Day("31/1/2024"), null, Today));
        Refused(FormedUnitProblems.DayNotCome, unit.Move(Member.Id, two, Today.AddDays(1), null, Today));
        Refused(FormedUnitProblems.ChooseLine(Day("1/6/2024")), unit.Move(Member.Id, Guid.NewGuid(), Day("1/6/2024"), null, Today));
        Taken(unit.Move(Member.Id, two, Day("1/6/2024"), null, Today));

        Assert.Equal((one, two), (Member.LineOn(Day("31/5/2024")), Member.LineOn(Day("1/6/2024"))));
        Assert.Single(unit.MembersOn(Today));
        Refused(FormedUnitProblems.LineHasMembers, unit.EndLine(two, Day("1/7/2024")));
        Taken(unit.EndLine(one, Day("31/5/2024")));
        Refused(FormedUnitProblems.OutOfOrder(MemberStep.Left), unit.Take(MemberStep.Left, [Member.Id], Day("31/5/2024"), null, "Chuyển công tác", Today));
    }

    [Fact]
    public void A_change_of_line_is_put_right_and_taken_back()
    {
        Taken(unit.Move(Member.Id, two, Day("1/6/2024"), null, Today));
        Taken(unit.Move(Member.Id, one, Day("1/9/2024"), null, Today));
        var (first, second) = (Member.Moves[0].Id, Member.Moves[1].Id);

        Refused(UnitCorrectionProblems.MoveNotAfterLast, unit.CorrectMove(Member.Id, first, two, Day("1/9/2024"), null, Today));
        Refused(UnitCorrectionProblems.InLineAlready, unit.CorrectMove(Member.Id, first, one, Day("1/6/2024"), null, Today));
        Refused(UnitCorrectionProblems.MovesFollow with { Field = "Reason" }, unit.TakeBackMove(Member.Id, first));
        Taken(unit.CorrectMove(Member.Id, first, two, Day("2/6/2024"), Paper, Today));
        Assert.Equal(one, Member.LineOn(Day("1/6/2024")));
        Taken(unit.TakeBackMove(Member.Id, second));
        Taken(unit.TakeBackMove(Member.Id, first));
        Assert.Equal(one, Member.LineOn(Today));
    }

    [Fact]
    public void A_joining_takes_another_day_and_line_before_whatever_follows()
    {
        Taken(unit.Take(MemberStep.Presented, [Member.Id], Day("1/6/2024"), null, "", Today));

        Refused(UnitCorrectionProblems.JoinsAfter(Day("1/6/2024")), unit.CorrectMember(Member.Id, new(one, Day("2/6/2024"), null), null, Today));
        Refused(UnitCorrectionProblems.MemberElsewhere("VNFPU2", "On"), unit.CorrectMember(Member.Id, new(one, Day("15/1/2024"), null), "VNFPU2", Today));
        Taken(unit.CorrectMember(Member.Id, new(two, Day("15/1/2024"), Paper), null, Today));
        Assert.Equal((two, 1, 0), (Member.LineOn(Today), unit.MembersOn(Day("15/1/2024")).Count, unit.MembersOn(Day("14/1/2024")).Count));
        Taken(unit.TakeBackMember(Member.Id));
        Assert.Empty(unit.Members);
    }

    [Fact]
    public void Steps_stay_in_order_and_a_pass_is_taken_back_first()
    {
        Taken(unit.Take(MemberStep.Presented, [Member.Id], Day("1/6/2024"), null, "", Today));
        Taken(unit.Take(MemberStep.Passed, [Member.Id], Day("5/6/2024"), Paper, "", Today));

        Refused(UnitCorrectionProblems.StepOutOfOrder, unit.CorrectStep(Member.Id, MemberStep.Presented, Day("6/6/2024"), null, null, Today));
        Refused(FormedUnitProblems.PassNeedsPaper, unit.CorrectStep(Member.Id, MemberStep.Passed, Day("6/6/2024"), null, null, Today));
        Refused(UnitCorrectionProblems.PassRests, unit.TakeBackStep(Member.Id, MemberStep.Presented, null));
        Taken(unit.CorrectStep(Member.Id, MemberStep.Passed, Day("6/6/2024"), Paper, null, Today));
        Assert.Equal((false, true), (Member.IsCertifiedOn(Day("5/6/2024")), Member.IsCertifiedOn(Day("6/6/2024"))));
        Taken(unit.TakeBackStep(Member.Id, MemberStep.Passed, null));
        Assert.Equal((null, null, null), (Member.PassedOn, Member.PassedBy, Member.PassEnteredOn));
        Taken(unit.TakeBackStep(Member.Id, MemberStep.Presented, null));
        Refused(UnitCorrectionProblems.NotRecorded, unit.TakeBackStep(Member.Id, MemberStep.Presented, null));
    }

    [Fact]
    public void Whoever_did_not_leave_is_a_member_again_unless_the_days_are_taken()
    {
        Taken(unit.Take(MemberStep.Left, [Member.Id], Day("1/6/2024"), null, "Nghỉ dài hạn", Today));
        Taken(unit.Join(one, [new(An, "An", null)], Day("1/9/2024"), null, Today));

        Refused(UnitCorrectionProblems.MemberAgain, unit.CorrectStep(Member.Id, MemberStep.Left, Day("1/9/2024"), null, null, Today));
        Refused(UnitCorrectionProblems.MemberAgain with { Field = "Reason" }, unit.TakeBackStep(Member.Id, MemberStep.Left, null));
        Taken(unit.CorrectStep(Member.Id, MemberStep.Left, Day("31/8/2024"), null, null, Today));
        Taken(unit.TakeBackMember(unit.Members[1].Id));
        Refused(UnitCorrectionProblems.MemberElsewhere("VNFPU2", "Reason"), unit.TakeBackStep(Member.Id, MemberStep.Left, "VNFPU2"));
        Taken(unit.EndLine(one, Day("1/10/2024")));
        Refused(UnitCorrectionProblems.LineEndedSince, unit.TakeBackStep(Member.Id, MemberStep.Left, null));
        Taken(unit.CorrectLine(one, unit.Lines[0].Details with { LastOn = null }));
        Taken(unit.TakeBackStep(Member.Id, MemberStep.Left, null));
        Assert.Equal(DateOnly.MaxValue, Member.LastOn);
    }

    /// <remarks>Other rules are broken as well.</remarks>
    private static void RefusedAlso<T>(Problem expected, Result<T> answer) => Assert.Contains(expected, answer.Problems);
}
