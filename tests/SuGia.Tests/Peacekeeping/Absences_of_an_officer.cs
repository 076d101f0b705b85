using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Absences_of_an_officer
{
    private readonly OfficerFile file = FileOfThiDu();
    private readonly Guid tour;

    public Absences_of_an_officer() => tour = file.Open(Unmiss, "1/1/2026", "31/12/2026");

    [Fact]
    public void Last_until_the_real_return_not_the_expected_one()
    {
        Taken(Go(AbsenceKind.Sick, "1/6/2026", "10/6/2026"));
        Assert.True(Absence.CoversDay(Day("20/6/2026")));
        Taken(file.EndAbsence(Absence.Id, Day("15/6/2026"), Today));
        Assert.Equal((true, false), (Absence.CoversDay(Day("14/6/2026")), Absence.CoversDay(Day("15/6/2026"))));
    }

    [Fact]
    public void Lie_within_the_days_in_the_mission_end_after_they_begin_and_never_overlap()
    {
        Refused(AbsenceProblems.OutsideTour, Go(AbsenceKind.AnnualLeave, "31/12/2025", "10/1/2026"));
        Refused(AbsenceProblems.BackBeforeGone(Day("1/6/2026")), Go(AbsenceKind.AnnualLeave, "1/6/2026", "1/6/2026"));
        Taken(Go(AbsenceKind.AnnualLeave, "1/6/2026", "10/6/2026"));
        Refused(AbsenceProblems.Overlaps, Go(AbsenceKind.Sick, "9/6/2026", "12/6/2026"));
        Taken(Go(AbsenceKind.Sick, "10/6/2026", "12/6/2026"));
    }

    [Fact]
    public void End_on_a_day_that_has_come_and_after_they_began()
    {
        Taken(Go(AbsenceKind.Sick, "1/6/2026", "10/6/2026"));
        Refused(AbsenceProblems.DayNotCome, file.EndAbsence(Absence.Id, Today.AddDays(1), Today));
        Refused(AbsenceProblems.BackBeforeGone(Day("1/6/2026")) with { Field = "BackOn" }, file.EndAbsence(Absence.Id, Day("1/6/2026"), Today));
    }

    [Theory]
    [InlineData("1/7/2026", "15/7/2026", "")]
    [InlineData("1/7/2026", "16/7/2026", "")]
    [InlineData("1/7/2026", "17/7/2026", "LV-AL")]
    [InlineData("30/6/2026", "15/7/2026", "LV-AL")]
    [InlineData("13/2/2026", "15/2/2026", "LV-FIRST")]
    [InlineData("14/2/2026", "15/2/2026", "")]
    [InlineData("1/12/2026", "11/12/2026", "")]
    [InlineData("1/12/2026", "12/12/2026", "LV-LASTMONTH")]
    public void On_annual_leave_warn_beyond_what_is_earned_too_early_and_at_the_end(string first, string back, string codes) =>
        Assert.Equal(codes, string.Join(' ', Balance.Of(Typed(AbsenceKind.AnnualLeave, first, back)).Select(w => w.Rule.Code)));

    [Fact]
    public void Count_leave_that_was_taken_by_the_days_really_away()
    {
        Taken(Go(AbsenceKind.AnnualLeave, "1/6/2026", "11/6/2026"));
        Taken(file.EndAbsence(Absence.Id, Day("6/6/2026"), Today));
        Assert.Equal((15m, 5), (Balance.EarnedBy(Day("1/7/2026")), Balance.TakenBefore(Day("1/7/2026"))));
        Assert.Empty(Balance.Of(Typed(AbsenceKind.AnnualLeave, "1/7/2026", "11/7/2026")));
        Assert.NotEmpty(Balance.Of(Typed(AbsenceKind.AnnualLeave, "1/7/2026", "12/7/2026")));
    }

    [Theory]
    [InlineData("2/5/2026", "")]
    [InlineData("1/5/2026", "LV-GAP")]
    public void Of_time_off_keep_three_weeks_between(string first, string codes)
    {
        Taken(Go(AbsenceKind.CompensatoryTimeOff, "6/4/2026", "11/4/2026"));
        Assert.Equal(codes, string.Join(' ', Balance.Of(Typed(AbsenceKind.CompensatoryTimeOff, first, "4/5/2026")).Select(w => w.Rule.Code)));
    }

    [Fact]
    public void Of_hard_days_are_asked_no_balance() =>
        Assert.Empty(Balance.Of(Typed(AbsenceKind.Compassionate, "5/1/2026", "5/3/2026")));

    private LeaveBalance Balance => new(file.Tours[0], RuleFiles.Book);

    private Absence Absence => file.Tours[0].Absences[0];

    private Result<AbsenceRecorded> Go(AbsenceKind kind, string first, string back) => file.RecordAbsence(tour, Typed(kind, first, back), Today);

    private static AbsenceTyped Typed(AbsenceKind kind, string first, string back) => new(kind, Day(first), Day(back), "", "");
}
