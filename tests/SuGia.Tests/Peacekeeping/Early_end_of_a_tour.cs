using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Early_end_of_a_tour
{
    private readonly OfficerFile file = FileOfThiDu();
    private readonly Guid tour;

    public Early_end_of_a_tour() => tour = file.Open(Unmiss, "1/10/2022", "30/9/2023");

    [Fact]
    public void Cuts_the_decided_days()
    {
        Taken(End("1/6/2023"));

        Assert.Equal(["Decided 01/10/2022–01/06/2023"], file.Days());
        Assert.Equal(Day("1/6/2023"), file.Tours[0].DecidedLastOn);
    }

    [Fact]
    public void Leaves_the_days_after_it_without_a_decision_until_the_officer_is_home()
    {
        file.Travel(tour, new(On("1/10/2022"), null, null, null));
        Taken(End("1/6/2023"));
        Assert.Equal(["Decided 01/10/2022–01/06/2023", "WithoutDecision 02/06/2023–"], file.Days());

        file.Travel(tour, new(On("1/10/2022"), null, null, On("3/6/2023")));
        Assert.Equal(["Decided 01/10/2022–01/06/2023", "WithoutDecision 02/06/2023–03/06/2023"], file.Days());
    }

    [Fact]
    public void Happens_once()
    {
        Taken(End("1/6/2023"));

        Refused(TourProblems.EndedEarly, End("1/5/2023"));
    }

    [Fact]
    public void Is_of_a_decided_tour()
    {
        var undecided = file.Open(Unisfa, "1/10/2024", "30/9/2025", decidedOn: null);

        Refused(TourProblems.NotDecided, file.EndEarly(undecided, Day("1/6/2025"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, Today));
    }

    [Fact]
    public void Has_come()
    {
        var running = file.Open(Unisfa, "1/10/2026", "30/9/2027");

        Refused(StageProblems.DayNotCome, file.EndEarly(running, Day("23/11/2026"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, Today));
    }

    [Fact]
    public void Is_not_before_the_tour() => Refused(TourProblems.EndsBeforeItBegins(On("1/10/2022")) with { Field = "On" }, End("30/9/2022"));

    [Fact]
    public void Is_early() => Refused(TourProblems.NotEarly, End("30/9/2023"));

    [Fact]
    public void Needs_its_paper() => Refused(TourProblems.EarlyEndNeedsPaper, End("1/6/2023", paper: null));

    private Result<TourEndedEarly> End(string on) => End(on, Paper);

    private Result<TourEndedEarly> End(string on, PaperId? paper) => file.EndEarly(tour, Day(on), EarlyEndReason.Compassionate, CostBearer.NotDecided, paper, Today);
}
