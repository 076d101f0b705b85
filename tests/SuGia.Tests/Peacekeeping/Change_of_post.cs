using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Change_of_post
{
    private static readonly Guid Other = Guid.NewGuid();
    private readonly OfficerFile file = FileOfThiDu();
    private readonly Guid tour;

    public Change_of_post() => tour = file.Open(Unmiss, "1/10/2022", "30/9/2023");

    [Fact]
    public void Leaves_the_days_before_it_in_the_post_held()
    {
        Taken(file.Reassign(tour, Other, Segment("1/4/2023", "1/4/2023"), Today));

        Assert.Equal(["Decided 01/10/2022–31/03/2023", "Decided 01/04/2023–30/09/2023"], file.Days());
        Assert.Equal([null, Other], Posts);
        Assert.Equal(Other, file.Tours[0].Post);
    }

    [Fact]
    public void May_happen_again_and_back()
    {
        var third = Guid.NewGuid();
        Taken(file.Reassign(tour, Other, Segment("1/4/2023", "1/4/2023"), Today));
        Taken(file.Reassign(tour, third, Segment("1/6/2023", "1/6/2023"), Today));

        Assert.Equal(["Decided 01/10/2022–31/03/2023", "Decided 01/04/2023–31/05/2023", "Decided 01/06/2023–30/09/2023"], file.Days());
        Assert.Equal([null, Other, third], Posts);
    }

    [Fact]
    public void Goes_on_through_an_extension_and_ends_with_an_early_end()
    {
        Taken(file.Reassign(tour, Other, Segment("1/4/2023", "1/4/2023"), Today));
        Taken(file.Extend(tour, Segment("1/10/2023", "31/3/2024"), null, "", Today));
        Assert.Equal([null, Other, Other], Posts);

        Taken(file.EndEarly(tour, new(Day("1/6/2023"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, DecidedOn: null), Today));
        Assert.Equal(["Decided 01/10/2022–31/03/2023", "Decided 01/04/2023–01/06/2023"], file.Days());
    }

    [Fact]
    public void Follows_a_corrected_last_day()
    {
        Taken(file.Reassign(tour, Other, Segment("1/4/2023", "1/4/2023"), Today));
        var (held, first) = (file.Tours[0], file.Tours[0].Segments[0]);

        Taken(file.CorrectTour(held, first, new(Unmiss, null, null, TourKind.Individual), Segment("1/10/2022", "31/8/2023"), null, Today));

        Assert.Equal(["Decided 01/10/2022–31/03/2023", "Decided 01/04/2023–31/08/2023"], file.Days());
        Assert.Equal(Other, held.Post);
        Refused(TourProblems.LastOfTour, file.CorrectTour(held, held.Segments[1], new(Unmiss, Other, null, TourKind.Individual), Segment("1/4/2023", "1/7/2023"), null, Today));
    }

    [Fact]
    public void Lies_within_the_tour_on_a_decision_and_to_another_post()
    {
        Refused(TourProblems.ChangeWithinTour, file.Reassign(tour, Other, Segment("1/10/2022", "1/10/2022"), Today));
        Refused(TourProblems.ChangeWithinTour, file.Reassign(tour, Other, Segment("1/10/2023", "1/10/2023"), Today));
        Refused(TourProblems.PostNeeded, file.Reassign(tour, null, Segment("1/4/2023", "1/4/2023"), Today));
        Refused(TourProblems.DecisionNeedsDay, file.Reassign(tour, Other, Segment("1/4/2023", "1/4/2023", decidedOn: null), Today));
        Taken(file.Reassign(tour, Other, Segment("1/4/2023", "1/4/2023"), Today));
        Refused(TourProblems.SamePost, file.Reassign(tour, Other, Segment("1/5/2023", "1/5/2023"), Today));
        Refused(TourProblems.NoSuchTour, file.Reassign(Guid.NewGuid(), Other, Segment("1/4/2023", "1/4/2023"), Today));
    }

    private IEnumerable<Guid?> Posts => file.Tours[0].Presences.OrderBy(p => p.FirstOn).Select(p => p.Post);
}
