using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Tours_of_an_officer
{
    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void Decided_put_the_officer_into_that_stage_on_the_day_of_the_decision()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: "15/8/2022");

        Assert.Equal(Stage.Decided, file.StageOn(Day("15/8/2022"))?.Stage);
        Assert.Equal((Day("1/10/2022"), Day("30/9/2023")), (file.Tours[0].DecidedFirstOn, file.Tours[0].DecidedLastOn));
    }

    [Fact]
    public void Without_a_decision_are_kept_and_decide_nothing()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);

        Assert.Null(file.Tours[0].DecidedFirstOn);
        Assert.Equal(Stage.Registered, file.StageOn(Today)?.Stage);
        Assert.False(file.Tours[0].IsFirst);
    }

    [Fact]
    public void First_of_all_and_first_in_a_mission_are_marked_by_their_days_not_by_entry()
    {
        file.Open(Unmiss, "1/10/2024", "30/9/2025");
        file.Open(Unmiss, "1/10/2022", "30/9/2023");
        file.Open(Unisfa, "1/10/2025", "30/9/2026");

        Assert.Equal([(false, false), (true, true), (false, true)], file.Tours.Select(t => (t.IsFirst, t.IsFirstInMission)));
    }

    [Fact]
    public void Do_not_end_before_they_begin() => Refused(
        TourProblems.EndsBeforeItBegins(On("1/10/2022")), Try(Segment("1/10/2022", "30/9/2022")));

    [Fact]
    public void May_begin_and_end_in_one_month() => Taken(Try(Segment("10/2022", "10/2022")));

    [Fact]
    public void With_a_decision_need_its_day() => Refused(
        TourProblems.DecisionNeedsDay, Try(new SegmentTyped(On("1/10/2022"), On("30/9/2023"), Paper, null, "")));

    [Fact]
    public void Rest_on_no_decision_that_is_still_to_be_signed() => Refused(
        TourProblems.NotYetSigned, Try(Segment("1/10/2027", "30/9/2028", decidedOn: "23/11/2026")));

    [Fact]
    public void Do_not_overlap_by_decision()
    {
        file.Open(Unisfa, "1/10/2022", "30/9/2023");

        Refused(TourProblems.Overlaps, Try(Segment("30/9/2023", "30/9/2024")));
        Taken(Try(Segment("1/10/2023", "30/9/2024")));
    }

    [Fact]
    public void May_meet_in_a_month_because_no_day_of_it_is_sure()
    {
        file.Open(Unisfa, "10/2022", "10/2023");

        Taken(Try(Segment("10/2023", "10/2024")));
    }

    [Fact]
    public void Without_a_decision_may_overlap_until_they_are_decided()
    {
        file.Open(Unisfa, "1/10/2022", "30/9/2023");
        var tour = file.Open(Unmiss, "1/9/2023", "30/9/2024", decidedOn: null);

        Refused(TourProblems.Overlaps with { Field = "" }, Decide(tour));
    }

    [Fact]
    public void Decided_later_count_from_then_on()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/2/2022"), null, Today));
        var tour = file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);
        Taken(Decide(tour, on: "15/8/2022"));

        Assert.Equal(["Decided 01/10/2022–30/09/2023"], file.Days());
        Assert.True(file.Tours[0].IsFirst);
        Assert.Equal(Stage.Decided, file.StageOn(Day("15/8/2022"))?.Stage);
    }

    [Fact]
    public void Are_decided_once()
    {
        var tour = file.Open(Unmiss, "1/10/2022", "30/9/2023");

        Refused(TourProblems.AlreadyDecided, Decide(tour));
    }

    [Fact]
    public void Are_not_decided_by_what_is_still_to_be_signed()
    {
        var tour = file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);

        Refused(TourProblems.NotYetSigned, Decide(tour, on: "23/11/2026"));
    }

    [Fact]
    public void That_are_not_in_the_file_are_neither_decided_extended_travelled_nor_ended()
    {
        var other = Guid.NewGuid();
        var tour = file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);

        Refused(TourProblems.NoSuchTour, file.DecideSegment(other, other, Paper, Day("1/1/2022"), Today));
        Refused(TourProblems.NoSuchTour, file.DecideSegment(tour, other, Paper, Day("1/1/2022"), Today));
        Refused(TourProblems.NoSuchTour, file.Extend(other, Segment("1/10/2023", "30/9/2024"), null, "", Today));
        Refused(TourProblems.NoSuchTour, file.RecordJourney(other, new(null, null, null, null), Today));
        Refused(TourProblems.NoSuchTour, file.EndEarly(other, new(Day("1/1/2023"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, DecidedOn: null), Today));
    }

    private Result<TourOpened> Try(SegmentTyped segment) => file.OpenTour(new(Unmiss, null, null, TourKind.Individual), segment, Today);

    [Fact]
    public void Proves_from_the_day_its_decision_was_entered()
    {
        var tour = file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);
        file.DecideSegment(tour, file.Tours[0].Segments[0].Id, Paper, Day("1/9/2022"), Today.AddDays(5));

        Assert.Equal(Today.AddDays(5), Assert.Single(file.Tours[0].Presences).EnteredOn);
    }

    private Result<SegmentDecided> Decide(Guid tour, string on = "1/1/2022") =>
        file.DecideSegment(tour, file.Tours.Single(t => t.Id == tour).Segments[0].Id, Id.New<PaperId>(), Day(on), Today);
}
