using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Days_that_count
{
    private static readonly Journey Nothing = new(null, null, null, null);

    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void Are_the_decided_ones_while_no_actual_day_is_known()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023");

        Assert.Equal(["Decided 01/10/2022–30/09/2023"], file.Days());
    }

    [Fact]
    public void Begin_later_where_the_officer_left_later()
    {
        file.Travel(file.Open(Unmiss, "1/10/2022", "30/9/2023"), Nothing with { LeftHomeOn = On("15/10/2022"), CameHomeOn = On("30/9/2023") });

        Assert.Equal(["Decided 15/10/2022–30/09/2023"], file.Days());
    }

    [Fact]
    public void Begin_with_the_arrival_where_the_leaving_is_not_known()
    {
        file.Travel(file.Open(Unmiss, "1/10/2022", "30/9/2023"), Nothing with { ArrivedOn = On("17/10/2022"), CheckedOutOn = On("29/9/2023") });

        Assert.Equal(["Decided 17/10/2022–29/09/2023"], file.Days());
    }

    [Fact]
    public void End_earlier_where_the_officer_came_home_earlier()
    {
        file.Travel(file.Open(Unmiss, "1/10/2022", "30/9/2023"), Nothing with { LeftHomeOn = On("1/10/2022"), CameHomeOn = On("20/9/2023") });

        Assert.Equal(["Decided 01/10/2022–20/09/2023"], file.Days());
    }

    [Fact]
    public void Run_on_without_a_decision_when_it_has_run_out_and_nobody_came_home()
    {
        file.Travel(file.Open(Unmiss, "1/10/2022", "30/9/2023"), Nothing with { LeftHomeOn = On("1/10/2022") });

        Assert.Equal(["Decided 01/10/2022–30/09/2023", "WithoutDecision 01/10/2023–"], file.Days());
    }

    [Fact]
    public void Stand_without_a_decision_where_it_is_missing()
    {
        file.Travel(file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null), Nothing with { ArrivedOn = On("2/10/2022"), CameHomeOn = On("1/10/2023") });

        Assert.Equal(["WithoutDecision 02/10/2022–01/10/2023"], file.Days());
    }

    [Fact]
    public void Are_none_where_neither_decision_nor_actual_day_is_known()
    {
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: null);

        Assert.Empty(file.Days());
    }

    [Fact]
    public void Take_the_whole_of_a_month_and_say_which_days_are_sure()
    {
        file.Open(Unmiss, "10/2022", "4/2024");
        var presence = Assert.Single(file.Tours[0].Presences);

        Assert.Equal(["Decided 01/10/2022–30/04/2024"], file.Days());
        Assert.Equal((Day("31/10/2022"), Day("1/4/2024")), (presence.SureFirstOn, presence.SureLastOn));
    }

    [Fact]
    public void Of_two_tours_that_meet_in_a_month_count_once()
    {
        file.Open(Unmiss, "10/2022", "10/2023");
        file.Open(Unisfa, "10/2023", "10/2024");

        Assert.Equal(["Decided 01/10/2022–31/10/2023", "Decided 01/11/2023–31/10/2024"], file.Days());
    }

    [Fact]
    public void Of_an_extension_that_begins_in_the_last_month_count_once()
    {
        var tour = file.Open(Unmiss, "10/2022", "10/2023");
        Taken(file.Extend(tour, Segment("10/2023", "4/2024", "2/10/2023"), null, "", Today));

        Assert.Equal(["Decided 01/10/2022–31/10/2023", "Decided 01/11/2023–30/04/2024"], file.Days());
    }

    [Fact]
    public void Of_a_late_return_yield_to_the_next_decided_tour()
    {
        file.Travel(file.Open(Unmiss, "1/10/2022", "30/9/2023"), Nothing with { LeftHomeOn = On("1/10/2022") });
        file.Open(Unisfa, "1/12/2023", "30/11/2024");

        Assert.Equal(
            ["Decided 01/10/2022–30/09/2023", "WithoutDecision 01/10/2023–30/11/2023", "Decided 01/12/2023–30/11/2024"],
            file.Days());
    }

    [Fact]
    public void Keep_their_rows_where_an_entry_changes_nothing()
    {
        var tour = file.Open(Unmiss, "1/10/2022", "30/9/2023");
        var before = file.Tours[0].Presences[0];
        file.Travel(tour, Nothing with { UnFirstOn = Day("3/10/2022") });

        Assert.Same(before, Assert.Single(file.Tours[0].Presences));
    }
}
