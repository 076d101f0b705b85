using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>What was recorded wrongly of a unit, put right or taken back by the rules.</summary>
public sealed class Formed_unit_corrections
{
    private static readonly PersonId An = Id.New<PersonId>();
    private static readonly PaperId Other = Id.New<PaperId>();

    private readonly FormedUnit unit = TheirUnits.Founded("1/1/2024");

    [Fact]
    public void Its_kind_and_first_day_are_put_right_before_whatever_is_recorded_of_it()
    {
        FormedUnitNames names = new("Đơn vị mẫu", "Sample unit", null);
        unit.Line("Đội 1", 100, from: "1/6/2024");
        Refused(FormedUnitProblems.BeginsAfter(Day("1/6/2024")), unit.Correct(names, FormedUnitKind.FormedUnit, Day("2/6/2024")));

        Taken(unit.Correct(names, FormedUnitKind.SpecializedTeam, Day("1/6/2024")));
        Assert.Equal((FormedUnitKind.SpecializedTeam, Day("1/6/2024"), false), (unit.Kind, unit.FirstOn, unit.StandsOn(Day("31/5/2024"))));
        Taken(unit.End(Day("1/9/2024"), Paper));
        Refused(FormedUnitProblems.FollowsItself, unit.Correct(names with { Follows = unit.Id }, FormedUnitKind.FormedUnit, Day("1/1/2024")));
        Taken(unit.Correct(names, FormedUnitKind.FormedUnit, Day("1/1/2023")));
        Assert.True(unit.StandsOn(Day("1/1/2023")));
    }

    [Fact]
    public void A_strength_report_takes_another_day_and_other_numbers_and_keeps_the_rows_of_its_lines()
    {
        var (one, two) = (unit.Line("Đội 1", 100), unit.Line("Đội 2", 100));
        Taken(unit.ReportStrength(Day("1/6/2024"), [new(one, 10, 70)], Paper, Today));
        Taken(unit.ReportStrength(Day("1/9/2024"), [new(one, 1, 1)], Paper, Today));
        var (report, row) = (unit.Reports[0], unit.Reports[0].Filled[0].Id);

        Refused(FormedUnitProblems.ReportedOnThatDay(Day("1/9/2024")), unit.CorrectReport(report.Id, Day("1/9/2024"), [new(one, 1, 1)], Paper, Today));
        Refused(FormedUnitProblems.StrengthOfNobody, unit.CorrectReport(report.Id, Day("1/6/2024"), [new(one, 0, 0)], Paper, Today));
        Taken(unit.CorrectReport(report.Id, Day("2/6/2024"), [new(one, 12, 68), new(two, 5, 5)], Other, Today));

        Assert.Null(unit.StrengthOn(Day("1/6/2024")));
        Assert.Equal((90, 17, Other), (unit.StrengthOn(Day("2/6/2024"))!.Total, unit.StrengthOn(Day("2/6/2024"))!.Women, report.Paper));
        Assert.Equal(row, report.Filled.Single(f => f.Line == one).Id);
        Taken(unit.TakeBackReport(report.Id));
        Assert.Null(unit.StrengthOn(Day("31/8/2024")));
        Refused(UnitCorrectionProblems.NotRecorded, unit.TakeBackReport(report.Id));
    }

    [Fact]
    public void A_line_is_corrected_within_what_rests_on_it_and_taken_back_while_nothing_does()
    {
        var line = unit.Line("Đội 1", 10, from: "1/2/2024");
        unit.Line("Đội 2", 10);
        Taken(unit.ReportStrength(Day("1/6/2024"), [new(line, 1, 1)], Paper, Today));
        StrengthLineDetails next = new("Đội 1A", "Team 1A", UnitRole.Support, 12, 3, Day("1/3/2024"), Day("1/7/2024"));

        Refused(UnitCorrectionProblems.LineIsReported, unit.CorrectLine(line, next with { FirstOn = Day("2/6/2024") }));
        Refused(UnitCorrectionProblems.LineIsReported, unit.CorrectLine(line, next with { LastOn = Day("31/5/2024") }));
        Refused(FormedUnitProblems.LineKnown, unit.CorrectLine(line, next with { TitleVi = "đội 2" }));
        RefusedAlso(FormedUnitProblems.LineEndsBefore(next.FirstOn), unit.CorrectLine(line, next with { LastOn = Day("1/2/2024") }));
        Taken(unit.CorrectLine(line, next));
        Assert.Equal(next, unit.Lines[0].Details);
        Taken(unit.CorrectLine(line, next with { LastOn = null }));
        Assert.True(unit.Lines[0].IsOpen);

        Refused(UnitCorrectionProblems.LineInUse, unit.TakeBackLine(line));
        Taken(unit.TakeBackReport(unit.Reports[0].Id));
        Taken(unit.TakeBackLine(line));
        Assert.Equal([2], unit.Lines.Select(l => l.Number));
        unit.Line("Đội 3", 1);
        Assert.Equal([2, 3], unit.Lines.Select(l => l.Number));
    }

    [Fact]
    public void A_level_moves_between_its_neighbours_and_the_others_follow()
    {
        AtLevelThree();
        var (one, two, three) = (unit.Levels[0], unit.Levels[1], unit.Levels[2]);

        Refused(UnitCorrectionProblems.NotBetweenNeighbours, unit.CorrectLevel(two.Id, new(PcrsLevel.Two, Day("1/5/2024"), ""), Paper, Today));
        RefusedAlso(UnitCorrectionProblems.NextLevelIsTheSame(three.FirstOn), unit.CorrectLevel(two.Id, new(PcrsLevel.Three, Day("1/4/2024"), "Thư của LHQ"), Paper, Today));
        Refused(FormedUnitProblems.VisitMissing(UnitVisitKind.Aav), unit.CorrectLevel(two.Id, new(PcrsLevel.Two, Day("29/2/2024"), ""), Paper, Today));
        Refused(FormedUnitProblems.LevelNeedsPaper, unit.CorrectLevel(two.Id, new(PcrsLevel.Two, Day("10/4/2024"), ""), null, Today));
        Taken(unit.CorrectLevel(two.Id, new(PcrsLevel.Two, Day("10/4/2024"), ""), Other, Today));

        Assert.Equal((Day("9/4/2024"), Day("30/4/2024"), DateOnly.MaxValue), (one.LastOn, two.LastOn, three.LastOn));
        Assert.Equal(PcrsLevel.One, unit.LevelOn(Day("9/4/2024"))!.Level);
    }

    [Fact]
    public void A_level_taken_back_leaves_the_one_before_in_its_place()
    {
        AtLevelThree();
        Taken(unit.Renew(Day("1/9/2024"), Paper, Today));

        Refused(UnitCorrectionProblems.NextLevelFollows(Day("1/5/2024")) with { Field = "Reason" }, unit.TakeBackLevel(unit.Levels[1].Id));
        Taken(unit.TakeBackLevel(unit.Levels[2].Id));
        Assert.Equal((PcrsLevel.Two, DateOnly.MaxValue), (unit.LevelOn(Today)!.Level, unit.LevelOn(Today)!.LastOn));
        Taken(unit.TakeBackLevel(unit.Levels[1].Id));
        Refused(UnitCorrectionProblems.RenewalsRest with { Field = "Reason" }, unit.TakeBackLevel(unit.Levels[0].Id));
        Taken(unit.TakeBackRenewal(unit.Renewals[0].Id));
        Taken(unit.TakeBackLevel(unit.Levels[0].Id));
        Assert.Null(unit.LevelOn(Today));
    }

    [Fact]
    public void A_renewal_stays_between_its_neighbours_and_the_clock_follows_it()
    {
        AtLevelThree();
        Taken(unit.Renew(Day("1/9/2024"), Paper, Today));
        Taken(unit.Renew(Day("1/3/2025"), Paper, Today));
        var first = unit.Renewals[0].Id;

        Refused(UnitCorrectionProblems.NotBetweenNeighbours, unit.CorrectRenewal(first, Day("1/3/2025"), Paper, Today));
        Refused(FormedUnitProblems.NotPledged, unit.CorrectRenewal(first, Day("1/2/2024"), Paper, Today));
        var before = unit.RenewalOn(Today, RuleFiles.Book);
        Taken(unit.CorrectRenewal(unit.Renewals[1].Id, Day("15/3/2025"), Paper, Today));
        Assert.NotEqual(before, unit.RenewalOn(Today, RuleFiles.Book));
        Taken(unit.TakeBackRenewal(unit.Renewals[1].Id));
        Assert.Equal([Day("1/9/2024")], unit.Renewals.Select(r => r.On));
    }

    [Fact]
    public void A_visit_on_which_a_level_rests_stays_what_the_level_needs()
    {
        AtLevelThree();
        var visit = unit.Visits[0].Id;
        var rests = unit.Levels[1];

        Refused(UnitCorrectionProblems.LevelRests(rests, "Outcome"), unit.CorrectOutcome(visit, Day("1/3/2024"), UnitVisitOutcome.NotSuccessful, Paper, Today));
        Refused(UnitCorrectionProblems.LevelRests(rests, "On"), unit.CorrectOutcome(visit, Day("2/4/2024"), UnitVisitOutcome.Successful, Paper, Today));
        Refused(UnitCorrectionProblems.LevelRests(rests, "Kind"), unit.CorrectVisit(visit, UnitVisitKind.Pdv, Day("1/3/2024"), null));
        Refused(UnitCorrectionProblems.LevelRests(rests, "Reason"), unit.TakeBackVisit(visit));
        Refused(UnitCorrectionProblems.LevelRests(rests, "Reason"), unit.TakeBackOutcome(visit));
        Taken(unit.CorrectOutcome(visit, Day("1/4/2024"), UnitVisitOutcome.Successful, Paper, Today));
        Taken(unit.CorrectVisit(visit, UnitVisitKind.Aav, Day("28/2/2024"), Paper));
        Assert.Equal((Day("1/4/2024"), Day("28/2/2024")), (unit.Visits[0].HeldOn!.Value, unit.Visits[0].PlannedOn));
    }

    [Fact]
    public void A_visit_on_which_nothing_rests_is_planned_again_or_gone()
    {
        unit.Visited(UnitVisitKind.Pdv, "1/3/2024");
        var visit = unit.Visits[0];

        Taken(unit.CorrectOutcome(visit.Id, Day("2/3/2024"), UnitVisitOutcome.NotSuccessful, Other, Today));
        Taken(unit.TakeBackOutcome(visit.Id));
        Assert.Equal((null, null, null), (visit.HeldOn, visit.Outcome, visit.Paper));
        Refused(FormedUnitProblems.NoSuchVisit, unit.TakeBackOutcome(visit.Id));
        Taken(unit.TakeBackVisit(visit.Id));
        Assert.Empty(unit.Visits);
    }

    [Fact]
    public void Counts_and_memoranda_are_put_right_and_taken_back()
    {
        Taken(unit.Count(EquipmentKind.Generators, 12, 10, Day("1/6/2024"), null, Today));
        Taken(unit.Count(EquipmentKind.Generators, 12, 12, Day("1/1/2025"), null, Today));
        var count = unit.Equipment[0].Id;
        Refused(FormedUnitProblems.CountedOnThatDay(Day("1/1/2025")), unit.CorrectCount(count, new(EquipmentKind.Generators, 1, 1, Day("1/1/2025")), null, Today));
        Refused(FormedUnitProblems.CountOfNothing, unit.CorrectCount(count, new(EquipmentKind.Catering, 0, 0, Day("1/6/2024")), null, Today));
        Taken(unit.CorrectCount(count, new(EquipmentKind.Generators, 12, 11, Day("2/6/2024")), Paper, Today));
        Assert.Equal([11], unit.EquipmentOn(Day("31/12/2024")).Select(e => e.Held));
        Taken(unit.TakeBackCount(count));
        Assert.Empty(unit.EquipmentOn(Day("31/12/2024")));

        Taken(unit.Sign(Day("1/6/2024"), null, Paper, Today));
        Refused(FormedUnitProblems.MemorandumEndsBefore(Day("1/6/2024")), unit.CorrectMemorandum(unit.Memoranda[0].Id, Day("1/6/2024"), Day("31/5/2024"), Paper));
        Taken(unit.CorrectMemorandum(unit.Memoranda[0].Id, Day("1/7/2024"), Day("30/6/2027"), Paper));
        Assert.Equal(Day("30/6/2027"), unit.Memoranda[0].LastOn);
        Taken(unit.TakeBackMemorandum(unit.Memoranda[0].Id));
        Assert.Empty(unit.Memoranda);
    }

    [Fact]
    public void Movements_alternate_after_a_correction_too()
    {
        var (mission, another) = (Id.New<Modules.Peacekeeping.Contract.MissionId>(), Id.New<Modules.Peacekeeping.Contract.MissionId>());
        Taken(unit.Rotate(new(RotationKind.Leaves, Day("1/6/2024"), mission, null), Paper, Today));
        Taken(unit.Rotate(new(RotationKind.ComesHome, Day("1/6/2025"), null, null), Paper, Today));
        var (left, home) = (unit.Rotations[0], unit.Rotations[1]);

        Refused(UnitCorrectionProblems.NotBetweenNeighbours, unit.CorrectRotation(left.Id, new(RotationKind.Leaves, Day("1/6/2025"), mission, null), Paper, Today));
        Refused(FormedUnitProblems.ChooseMission, unit.CorrectRotation(left.Id, new(RotationKind.Leaves, Day("1/6/2024"), null, null), Paper, Today));
        Taken(unit.CorrectRotation(left.Id, new(RotationKind.Leaves, Day("2/6/2024"), another, null), Paper, Today));
        Assert.Equal((another, another), (left.Mission, home.Mission));
        Refused(UnitCorrectionProblems.RotationNotLast, unit.TakeBackRotation(left.Id));
        Taken(unit.TakeBackRotation(home.Id));
        Assert.True(unit.IsAwayOn(Today));
    }

    [Fact]
    public void A_unit_that_did_not_end_goes_on_with_what_ended_with_it()
    {
        var line = unit.Line("Đội 1", 10);
        Taken(unit.Join(line, [new(An, "An", null)], Day("1/2/2025"), null, Today));
        Taken(unit.Reach(PcrsLevel.One, Day("1/3/2025"), Paper, "", Today));
        Refused(UnitCorrectionProblems.NotEnded, unit.TakeBackEnd(null));
        Taken(unit.End(Day("1/6/2025"), Paper));

        Refused(UnitCorrectionProblems.MemberElsewhere("VNFPU2", "Reason"), unit.TakeBackEnd("VNFPU2"));
        Taken(unit.TakeBackEnd(null));
        Assert.Equal((1, 1, PcrsLevel.One), (unit.MembersOn(Today).Count, unit.LinesOn(Today).Count, unit.LevelOn(Today)!.Level));
    }

    private void AtLevelThree()
    {
        Taken(unit.Reach(PcrsLevel.One, Day("1/2/2024"), Paper, "", Today));
        unit.Visited(UnitVisitKind.Aav, "1/3/2024");
        Taken(unit.Reach(PcrsLevel.Two, Day("1/4/2024"), Paper, "", Today));
        Taken(unit.Reach(PcrsLevel.Three, Day("1/5/2024"), Paper, "", Today));
    }

    /// <remarks>Other rules are broken as well.</remarks>
    private static void RefusedAlso<T>(Problem expected, Result<T> answer) => Assert.Contains(expected, answer.Problems);
}
