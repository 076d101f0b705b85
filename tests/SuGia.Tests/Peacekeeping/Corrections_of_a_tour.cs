using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Corrections_of_a_tour
{
    private static readonly TourCap Cap = new(24, "thử", MayBlock: false);

    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void That_bring_the_first_decision_are_entered_on_their_own_day()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);
        var later = Today.AddDays(5);

        Taken(Correct(Segment("1/10/2022", "30/9/2023", decidedOn: "15/8/2022"), later));

        Assert.Equal((later, later), (file.Tours[0].Segments[0].EnteredOn, Assert.Single(file.Tours[0].Presences).EnteredOn));
        Assert.Equal(Stage.Decided, file.StageOn(Day("15/8/2022"))?.Stage);
    }

    [Fact]
    public void Of_other_days_keep_the_day_of_entry_and_move_the_stage()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: "15/8/2022");

        Taken(Correct(Segment("1/11/2022", "30/9/2023", decidedOn: "20/8/2022"), Today.AddDays(5)));

        Assert.Equal(Today, file.Tours[0].Segments[0].EnteredOn);
        Assert.Equal(Day("20/8/2022"), Assert.Single(file.Stages, s => s.Stage is Stage.Decided).FirstOn);
    }

    [Fact]
    public void Leave_the_days_of_a_tour_that_ended_early()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: "15/8/2022");
        Taken(file.EndEarly(file.Tours[0].Id, new(Day("1/3/2023"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, DecidedOn: null), Today));

        Refused(TourProblems.EndedEarly with { Field = "Last" }, Correct(Segment("1/10/2022", "30/8/2023", decidedOn: "15/8/2022"), Today));
        Taken(Correct(Segment("1/10/2022", "30/9/2023", decidedOn: "16/8/2022"), Today));
    }

    [Fact]
    public void Leave_room_for_the_other_parts()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: "15/8/2022");
        Taken(file.Extend(file.Tours[0].Id, Segment("1/10/2023", "31/12/2023"), null, "", Today));

        Refused(TourProblems.SegmentsOverlap, Correct(Segment("1/10/2022", "1/10/2023", decidedOn: "15/8/2022"), Today));
    }

    [Fact]
    public void May_shorten_a_tour_that_is_longer_than_the_cap_and_may_not_lengthen_it()
    {
        file.Open(Unmiss, "1/10/2020", "30/9/2023", decidedOn: "15/8/2020");

        Refused(TourProblems.LongerByExtension(Cap), Correct(Segment("1/10/2020", "1/10/2023", decidedOn: "15/8/2020"), Today));
        Taken(Correct(Segment("1/10/2020", "29/9/2023", decidedOn: "15/8/2020"), Today));
    }

    private SuGia.Kernel.Result<TourCorrected> Correct(SegmentTyped next, DateOnly today)
    {
        var tour = file.Tours[0];
        return file.CorrectTour(tour, tour.Segments.MinBy(s => s.First.Earliest)!, new(tour.Mission, tour.Post, tour.Team, tour.Kind), next, Cap, today);
    }
}
