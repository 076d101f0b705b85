using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Formed_unit_strength
{
    private static readonly PersonId An = Id.New<PersonId>();
    private static readonly PersonId Binh = Id.New<PersonId>();

    private readonly FormedUnit unit = TheirUnits.Founded("1/1/2024");

    [Fact]
    public void A_unit_is_founded_by_a_paper() =>
        Refused(FormedUnitProblems.FoundingNeedsPaper, FormedUnit.Found(TheirUnits.Details("1/1/2024"), paper: null));

    [Fact]
    public void A_strength_is_the_latest_report_on_or_before_the_day()
    {
        var line = unit.Line("Đội 1", 100);
        Taken(unit.ReportStrength(Day("1/6/2024"), [new(line, 10, 70)], Paper, Today));
        Taken(unit.ReportStrength(Day("1/3/2024"), [new(line, 5, 45)], Paper, Today));

        Assert.Null(unit.StrengthOn(Day("29/2/2024")));
        Assert.Equal((50, 5), (unit.StrengthOn(Day("31/5/2024"))!.Total, unit.StrengthOn(Day("31/5/2024"))!.Women));
        Assert.Equal(80, unit.StrengthOn(Day("1/6/2024"))!.Total);
        Assert.Equal(new LineStrength(line, 10, 70), unit.StrengthOn(Today)!.Of(unit.Lines[0]));
    }

    [Fact]
    public void A_report_needs_a_paper_a_day_that_has_come_and_lines_of_that_day()
    {
        var line = unit.Line("Đội 1", 100, from: "1/6/2024");

        Refused(FormedUnitProblems.LineNotThatDay(Day("31/5/2024")), unit.ReportStrength(Day("31/5/2024"), [new(line, 1, 1)], Paper, Today));
        Refused(FormedUnitProblems.StrengthNeedsPaper, unit.ReportStrength(Day("1/6/2024"), [new(line, 1, 1)], null, Today));
        Refused(FormedUnitProblems.DayNotCome, unit.ReportStrength(Today.AddDays(1), [new(line, 1, 1)], Paper, Today));
        Refused(FormedUnitProblems.StrengthOfNobody, unit.ReportStrength(Day("1/6/2024"), [], Paper, Today));
        Taken(unit.ReportStrength(Day("1/6/2024"), [new(line, 1, 1)], Paper, Today));
        Refused(FormedUnitProblems.ReportedOnThatDay(Day("1/6/2024")), unit.ReportStrength(Day("1/6/2024"), [new(line, 2, 2)], Paper, Today));
    }

    [Fact]
    public void A_line_wants_no_more_women_than_people_and_is_there_once()
    {
        unit.Line("Đội 1", 10);

        Refused(FormedUnitProblems.MoreWomenThanPeople, unit.AddLine(new("Đội 2", "Team 2", UnitRole.Operations, 10, 11, Day("1/1/2024")), Today));
        Refused(FormedUnitProblems.LineKnown, unit.AddLine(new("đội 1", "Team 1", UnitRole.Operations, 10, 1, Day("1/2/2024")), Today));
        Refused(FormedUnitProblems.NotStanding(Day("1/1/2024"), null, "FirstOn"), unit.AddLine(new("Đội 2", "Team 2", UnitRole.Operations, 10, 1, Day("31/12/2023")), Today));
    }

    [Fact]
    public void A_line_ends_only_after_its_members_left()
    {
        var line = unit.Line("Đội 1", 10);
        Taken(unit.Join(line, [new(An, "An", null)], Day("1/2/2024"), null, Today));

        Refused(FormedUnitProblems.LineHasMembers, unit.EndLine(line, Day("1/6/2024")));
        Taken(unit.Take(MemberStep.Left, [unit.Members[0].Id], Day("31/5/2024"), null, "Chuyển công tác", Today));
        Taken(unit.EndLine(line, Day("1/6/2024")));
        Assert.Empty(unit.LinesOn(Day("2/6/2024")));
        Assert.Single(unit.LinesOn(Day("1/6/2024")));
    }

    [Fact]
    public void A_member_joins_once_and_is_in_one_unit_at_a_time()
    {
        var line = unit.Line("Đội 1", 10);
        Taken(unit.Join(line, [new(An, "An", null)], Day("1/2/2024"), null, Today));

        Refused(FormedUnitProblems.AlreadyMember("An"), unit.Join(line, [new(An, "An", null)], Day("1/3/2024"), null, Today));
        Refused(FormedUnitProblems.NamedTwice("Bình"), unit.Join(line, [new(Binh, "Bình", null), new(Binh, "Bình", null)], Day("1/3/2024"), null, Today));
        Refused(FormedUnitProblems.MemberElsewhere("Bình", "VNFPU2"), unit.Join(line, [new(Binh, "Bình", "VNFPU2")], Day("1/3/2024"), null, Today));
        Refused(FormedUnitProblems.ChooseLine(Day("1/3/2024")), unit.Join(Guid.NewGuid(), [new(Binh, "Bình", null)], Day("1/3/2024"), null, Today));
        Assert.Single(unit.Members);
    }

    [Fact]
    public void Whoever_left_may_join_again_the_day_after()
    {
        var line = unit.Line("Đội 1", 10);
        Taken(unit.Join(line, [new(An, "An", null)], Day("1/2/2024"), null, Today));
        Taken(unit.Take(MemberStep.Left, [unit.Members[0].Id], Day("1/6/2024"), null, "Nghỉ dài hạn", Today));

        Refused(FormedUnitProblems.AlreadyMember("An"), unit.Join(line, [new(An, "An", null)], Day("1/6/2024"), null, Today));
        Taken(unit.Join(line, [new(An, "An", null)], Day("2/6/2024"), null, Today));
        Assert.Single(unit.MembersOn(Day("1/6/2024")));
        Assert.Single(unit.MembersOn(Day("2/6/2024")));
    }

    [Fact]
    public void Only_who_was_presented_passes_and_only_by_a_paper()
    {
        Taken(unit.Join(unit.Line("Đội 1", 10), [new(An, "An", null), new(Binh, "Bình", null)], Day("1/2/2024"), null, Today));
        var (an, binh) = (unit.Members[0].Id, unit.Members[1].Id);

        Refused(FormedUnitProblems.OutOfOrder(MemberStep.Passed), unit.Take(MemberStep.Passed, [an], Day("1/6/2024"), Paper, "", Today));
        Taken(unit.Take(MemberStep.Presented, [an], Day("1/6/2024"), null, "", Today));
        Refused(FormedUnitProblems.OutOfOrder(MemberStep.Presented), unit.Take(MemberStep.Presented, [an, binh], Day("2/6/2024"), null, "", Today));
        Refused(FormedUnitProblems.OutOfOrder(MemberStep.Passed), unit.Take(MemberStep.Passed, [an], Day("31/5/2024"), Paper, "", Today));
        Refused(FormedUnitProblems.PassNeedsPaper, unit.Take(MemberStep.Passed, [an], Day("1/6/2024"), null, "", Today));
        Taken(unit.Take(MemberStep.Passed, [an], Day("1/6/2024"), Paper, "", Today));

        Assert.False(unit.Members[0].IsCertifiedOn(Day("31/5/2024")));
        Assert.True(unit.Members[0].IsCertifiedOn(Day("1/6/2024")));
        Refused(FormedUnitProblems.OutOfOrder(MemberStep.Left), unit.Take(MemberStep.Left, [an], Day("31/5/2024"), null, "Chuyển công tác", Today));
        Refused(FormedUnitProblems.LeavingNeedsReason, unit.Take(MemberStep.Left, [an], Day("2/6/2024"), null, "", Today));
    }

    [Theory]
    [InlineData(160, 34, null)]
    [InlineData(160, 32, null)]
    [InlineData(160, 31, "Nữ 31 trên 160: còn thiếu 1 để đạt 20 %.")]
    [InlineData(161, 32, "Nữ 32 trên 161: còn thiếu 1 để đạt 20 %.")]
    [InlineData(160, 12, "Nữ 12 trên 160: còn thiếu 20 để đạt 20 %.")]
    public void Too_few_women_are_warned_of_with_how_many_lack(int total, int women, string? says)
    {
        var line = unit.Line("Đội 1", total);
        Taken(unit.ReportStrength(Day("1/6/2024"), [new(line, women, total - women)], Paper, Today));

        var warnings = UnitWarnings.On(unit, Today, RuleFiles.Book);

        Assert.Equal(says is null ? [] : [says], warnings.Select(w => w.Says.Vi));
        Assert.All(warnings, w => Assert.Equal(("FPU-WOMEN", false), (w.Rule.Code, w.Rule.MayBlock)));
    }

    [Fact]
    public void A_unit_ends_after_all_that_is_recorded_and_everything_in_it_ends_too()
    {
        var line = unit.Line("Đội 1", 10);
        Taken(unit.Join(line, [new(An, "An", null)], Day("1/2/2025"), null, Today));
        Taken(unit.Reach(PcrsLevel.One, Day("1/3/2025"), Paper, "", Today));

        Refused(FormedUnitProblems.EndsBefore(Day("1/3/2025")), unit.End(Day("28/2/2025"), Paper));
        Refused(FormedUnitProblems.EndNeedsPaper, unit.End(Day("1/6/2025"), null));
        Taken(unit.End(Day("1/6/2025"), Paper));

        Assert.Equal((1, 0), (unit.MembersOn(Day("1/6/2025")).Count, unit.MembersOn(Day("2/6/2025")).Count));
        Assert.Null(unit.LevelOn(Day("2/6/2025")));
        Assert.Contains(FormedUnitProblems.NotStanding(Day("1/1/2024"), Day("1/6/2025")), unit.Join(line, [new(Binh, "Bình", null)], Day("2/6/2025"), null, Today).Problems);
        Refused(FormedUnitProblems.EndedAlready, unit.End(Day("1/7/2025"), Paper));
    }
}
