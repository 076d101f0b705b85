using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Tour_extension
{
    private static readonly TourCap Warning = new(36, "TOUR-05", MayBlock: false);

    private readonly OfficerFile file = FileOfThiDu();
    private readonly Guid tour;

    public Tour_extension() => tour = file.Open(Unmiss, "1/10/2022", "30/9/2023");

    [Fact]
    public void Moves_the_decided_last_day()
    {
        Taken(Extend("1/10/2023", "31/3/2024"));

        Assert.Equal(Day("31/3/2024"), file.Tours[0].DecidedLastOn);
        Assert.Equal(["Decided 01/10/2022–30/09/2023", "Decided 01/10/2023–31/03/2024"], file.Days());
    }

    [Fact]
    public void May_leave_a_gap_that_no_decision_covers()
    {
        file.Travel(tour, new(On("1/10/2022"), null, null, null));
        Taken(Extend("1/11/2023", "31/3/2024"));

        Assert.Equal(
            ["Decided 01/10/2022–30/09/2023", "WithoutDecision 01/10/2023–31/10/2023", "Decided 01/11/2023–31/03/2024", "WithoutDecision 01/04/2024–"],
            file.Days());
    }

    [Fact]
    public void Without_a_decision_does_not_count()
    {
        Taken(Extend("1/10/2023", "31/3/2024", decidedOn: null));

        Assert.Equal(["Decided 01/10/2022–30/09/2023"], file.Days());
    }

    [Fact]
    public void Does_not_end_before_it_begins() =>
        Assert.Contains(TourProblems.EndsBeforeItBegins(On("1/10/2023")), Extend("1/10/2023", "30/9/2023").Problems);

    [Fact]
    public void With_a_decision_needs_its_day() => Refused(
        TourProblems.DecisionNeedsDay, file.Extend(tour, new(On("1/10/2023"), On("31/3/2024"), Paper, null, ""), null, "", Today));

    [Fact]
    public void Rests_on_no_decision_that_is_still_to_be_signed() =>
        Refused(TourProblems.NotYetSigned, Extend("1/10/2023", "31/3/2024", decidedOn: "23/11/2026"));

    [Fact]
    public void Begins_after_the_part_before() => Refused(TourProblems.ExtensionOverlaps, Extend("30/9/2023", "31/3/2024"));

    [Fact]
    public void Does_not_run_into_another_tour()
    {
        file.Open(Unisfa, "1/1/2024", "31/12/2024");

        Refused(TourProblems.Overlaps, Extend("1/10/2023", "1/1/2024"));
    }

    [Fact]
    public void Comes_too_late_after_an_early_end()
    {
        Taken(file.EndEarly(tour, new(Day("1/6/2023"), EarlyEndReason.Medical, CostBearer.UnitedNations, Paper, DecidedOn: null), Today));

        Refused(TourProblems.EndedEarly, Extend("1/10/2023", "31/3/2024"));
    }

    [Fact]
    public void Beyond_an_unverified_cap_needs_a_reason_and_no_more()
    {
        Taken(Extend("1/10/2023", "30/9/2025", Warning));
        Refused(TourProblems.LongerNeedsReason(Warning), Extend("1/10/2025", "31/10/2025", Warning));
        Taken(Extend("1/10/2025", "31/10/2025", Warning, reason: "LHQ đề nghị"));
    }

    [Fact]
    public void Beyond_an_official_cap_is_refused()
    {
        var official = Warning with { MayBlock = true };

        Refused(TourProblems.LongerThanAllowed(official), Extend("1/10/2023", "1/10/2025", official, reason: "LHQ đề nghị"));
    }

    private Result<TourExtended> Extend(string first, string last, TourCap? cap = null, string reason = "", string? decidedOn = "1/8/2023") =>
        file.Extend(tour, Segment(first, last, decidedOn), cap, reason, Today);
}
