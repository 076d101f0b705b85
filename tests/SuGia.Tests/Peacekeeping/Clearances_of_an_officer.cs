using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Clearances_of_an_officer
{
    private static readonly WholeMonths TwoYears = new(24);

    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void Hold_from_the_day_of_passing_through_their_last_day()
    {
        Sit("24/11/2021");

        Assert.False(file.IsClearedOn(Day("23/11/2021")));
        Assert.True(file.IsClearedOn(Day("24/11/2021")));
        Assert.True(file.IsClearedOn(Day("24/11/2023")));
        Assert.False(file.IsClearedOn(Day("25/11/2023")));
        Assert.Equal(Stage.Cleared, file.StageOn(Day("24/11/2021"))?.Stage);
    }

    [Fact]
    public void Begin_later_than_the_assessment_where_the_paper_says_so()
    {
        Taken(Record(Result("24/11/2021") with { ClearedFrom = Day("1/12/2021") }));

        Assert.False(file.IsClearedOn(Day("30/11/2021")));
        Assert.True(file.IsClearedOn(Day("1/12/2023")));
    }

    [Fact]
    public void Are_not_given_by_a_failure()
    {
        Taken(Record(Result("24/11/2021") with { Passed = false }));

        Assert.False(file.IsClearedOn(Day("24/11/2021")));
        Assert.Equal(Stage.AmsFailed, file.StageOn(Day("24/11/2021"))?.Stage);
        Assert.Null(file.Attempts[0].CountedFrom);
    }

    [Fact]
    public void Side_by_side_count_each_day_once()
    {
        Sit("1/1/2022");
        Sit("1/6/2023");

        Assert.Equal(["01/01/2022–01/01/2024 first", "02/01/2024–01/06/2025"], Counted());
    }

    [Fact]
    public void Entered_late_count_before_those_that_follow()
    {
        Sit("1/6/2023");
        Sit("1/1/2022");

        Assert.Equal(["01/01/2022–01/01/2024 first", "02/01/2024–01/06/2025"], Counted());
    }

    [Fact]
    public void Within_another_count_nowhere()
    {
        Sit("1/1/2022");
        Taken(file.RecordAttempt(Result("1/6/2022"), new WholeMonths(3), Today));

        Assert.Equal(["01/01/2022–01/01/2024 first"], Counted());
    }

    [Fact]
    public void Of_a_nominated_officer_leave_the_stage_as_it_is()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/2/2022"), null, Today));
        Sit("1/3/2022");

        Assert.Equal(Stage.Nominated, file.StageOn(Day("1/3/2022"))?.Stage);
    }

    [Fact]
    public void Keep_the_parts_as_printed()
    {
        Taken(Record(Result("1/3/2022") with { Passed = false, Scores = [new(AmsComponent.Driving, "55/100", false), new(AmsComponent.Reading, "18/20", true)] }));

        Assert.Equal([("55/100", false), ("18/20", true)], file.Attempts[0].Scores.Select(s => (s.Score, s.Passed)));
    }

    [Fact]
    public void Do_not_come_of_an_assessment_that_is_still_to_come() => Refused(ClearanceProblems.DayNotCome, Record(Result("23/11/2026")));

    [Fact]
    public void Are_recorded_once_for_a_day_and_a_language()
    {
        Sit("1/3/2022");

        Refused(ClearanceProblems.AlreadyRecorded(Day("1/3/2022")), Record(Result("1/3/2022")));
        Taken(Record(Result("1/3/2022") with { Language = "Pháp" }));
    }

    [Fact]
    public void Do_not_begin_before_the_assessment() => Refused(
        ClearanceProblems.ClearedBeforeAttempt(Day("1/3/2022")), Record(Result("1/3/2022") with { ClearedFrom = Day("28/2/2022") }));

    [Fact]
    public void Have_no_first_day_after_a_failure() => Refused(
        ClearanceProblems.FailedGivesNoClearance, Record(Result("1/3/2022") with { Passed = false, ClearedFrom = Day("1/3/2022") }));

    [Fact]
    public void Are_not_given_where_a_part_was_failed() => Refused(
        ClearanceProblems.PassedWithAFailedPart, Record(Result("1/3/2022") with { Scores = [new(AmsComponent.Driving, "", false)] }));

    private static AmsResult Result(string on) => new(Day(on), Venue.AtHome, "Anh", IsArmed: false, Passed: true, Paper, []);

    private Result<AmsResultRecorded> Record(AmsResult result) => file.RecordAttempt(result, TwoYears, Today);

    private void Sit(string on) => Taken(Record(Result(on)));

    private IEnumerable<string> Counted() => file.Attempts.Where(a => a.CountedFrom is not null).OrderBy(a => a.CountedFrom)
        .Select(a => $"{SuGia.Kernel.Days.Both(a.CountedFrom!.Value).Vi}–{SuGia.Kernel.Days.Both(a.CountedUntil!.Value).Vi}{(a.IsFirstPass ? " first" : "")}");
}
