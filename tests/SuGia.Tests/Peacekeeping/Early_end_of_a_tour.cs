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

        Refused(TourProblems.NotDecided, file.EndEarly(undecided, new(Day("1/6/2025"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, DecidedOn: null), Today));
    }

    [Fact]
    public void May_be_still_to_come_and_is_then_decided_anew()
    {
        var running = file.Open(Unisfa, "1/10/2026", "30/9/2027");

        Taken(file.EndEarly(running, Drawdown("31/12/2026"), Today));
        Taken(file.EndEarly(running, Drawdown("31/1/2027"), Today));

        Assert.Equal(Day("31/1/2027"), file.Tours[^1].DecidedLastOn);
        Assert.Equal("Decided 01/10/2026–31/01/2027", file.Days()[^1]);
        Assert.Equal(Day("20/11/2026"), file.Tours[^1].EndedEarlyDecidedOn);
        Refused(TourProblems.NotYetSigned, file.EndEarly(running, Drawdown("31/1/2027") with { DecidedOn = Today.AddDays(1) }, Today));
    }

    [Fact]
    public void By_death_has_come()
    {
        var running = file.Open(Unisfa, "1/10/2026", "30/9/2027");

        Refused(StageProblems.DayNotCome, file.EndEarly(running, Drawdown("23/11/2026") with { Reason = EarlyEndReason.Death }, Today));
    }

    [Fact]
    public void Frees_the_days_after_it_for_another_tour_and_is_not_taken_back_then()
    {
        Taken(End("1/6/2023"));
        Taken(file.TakeBackEarlyEnd(tour));
        Assert.Equal(["Decided 01/10/2022–30/09/2023"], file.Days());
        Refused(TourProblems.NotEndedEarly, file.TakeBackEarlyEnd(tour));

        Taken(End("1/6/2023"));
        file.Open(Unisfa, "1/7/2023", "30/6/2024");
        Assert.Equal(["Decided 01/10/2022–01/06/2023", "Decided 01/07/2023–30/06/2024"], file.Days());
        Refused(TourProblems.Overlaps with { Field = "" }, file.TakeBackEarlyEnd(tour));
    }

    [Fact]
    public void Is_not_before_the_tour() => Refused(TourProblems.EndsBeforeItBegins(On("1/10/2022")) with { Field = "On" }, End("30/9/2022"));

    [Fact]
    public void Is_early() => Refused(TourProblems.NotEarly, End("30/9/2023"));

    [Fact]
    public void Needs_its_paper() => Refused(TourProblems.EarlyEndNeedsPaper, End("1/6/2023", paper: null));

    private static EarlyEnd Drawdown(string on) => new(Day(on), EarlyEndReason.MissionDrawdown, CostBearer.UnitedNations, Paper, Day("20/11/2026"));

    private Result<TourEndedEarly> End(string on) => End(on, Paper);

    private Result<TourEndedEarly> End(string on, PaperId? paper) => file.EndEarly(tour, new(Day(on), EarlyEndReason.Compassionate, CostBearer.NotDecided, paper, DecidedOn: null), Today);
}
