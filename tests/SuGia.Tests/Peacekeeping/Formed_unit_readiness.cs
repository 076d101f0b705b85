using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Peacekeeping.Contract;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Formed_unit_readiness
{
    private readonly FormedUnit unit = TheirUnits.Founded("1/1/2024");

    [Fact]
    public void A_level_lasts_until_the_day_before_the_next()
    {
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        unit.Visited(UnitVisitKind.Aav, "1/3/2025");
        Taken(unit.Reach(PcrsLevel.Two, Day("1/4/2025"), Paper, "", Today));

        Assert.Null(unit.LevelOn(Day("31/1/2024")));
        Assert.Equal(PcrsLevel.One, unit.LevelOn(Day("31/3/2025"))?.Level);
        Assert.Equal(PcrsLevel.Two, unit.LevelOn(Day("1/4/2025"))?.Level);
    }

    [Fact]
    public void Level_2_rests_on_an_advisory_visit_that_went_well_before()
    {
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        unit.Visited(UnitVisitKind.Aav, "1/3/2024", UnitVisitOutcome.NotSuccessful);
        unit.Visited(UnitVisitKind.Aoc, "2/3/2024");
        unit.Visited(UnitVisitKind.Aav, "1/5/2025");

        Refused(FormedUnitProblems.VisitMissing(UnitVisitKind.Aav), unit.Reach(PcrsLevel.Two, Day("30/4/2025"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.Two, Day("1/5/2025"), Paper, "", Today));
    }

    [Fact]
    public void Rapid_deployment_rests_on_a_verification_visit()
    {
        AtLevelThree();

        Refused(FormedUnitProblems.VisitMissing(UnitVisitKind.Vv), unit.Reach(PcrsLevel.Rapid, Day("1/6/2026"), Paper, "", Today));
        unit.Visited(UnitVisitKind.Vv, "1/6/2026");
        Taken(unit.Reach(PcrsLevel.Rapid, Day("1/6/2026"), Paper, "", Today));
    }

    [Fact]
    public void Any_step_but_one_up_needs_its_reason()
    {
        unit.Visited(UnitVisitKind.Aav, "1/2/2024");
        Refused(FormedUnitProblems.LevelNeedsReason(PcrsLevel.One), unit.Reach(PcrsLevel.Two, Day("1/3/2024"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.One, Day("1/3/2024"), Paper, "", Today));
        Refused(FormedUnitProblems.LevelNeedsReason(PcrsLevel.Two), unit.Reach(PcrsLevel.Three, Day("1/4/2024"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.Two, Day("1/4/2024"), Paper, "", Today));
        Refused(FormedUnitProblems.LevelNeedsReason(PcrsLevel.Three), unit.Reach(PcrsLevel.One, Day("1/5/2024"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.One, Day("1/5/2024"), Paper, "Trang bị không còn đủ", Today));
    }

    [Fact]
    public void A_level_needs_evidence_and_a_day_after_the_last_that_has_come()
    {
        Refused(FormedUnitProblems.LevelNeedsPaper, unit.Reach(PcrsLevel.One, Day("1/2/2024"), null, "", Today));
        Refused(FormedUnitProblems.DayNotCome, unit.Reach(PcrsLevel.One, Today.AddDays(1), Paper, "", Today));
        Refused(FormedUnitProblems.NotStanding(Day("1/1/2024"), null), unit.Reach(PcrsLevel.One, Day("31/12/2023"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        Refused(FormedUnitProblems.LevelAlready(PcrsLevel.One), unit.Reach(PcrsLevel.One, Day("1/3/2024"), Paper, "Thử", Today));
        unit.Visited(UnitVisitKind.Aav, "15/1/2024");
        Refused(FormedUnitProblems.LevelBeforeLast(Day("1/2/2024")), unit.Reach(PcrsLevel.Two, Day("1/2/2024"), Paper, "", Today));
    }

    [Fact]
    public void The_pledge_is_renewed_after_a_year_and_then_every_half()
    {
        Assert.Null(unit.RenewalOn(Today, RuleFiles.Book));
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        Assert.Equal((Day("1/2/2025"), "PCRS-RENEW-FIRST"), Clock("1/3/2024"));

        Taken(unit.Renew(Day("20/1/2025"), Paper, Today));
        Assert.Equal((Day("20/7/2025"), "PCRS-RENEW"), Clock("20/1/2025"));
        Assert.Equal((Day("1/2/2025"), "PCRS-RENEW-FIRST"), Clock("19/1/2025"));
    }

    [Theory]
    [InlineData("2/11/2024", null)]
    [InlineData("3/11/2024", "Gia hạn cam kết trước 01/02/2025: còn 90 ngày.")]
    [InlineData("1/2/2025", "Gia hạn cam kết trước 01/02/2025: còn 0 ngày.")]
    [InlineData("11/2/2025", "Cam kết quá hạn gia hạn 01/02/2025 đã 10 ngày.")]
    public void A_renewal_that_is_near_or_past_is_warned_of(string on, string? says)
    {
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));

        Assert.Equal(says is null ? [] : [says], UnitWarnings.On(unit, Day(on), RuleFiles.Book).Select(w => w.Says.Vi));
    }

    [Fact]
    public void A_renewal_needs_a_pledge_a_paper_and_a_day_after_the_last()
    {
        Refused(FormedUnitProblems.NotPledged, unit.Renew(Day("1/2/2025"), Paper, Today));
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        Refused(FormedUnitProblems.RenewalNeedsPaper, unit.Renew(Day("1/2/2025"), null, Today));
        Taken(unit.Renew(Day("1/2/2025"), Paper, Today));
        Refused(FormedUnitProblems.RenewedSince, unit.Renew(Day("1/2/2025"), Paper, Today));
    }

    [Fact]
    public void A_visit_is_held_once_and_its_outcome_needs_a_paper()
    {
        var visit = Taken(unit.PlanVisit(UnitVisitKind.Pdv, Day("1/6/2024"), null, Today)).Visit;

        Refused(FormedUnitProblems.VisitPlanned(UnitVisitKind.Pdv, Day("1/6/2024")), unit.PlanVisit(UnitVisitKind.Pdv, Day("1/6/2024"), null, Today));
        Refused(FormedUnitProblems.VisitNeedsPaper, unit.HoldVisit(visit, Day("1/6/2024"), UnitVisitOutcome.Successful, null, Today));
        Refused(FormedUnitProblems.DayNotCome, unit.HoldVisit(visit, Today.AddDays(1), UnitVisitOutcome.Successful, Paper, Today));
        Taken(unit.HoldVisit(visit, Day("3/6/2024"), UnitVisitOutcome.NotSuccessful, Paper, Today));
        Refused(FormedUnitProblems.VisitHeld, unit.HoldVisit(visit, Day("4/6/2024"), UnitVisitOutcome.Successful, Paper, Today));
        Refused(FormedUnitProblems.NoSuchVisit, unit.HoldVisit(Guid.NewGuid(), Day("4/6/2024"), UnitVisitOutcome.Successful, Paper, Today));
    }

    [Fact]
    public void The_whole_unit_leaves_and_comes_home_in_turn()
    {
        var other = Id.New<FormedUnitId>();
        UnitMovement leaves = new(RotationKind.Leaves, Day("1/2/2025"), Unmiss, null);
        UnitMovement home = new(RotationKind.ComesHome, Day("1/2/2026"), null, other);

        Refused(FormedUnitProblems.RotationTwice(RotationKind.ComesHome), unit.Rotate(home, Paper, Today));
        Refused(FormedUnitProblems.ChooseMission, unit.Rotate(leaves with { Mission = null }, Paper, Today));
        Refused(FormedUnitProblems.ReliefAtTheEnd, unit.Rotate(leaves with { RelievedBy = other }, Paper, Today));
        Refused(FormedUnitProblems.RotationNeedsPaper, unit.Rotate(leaves, null, Today));
        Taken(unit.Rotate(leaves, Paper, Today));
        Refused(FormedUnitProblems.EndsAway, unit.End(Day("1/3/2025"), Paper));
        Refused(FormedUnitProblems.RelievesItself, unit.Rotate(home with { RelievedBy = unit.Id }, Paper, Today));
        Refused(FormedUnitProblems.RotationBeforeLast, unit.Rotate(home with { On = Day("1/2/2025") }, Paper, Today));
        Taken(unit.Rotate(home, Paper, Today));

        Assert.Equal((false, true, true, false), (unit.IsAwayOn(Day("31/1/2025")), unit.IsAwayOn(Day("1/2/2025")), unit.IsAwayOn(Day("31/1/2026")), unit.IsAwayOn(Day("1/2/2026"))));
        Assert.Equal((Unmiss, other), (unit.Rotations[^1].Mission!.Value, unit.Rotations[^1].RelievedBy!.Value));
    }

    [Fact]
    public void The_end_of_a_deployment_term_is_warned_of()
    {
        Taken(unit.Rotate(new(RotationKind.Leaves, Day("1/2/2025"), Unmiss, null), Paper, Today));

        Assert.Empty(UnitWarnings.On(unit, Day("1/11/2025"), RuleFiles.Book));
        Assert.Equal("Thời hạn triển khai hết ngày 01/02/2026: còn 1 ngày.", Assert.Single(UnitWarnings.On(unit, Day("31/1/2026"), RuleFiles.Book)).Says.Vi);
    }

    [Fact]
    public void Equipment_is_the_latest_count_of_each_kind()
    {
        Taken(unit.Count(EquipmentKind.Generators, 12, 10, Day("1/6/2024"), null, Today));
        Taken(unit.Count(EquipmentKind.Generators, 12, 12, Day("1/1/2025"), null, Today));
        Taken(unit.Count(EquipmentKind.Catering, 160, 160, Day("1/1/2025"), null, Today));

        Assert.Equal([10], unit.EquipmentOn(Day("31/12/2024")).Select(e => e.Held));
        Assert.Equal([(EquipmentCategory.MajorEquipment, 12), (EquipmentCategory.SelfSustainment, 160)], unit.EquipmentOn(Day("1/1/2025")).Select(e => (e.Kind.Category(), e.Held)));
        Refused(FormedUnitProblems.CountedOnThatDay(Day("1/1/2025")), unit.Count(EquipmentKind.Catering, 1, 1, Day("1/1/2025"), null, Today));
        Refused(FormedUnitProblems.CountOfNothing, unit.Count(EquipmentKind.Laundry, 0, 0, Day("1/1/2025"), null, Today));
    }

    [Fact]
    public void A_memorandum_is_a_paper_of_its_own_and_ends_after_it_begins()
    {
        Refused(FormedUnitProblems.MemorandumNeedsPaper, unit.Sign(Day("1/6/2024"), null, null, Today));
        Refused(FormedUnitProblems.MemorandumEndsBefore(Day("1/6/2024")), unit.Sign(Day("1/6/2024"), Day("31/5/2024"), Paper, Today));
        Taken(unit.Sign(Day("1/6/2024"), null, Paper, Today));
        Refused(FormedUnitProblems.MemorandumKnown, unit.Sign(Day("1/6/2025"), null, Paper, Today));
    }

    private void AtLevelThree()
    {
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        unit.Visited(UnitVisitKind.Aav, "1/3/2024");
        Taken(unit.Reach(PcrsLevel.Two, Day("1/4/2024"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.Three, Day("1/5/2024"), Paper, "", Today));
    }

    private (DateOnly, string) Clock(string on) => unit.RenewalOn(Day(on), RuleFiles.Book) is { } clock ? (clock.DueOn, clock.Rule.Code) : default;
}
