using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Homecoming_of_an_officer
{
    private static readonly UnitId Unit = Id.New<UnitId>();

    private readonly OfficerFile file = FileOfThiDu();
    private readonly Guid tour;

    public Homecoming_of_an_officer() => tour = file.Open(Unmiss, "1/1/2025", "31/12/2025");

    [Fact]
    public void Checks_out_before_leaving_and_before_coming_home()
    {
        Refused(HomecomingProblems.BeforeTour, file.RecordCheckOut(tour, Day("31/12/2024"), "", Today));
        file.Travel(tour, new(On("1/1/2025"), null, null, On("20/12/2025")));
        Refused(HomecomingProblems.CheckOutAfterHome(On("20/12/2025")), file.RecordCheckOut(tour, Day("21/12/2025"), "", Today));
        file.Travel(tour, new(On("1/1/2025"), null, On("18/12/2025"), On("20/12/2025")));
        Refused(HomecomingProblems.CheckOutAfterLeaving(On("18/12/2025")), file.RecordCheckOut(tour, Day("19/12/2025"), "", Today));
        Taken(file.RecordCheckOut(tour, Day("10/12/2025"), "", Today));
        Refused(HomecomingProblems.ChangeNeedsReason, file.RecordCheckOut(tour, Day("11/12/2025"), "", Today));
        Taken(file.RecordCheckOut(tour, Day("11/12/2025"), "Nhầm ngày", Today));
        Assert.Equal(Day("11/12/2025"), file.Tours[0].Homecoming?.CheckOutOn);
    }

    [Fact]
    public void Is_debriefed_and_back_at_work_only_once_home()
    {
        Refused(HomecomingProblems.NotHome, file.RecordDebrief(tour, new(Day("5/1/2026"), "Văn phòng", "Tốt"), "", Today));
        file.Travel(tour, new(On("1/1/2025"), null, null, On("31/12/2025")));
        Refused(HomecomingProblems.BeforeHome(On("31/12/2025")), file.RecordDebrief(tour, new(Day("30/12/2025"), "Văn phòng", "Tốt"), "", Today));
        Refused(HomecomingProblems.TypeSummary, file.RecordDebrief(tour, new(Day("5/1/2026"), "Văn phòng", ""), "", Today));
        Taken(file.RecordDebrief(tour, new(Day("5/1/2026"), "Văn phòng", "Tốt"), "", Today));
        ReintegrationTyped back = new(Unit, Day("15/1/2026"), null, null, null, null, "");
        Refused(HomecomingProblems.LeaveDays, file.RecordReintegration(tour, back with { LeaveFrom = Day("5/1/2026") }, "", Today));
        Refused(HomecomingProblems.EligibleNeedsReason, file.RecordReintegration(tour, back with { EligibleOn = Day("15/1/2027") }, "", Today));
        Refused(HomecomingProblems.EligibleBeforeBack(back.On), file.RecordReintegration(tour, back with { EligibleOn = Day("14/1/2026"), EligibleBecause = "x" }, "", Today));
        Taken(file.RecordReintegration(tour, back, "", Today));
    }

    [Fact]
    public void Teaches_the_next_holder_with_words_and_of_security_by_reference()
    {
        Refused(HomecomingProblems.TypeLesson, file.AddLesson(tour, new(LessonTopic.Work, "", Today), Today));
        Refused(StageProblems.DayNotCome, file.AddLesson(tour, new(LessonTopic.Work, "x", Today.AddDays(1)), Today));
        Refused(HomecomingProblems.ReferenceOnly(LessonLearned.ReferenceLimit), file.AddLesson(tour, new(LessonTopic.SecurityByReference, new('x', 101), Today), Today));
        Taken(file.AddLesson(tour, new(LessonTopic.SecurityByReference, "SOP 2025/14", Today), Today));
        Assert.Equal("SOP 2025/14", file.Tours[0].Lessons[0].Text);
    }

    [Fact]
    public void Has_no_medal_before_ninety_consecutive_days()
    {
        var clock = MedalClock.Of(file.Tours[0], RuleFiles.Book, Today);
        Assert.Equal(Day("31/3/2025"), clock?.DueOn);
        Refused(HomecomingProblems.MedalTooEarly(clock), file.AwardMedal(tour, new(Day("30/3/2025"), null, null), "", RuleFiles.Book, Today));
        Taken(file.AwardMedal(tour, new(Day("31/3/2025"), null, null), "", RuleFiles.Book, Today));
        Refused(HomecomingProblems.ChangeNeedsReason, file.AwardMedal(tour, new(Day("1/4/2025"), null, 2), "", RuleFiles.Book, Today));
    }

    [Fact]
    public void Counts_the_days_in_the_mission_whatever_they_rest_on_and_no_leave_breaks_them()
    {
        var other = FileOfThiDu();
        var short1 = other.Open(Unmiss, "1/1/2025", "14/2/2025");
        Taken(other.Extend(short1, Segment("15/2/2025", "31/3/2025", "1/2/2025"), null, "", Today));
        Taken(other.RecordAbsence(short1, new(AbsenceKind.AnnualLeave, Day("1/2/2025"), Day("12/2/2025"), "", ""), Today));
        Assert.Equal(Day("31/3/2025"), MedalClock.Of(other.Tours[0], RuleFiles.Book, Today)?.DueOn);
    }

    [Fact]
    public void Begins_to_count_anew_after_a_day_away()
    {
        Assert.Null(MedalClock.QualifiedOn([(Day("1/1/2025"), Day("28/2/2025")), (Day("2/3/2025"), Day("30/4/2025"))], 90));
        Assert.Equal(Day("31/3/2025"), MedalClock.QualifiedOn([(Day("1/3/2025"), Day("30/4/2025")), (Day("1/1/2025"), Day("28/2/2025"))], 90));
    }

    [Fact]
    public void Lists_what_is_missing_as_of_the_day()
    {
        Taken(file.RecordCheckOut(tour, Day("20/12/2025"), "", Today));
        file.Travel(tour, new(On("1/1/2025"), null, null, On("31/12/2025")));
        Taken(file.RecordReintegration(tour, new(Unit, Day("15/1/2026"), null, null, HealthChecked: true, null, ""), "", Today));
        var facts = HomecomingFacts.Of(file.Tours[0], Day("31/3/2025"));
        Assert.Equal([HomecomingStep.Report, HomecomingStep.Debrief, HomecomingStep.Lessons, HomecomingStep.Medal], facts.MissingOn(Today));
        Assert.Contains(HomecomingStep.HealthCheck, facts.MissingOn(Day("14/1/2026")));
        Assert.DoesNotContain(HomecomingStep.Medal, facts.MissingOn(Day("30/3/2025")));
    }
}
