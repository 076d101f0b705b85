using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Reliefs_of_a_post
{
    private static readonly Guid Post = Guid.CreateVersion7();

    private readonly OfficerFile outgoing = FileOfThiDu();
    private readonly OfficerFile incoming = FileOfThiDu();

    [Fact]
    public void Plan_the_handover_within_the_outgoing_tour()
    {
        var tour = Serve(outgoing, "1/1/2026", "31/12/2026");
        Refused(ReliefProblems.OutsideTour("HandoverFrom", outgoing.Tours[0]), Relief.Start(outgoing, tour, new(Day("31/12/2025"), Day("1/12/2026")), Today));
        Refused(ReliefProblems.OutsideTour("HandoverUntil", outgoing.Tours[0]), Relief.Start(outgoing, tour, new(Day("1/12/2026"), Day("1/1/2027")), Today));
        Refused(ReliefProblems.EndsBeforeItBegins(Day("2/12/2026")), Relief.Start(outgoing, tour, new(Day("2/12/2026"), Day("1/12/2026")), Today));
        Refused(ReliefProblems.BothDays("HandoverUntil"), Relief.Start(outgoing, tour, new(Day("2/12/2026"), null), Today));
        Assert.Equal(Day("1/12/2026"), Taken(Relief.Start(outgoing, tour, new(Day("1/12/2026"), Day("31/12/2026")), Today)).Relief.HandoverFrom);
    }

    [Fact]
    public void Need_a_post_and_a_decision()
    {
        var tour = outgoing.Open(Unmiss, "1/1/2026", "31/12/2026");
        Refused(ReliefProblems.NoPost, Relief.Start(outgoing, tour, new(null, null), Today));
        Refused(TourProblems.NoSuchTour, Relief.Start(incoming, tour, new(null, null), Today));
    }

    [Fact]
    public void Take_nobody_but_another_and_nobody_twice()
    {
        var relief = Start();
        Refused(ReliefProblems.IncomingIsOutgoing, relief.AddCandidate(outgoing.Person, Today));
        Taken(relief.AddCandidate(incoming.Person, Today));
        Refused(CallProblems.AlreadyOnList, relief.AddCandidate(incoming.Person, Today));
        Refused(ReliefProblems.ChooseCandidate, relief.Choose(Guid.Empty, Today, Today));
        Refused(CallProblems.DayNotCome, relief.Choose(relief.Standing[0].Id, Today.AddDays(1), Today));
        Refused(ReliefProblems.BeforeStart(relief.StartedOn), relief.Choose(relief.Standing[0].Id, relief.StartedOn.AddDays(-1), Today));
        Taken(relief.Choose(relief.Standing[0].Id, Today, Today));
        Refused(CallProblems.WithdrawalNeedsReason, relief.Withdraw(relief.Standing[0].Id, Today, "", Today));
        Taken(relief.Withdraw(relief.Standing[0].Id, Today, "Việc gia đình", Today));
        Assert.Null(relief.Incoming);
    }

    [Fact]
    public void Name_only_a_later_tour_of_whoever_was_chosen_in_the_same_post()
    {
        var relief = Start();
        var elsewhere = incoming.Open(Unmiss, "1/3/2026", "31/5/2026");
        Refused(ReliefProblems.NobodyChosen with { Field = "Tour" }, relief.TakeOver(incoming, elsewhere, outgoing.Tours[0], Today));
        Choose(relief);
        Refused(ReliefProblems.OtherPost, relief.TakeOver(incoming, elsewhere, outgoing.Tours[0], Today));
        Refused(ReliefProblems.NotLater, relief.TakeOver(incoming, Serve(incoming, "1/1/2025", "31/12/2025"), outgoing.Tours[0], Today));
        Taken(relief.TakeOver(incoming, Serve(incoming, "18/12/2026", "17/12/2027"), outgoing.Tours[0], Today));
        Refused(ReliefProblems.AlreadyTaken with { Field = "Person" }, relief.AddCandidate(Id.New<PersonId>(), Today));
        Assert.Equal(14, Overlap.Between(outgoing.Tours[0], incoming.Tours[^1]));
    }

    [Fact]
    public void Are_settled_as_vacant_with_a_reason_until_someone_is_named_after_all()
    {
        var relief = Start();
        Refused(ReliefProblems.VacancyNeedsReason, relief.LeaveVacant(Today, "", Today));
        Taken(relief.LeaveVacant(Today, "Phái bộ cắt vị trí", Today));
        Assert.Equal(ReliefState.LeftVacant, StateOn(relief, Today));
        Choose(relief);
        Assert.Equal(ReliefState.Chosen, StateOn(relief, Today));
        Refused(ReliefProblems.SomeoneChosen, relief.LeaveVacant(Today, "Phái bộ cắt vị trí", Today));
    }

    [Fact]
    public void Stand_where_their_days_and_choices_say()
    {
        var relief = Start();
        Assert.Equal(ReliefState.NoCandidate, StateOn(relief, Today));
        Assert.Equal((ReliefState.Gap, 4), (StateOn(relief, Day("4/1/2027")), ReliefFacts.Of(relief, outgoing.Tours[0], null, Day("4/1/2027")).GapDaysOn(Day("4/1/2027"))));
        Taken(relief.AddCandidate(incoming.Person, Today));
        Assert.Equal(ReliefState.ToChoose, StateOn(relief, Today));
        Taken(relief.Choose(relief.Standing[0].Id, Today, Today));
        Assert.Equal(ReliefState.Chosen, StateOn(relief, Today));
        Taken(relief.TakeOver(incoming, Serve(incoming, "18/12/2026", "17/12/2027"), outgoing.Tours[0], Today));
        Assert.Equal([ReliefState.Decided, ReliefState.HandingOver, ReliefState.HandedOver], new[] { "17/12/2026", "31/12/2026", "1/1/2027" }.Select(d => StateOn(relief, Day(d))));
        Assert.Equal(ReliefState.NoCandidate, StateOn(relief, Today.AddDays(-1)));
    }

    [Fact]
    public void Mentor_only_whoever_was_chosen_and_one_after_the_other()
    {
        var relief = Start();
        Refused(ReliefProblems.NobodyChosen with { Field = "Topics" }, relief.BeginMentoring("Báo cáo", Today, Today));
        Choose(relief);
        Refused(ReliefProblems.TypeTopics, relief.BeginMentoring("", Today, Today));
        Refused(ReliefProblems.NoMentoring, relief.EndMentoring(Today, Today));
        Taken(relief.BeginMentoring("Báo cáo", Today, Today));
        Refused(ReliefProblems.MentoringRuns, relief.BeginMentoring("Báo cáo", Today, Today));
        Refused(ReliefProblems.BeforeStart(Today), relief.EndMentoring(Today.AddDays(-1), Today));
        Taken(relief.EndMentoring(Today, Today));
        Assert.Equal(Today, relief.HandoverBegunOn);
    }

    [Theory]
    [InlineData(NoteHeading.Contacts, "Trưởng ban hậu cần, 0912 345 678", false)]
    [InlineData(NoteHeading.Contacts, "ban.hau.can@un.example", false)]
    [InlineData(NoteHeading.Contacts, "Trưởng ban hậu cần, phòng 12", true)]
    [InlineData(NoteHeading.OpenWork, "Công hàm số 1234567 chờ trả lời", true)]
    public void Keep_contacts_by_function_alone(NoteHeading heading, string text, bool holds)
    {
        var relief = Start();
        var added = relief.AddNote(new(heading, text, Today, NoteAuthor.Outgoing), Today);
        Assert.Equal(holds ? [] : [ReliefProblems.ContactsByFunction], added.Problems);
        Refused(ReliefProblems.TypeNote, relief.AddNote(new(heading, "", Today, NoteAuthor.Outgoing), Today));
        Refused(ReliefProblems.NobodyChosen with { Field = "By" }, relief.AddNote(new(NoteHeading.OpenWork, "x", Today, NoteAuthor.Incoming), Today));
    }

    [Fact]
    public void Say_by_when_what_is_to_be_done_and_never_block()
    {
        var clocks = Start().Clocks(outgoing.Tours[0], RuleFiles.Book);
        Assert.Equal([("TOUR-REPL-START", Day("30/6/2026")), ("CHK-01-HAND", Day("30/11/2026")), ("CHK-01-OUT", Day("24/12/2026"))], clocks.Select(c => (c.Rule.Code, c.DueOn)));
        Assert.Equal([Day("1/7/2026"), null, null], clocks.Select(c => c.DoneOn));
        Assert.DoesNotContain(clocks, c => c.Rule.MayBlock);
    }

    /// <summary>The days of both officers counted one by one.</summary>
    [Fact]
    public void Overlap_by_as_many_days_as_a_naive_count_finds()
    {
        Random chance = new(16);
        for (var round = 0; round < 300; round++)
        {
            var (one, other) = (ByChance(chance), ByChance(chance));
            Assert.Equal(Naive(one, other), Overlap.Between(one, other));
        }
    }

    private static int? Naive(Tour outgoing, Tour incoming)
    {
        var (there, here) = (DaysOf(outgoing), DaysOf(incoming));
        if (there.Count == 0 || here.Count == 0)
        {
            return null;
        }

        var common = there.Intersect(here).Count();
        var gap = 0;
        for (var day = there.Max().AddDays(1); common == 0 && day < here.Min(); day = day.AddDays(1))
        {
            gap++;
        }

        return common > 0 ? common : -gap;
    }

    private static HashSet<DateOnly> DaysOf(Tour tour) =>
        [.. tour.Presences.SelectMany(p => Enumerable.Range(0, p.LastOn.DayNumber - p.FirstOn.DayNumber + 1).Select(p.FirstOn.AddDays))];

    /// <summary>A tour of one or two parts, whose end may be cut by the day of coming home.</summary>
    private static Tour ByChance(Random chance)
    {
        var (file, first) = (FileOfThiDu(), Day("1/1/2025").AddDays(chance.Next(60)));
        var last = first.AddDays(chance.Next(5, 40));
        var tour = Taken(file.OpenTour(new(Unmiss, Post, null, TourKind.Individual), new(FuzzyDate.OnDay(first), FuzzyDate.OnDay(last), Paper, first.AddDays(-9), ""), Today)).Tour;
        if (chance.Next(2) == 0)
        {
            var more = last.AddDays(chance.Next(1, 9));
            Taken(file.Extend(tour, new(FuzzyDate.OnDay(more), FuzzyDate.OnDay(more.AddDays(20)), Paper, first, ""), null, "", Today));
        }

        if (chance.Next(2) == 0)
        {
            file.Travel(tour, new(FuzzyDate.OnDay(first.AddDays(chance.Next(-3, 3))), null, null, FuzzyDate.OnDay(last.AddDays(chance.Next(-2, 30)))));
        }

        return file.Tours[0];
    }

    private Relief Start()
    {
        var tour = Serve(outgoing, "1/1/2026", "31/12/2026");
        return Taken(Relief.Start(outgoing, tour, new(null, null), Day("1/7/2026"))).Relief;
    }

    private void Choose(Relief relief)
    {
        Taken(relief.AddCandidate(incoming.Person, Today));
        Taken(relief.Choose(relief.Standing[0].Id, Today, Today));
    }

    private ReliefState StateOn(Relief relief, DateOnly day) =>
        ReliefFacts.Of(relief, outgoing.Tours[0], incoming.Tours.FirstOrDefault(t => t.Id == relief.IncomingTour), day).StateOn(day);

    private static Guid Serve(OfficerFile file, string first, string last) =>
        Taken(file.OpenTour(new(Unmiss, Post, null, TourKind.Individual), Segment(first, last), Today)).Tour;
}
