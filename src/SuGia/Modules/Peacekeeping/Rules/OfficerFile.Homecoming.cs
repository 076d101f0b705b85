using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    /// <summary>The day on which the officer began to check out of the mission: before leaving it, and before coming home.</summary>
    /// <param name="reason">Asked for where a recorded day is changed; so it is of all that is recorded once.</param>
    public Result<CheckOutRecorded> RecordCheckOut(Guid tour, DateOnly on, string reason, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } ending)
        {
            return TourProblems.NoSuchTour;
        }

        if (Broken.Among(
            (on <= today, Otherwise: StageProblems.DayNotCome),
            (ending.FirstDayThere is { } first && first <= on, Otherwise: HomecomingProblems.BeforeTour),
            (ending.CheckedOutOn is null || on <= ending.CheckedOutOn.Latest, Otherwise: HomecomingProblems.CheckOutAfterLeaving(ending.CheckedOutOn)),
            (ending.CameHomeOn is null || on <= ending.CameHomeOn.Latest, Otherwise: HomecomingProblems.CheckOutAfterHome(ending.CameHomeOn)),
            (ending.Homecoming?.CheckOutOn is null || reason is not "", Otherwise: HomecomingProblems.ChangeNeedsReason)) is { } broken)
        {
            return broken;
        }

        ending.Home(today).CheckOut(on);
        return new CheckOutRecorded(Id, tour, on);
    }

    public Result<EndReportRecorded> RecordEndReport(Guid tour, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } ending)
        {
            return TourProblems.NoSuchTour;
        }

        if (Broken.Among(
            (on <= today, Otherwise: StageProblems.DayNotCome),
            (ending.FirstDayThere is { } first && first <= on, Otherwise: HomecomingProblems.BeforeTour),
            (ending.Homecoming?.ReportedOn is null || reason is not "", Otherwise: HomecomingProblems.ChangeNeedsReason)) is { } broken)
        {
            return broken;
        }

        ending.Home(today).Report(on, paper);
        return new EndReportRecorded(Id, tour, on);
    }

    public Result<DebriefRecorded> RecordDebrief(Guid tour, DebriefTyped debrief, string reason, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } ended)
        {
            return TourProblems.NoSuchTour;
        }

        if (AmissAtHome(ended, debrief.On, today) is { } early)
        {
            return early;
        }

        if (Broken.Among(
            (debrief.Summary is not "", Otherwise: HomecomingProblems.TypeSummary),
            (ended.Homecoming?.DebriefedOn is null || reason is not "", Otherwise: HomecomingProblems.ChangeNeedsReason)) is { } broken)
        {
            return broken;
        }

        ended.Home(today).Debrief(debrief);
        return new DebriefRecorded(Id, tour, debrief.On);
    }

    public Result<ReintegrationRecorded> RecordReintegration(Guid tour, ReintegrationTyped back, string reason, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } ended)
        {
            return TourProblems.NoSuchTour;
        }

        if (AmissAtHome(ended, back.On, today) is { } early)
        {
            return early;
        }

        if (Broken.Among(
            (back.LeaveFrom is null == back.LeaveUntil is null && !(back.LeaveUntil < back.LeaveFrom), Otherwise: HomecomingProblems.LeaveDays),
            (back.EligibleOn is null || back.EligibleOn >= back.On, Otherwise: HomecomingProblems.EligibleBeforeBack(back.On)),
            (back.EligibleOn is null || back.EligibleBecause is not "", Otherwise: HomecomingProblems.EligibleNeedsReason),
            (ended.Homecoming?.BackAtUnitOn is null || reason is not "", Otherwise: HomecomingProblems.ChangeNeedsReason)) is { } broken)
        {
            return broken;
        }

        ended.Home(today).Reintegrate(back);
        return new ReintegrationRecorded(Id, tour, back.On);
    }

    /// <summary>What the next holder of the post should know.</summary>
    public Result<LessonAdded> AddLesson(Guid tour, LessonTyped lesson, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } learned)
        {
            return TourProblems.NoSuchTour;
        }

        if (Broken.Among(
            (lesson.Text is not "", Otherwise: HomecomingProblems.TypeLesson),
            (lesson.Topic != LessonTopic.SecurityByReference || lesson.Text.Length <= LessonLearned.ReferenceLimit, Otherwise: HomecomingProblems.ReferenceOnly(LessonLearned.ReferenceLimit)),
            (lesson.On <= today, Otherwise: StageProblems.DayNotCome),
            (learned.FirstDayThere is { } first && first <= lesson.On, Otherwise: HomecomingProblems.BeforeTour)) is { } broken)
        {
            return broken;
        }

        learned.Add(new LessonLearned(lesson, today));
        return new LessonAdded(Id, tour, lesson.Topic);
    }

    /// <summary>The UN medal of a tour. Source: rule MEDAL-01, so many consecutive days in the mission; an absence with leave does not break them.</summary>
    public Result<MedalAwarded> AwardMedal(Guid tour, MedalTyped medal, string reason, RuleBook book, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } served)
        {
            return TourProblems.NoSuchTour;
        }

        var due = MedalClock.Of(served, book, medal.On);
        if (Broken.Among(
            (medal.On <= today, Otherwise: StageProblems.DayNotCome),
            (due is not { Rule.MayBlock: true } || due.DueOn <= medal.On, Otherwise: HomecomingProblems.MedalTooEarly(due)),
            (served.Homecoming?.MedalOn is null || reason is not "", Otherwise: HomecomingProblems.ChangeNeedsReason)) is { } broken)
        {
            return broken;
        }

        served.Home(today).Award(medal);
        return new MedalAwarded(Id, tour, medal.On);
    }

    private static Broken? AmissAtHome(Tour tour, DateOnly on, DateOnly today) => Broken.Among(
        (on <= today, Otherwise: StageProblems.DayNotCome),
        (tour.CameHomeOn is not null, Otherwise: HomecomingProblems.NotHome),
        (tour.CameHomeOn is null || on >= tour.CameHomeOn.Earliest, Otherwise: HomecomingProblems.BeforeHome(tour.CameHomeOn)));
}

public sealed partial class Tour
{
    private readonly List<Homecoming> homecomings = [];
    private readonly List<LessonLearned> lessons = [];

    /// <summary>None or one.</summary>
    public IReadOnlyList<Homecoming> Homecomings => homecomings;

    /// <summary>For the next holder of the post.</summary>
    public IReadOnlyList<LessonLearned> Lessons => lessons;

    /// <summary>What was done about coming home; null while nothing was.</summary>
    public Homecoming? Homecoming => homecomings.FirstOrDefault();

    /// <summary>The first day in the mission, decided or actual; null while none is known.</summary>
    internal DateOnly? FirstDayThere => presences.Min(p => (DateOnly?)p.FirstOn);

    internal Homecoming Home(DateOnly today)
    {
        if (homecomings is [])
        {
            homecomings.Add(new(today));
        }

        return homecomings[0];
    }

    internal void Add(LessonLearned lesson) => lessons.Add(lesson);
}
