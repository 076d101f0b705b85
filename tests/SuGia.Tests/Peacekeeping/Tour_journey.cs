using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Tour_journey
{
    private static readonly Journey Nothing = new(null, null, null, null);

    private readonly OfficerFile file = FileOfThiDu();
    private readonly Guid tour;

    public Tour_journey() => tour = file.Open(Unmiss, "1/10/2022", "30/9/2023");

    [Fact]
    public void Puts_the_officer_into_service_and_brings_them_back()
    {
        file.Travel(tour, Nothing with { LeftHomeOn = On("2/10/2022"), ArrivedOn = On("4/10/2022") });
        file.Travel(tour, Journey.Of(file.Tours[0]) with { CameHomeOn = On("28/9/2023") });

        Assert.Equal(Stage.Serving, file.StageOn(Day("2/10/2022"))?.Stage);
        Assert.Equal(Stage.Serving, file.StageOn(Day("27/9/2023"))?.Stage);
        Assert.Equal(Stage.Returned, file.StageOn(Day("28/9/2023"))?.Stage);
    }

    [Fact]
    public void Recorded_again_enters_no_stage_twice()
    {
        file.Travel(tour, Nothing with { LeftHomeOn = On("2/10/2022") });
        file.Travel(tour, Nothing with { LeftHomeOn = On("2/10/2022"), ArrivedOn = On("4/10/2022") });

        Assert.Single(file.Stages, s => s.Stage == Stage.Serving);
    }

    [Fact]
    public void Corrected_takes_its_stages_along()
    {
        file.Travel(tour, Nothing with { LeftHomeOn = On("2/10/2022"), CameHomeOn = On("28/9/2023") });
        file.Travel(tour, Nothing with { LeftHomeOn = On("5/10/2022"), CameHomeOn = On("20/9/2023") });

        Assert.Equal(["Serving 05/10/2022–19/09/2023", "Returned 20/09/2023–"], file.Chain().TakeLast(2));
        Assert.Equal(1, file.Stages.Count(s => s.Stage == Stage.Returned));
    }

    [Fact]
    public void Whose_return_was_a_mistake_leaves_the_officer_serving()
    {
        file.Travel(tour, Nothing with { LeftHomeOn = On("2/10/2022"), CameHomeOn = On("28/9/2023") });
        file.Travel(tour, Nothing with { LeftHomeOn = On("2/10/2022") });

        Assert.Equal("Serving 02/10/2022–", file.Chain()[^1]);
    }

    [Fact]
    public void Keeps_the_days_of_the_UN_apart()
    {
        file.Travel(tour, Nothing with { UnFirstOn = Day("3/10/2022"), UnLastOn = Day("2/10/2023") });

        Assert.Equal((Day("3/10/2022"), Day("2/10/2023")), (file.Tours[0].UnFirstOn, file.Tours[0].UnLastOn));
        Assert.Equal(["Decided 01/10/2022–30/09/2023"], file.Days());
    }

    [Theory]
    [InlineData("23/11/2026", "LeftHomeOn")]
    [InlineData("12/2026", "LeftHomeOn")]
    public void Has_no_day_to_come(string day, string field) =>
        Refused(TourProblems.JourneyDayNotCome(field), file.RecordJourney(tour, Nothing with { LeftHomeOn = On(day) }, Today));

    [Fact]
    public void May_be_of_the_month_that_runs() => file.Travel(tour, Nothing with { CameHomeOn = On("11/2026") });

    [Fact]
    public void Goes_in_order_and_says_beside_which_day_it_does_not() => Refused(
        TourProblems.JourneyOutOfOrder("CameHomeOn"),
        file.RecordJourney(tour, Nothing with { ArrivedOn = On("4/10/2022"), CameHomeOn = On("3/10/2022") }, Today));

    [Fact]
    public void Of_one_month_is_in_order() => file.Travel(tour, new(On("4/10/2022"), On("10/2022"), null, null));

    [Fact]
    public void Has_UN_days_in_order() => Refused(
        TourProblems.UnDaysOutOfOrder, file.RecordJourney(tour, Nothing with { UnFirstOn = Day("3/10/2022"), UnLastOn = Day("2/10/2022") }, Today));
}
