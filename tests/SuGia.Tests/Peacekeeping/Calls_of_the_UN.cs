using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Calls_of_the_UN
{
    private static readonly NomineeTyped Typed = new("PHAM THI THI DU", "", IsReserve: false);

    [Fact]
    public void With_time_enough_keep_the_days_of_the_rules()
    {
        var call = Open(Today.AddDays(60));
        Assert.Equal([45, 30, 24, 17, 7, 0], call.Steps.OrderBy(s => s.Order).Select(s => call.DeadlineOn.DayNumber - s.DueOn.DayNumber));
    }

    [Fact]
    public void Of_three_weeks_draw_all_steps_together_and_none_before_today()
    {
        var call = Open(Today.AddDays(21));
        var due = call.Steps.OrderBy(s => s.Order).Select(s => s.DueOn).ToList();
        Assert.Equal([21, 14, 11, 7, 3, 0], due.Select(d => call.DeadlineOn.DayNumber - d.DayNumber));
        Assert.Equal(Today, due[0]);
    }

    [Fact]
    public void Have_as_much_slack_as_the_days_left_less_what_the_open_steps_need()
    {
        var call = Open(Today.AddDays(21));
        Assert.Equal(21 - 17, call.SlackOn(Today));
        Taken(call.SetStep(call.Steps.Single(s => s.Code == "CALL-1-UNITS").Id, Today, needsDays: 1, doneOn: Today, Today));
        Assert.Equal(21 - 14, call.SlackOn(Today));
        Assert.Equal(-3, call.SlackOn(Today.AddDays(10)));
    }

    [Fact]
    public void Take_steps_of_the_office_into_their_plan_and_out_of_their_slack()
    {
        var call = Open(Today.AddDays(21));
        Refused(CallProblems.StepAfterDeadline(call.DeadlineOn), call.AddStep("Xin ý kiến Bộ Quốc phòng", call.DeadlineOn.AddDays(1), 2, Today));
        Refused(CallProblems.StepBeforeOpening(Today), call.AddStep("Xin ý kiến Bộ Quốc phòng", Today.AddDays(-1), 2, Today));
        Taken(call.AddStep("Xin ý kiến Bộ Quốc phòng", Today.AddDays(8), 2, Today));
        Refused(CallProblems.StepIsThere("Xin ý kiến Bộ Quốc phòng"), call.AddStep("Xin ý kiến Bộ Quốc phòng", Today.AddDays(9), 1, Today));
        Assert.Equal((21 - 17 - 2, "Xin ý kiến Bộ Quốc phòng"), (call.SlackOn(Today), call.Steps[2].Title.Vi));
    }

    [Fact]
    public void Are_told_as_they_stood_at_the_end_of_a_day()
    {
        var (call, file) = (Open(Today.AddDays(21)), FileOfThiDu());
        Clear(file, call.DeadlineOn.AddMonths(-24));
        Taken(call.Nominate(file, Typed, RuleFiles.Book, Today));
        Taken(call.Send(Today.AddDays(3), null, Today.AddDays(3)));
        Taken(call.Answer(call.Standing[0].Id, UnAnswer.Selected, Today.AddDays(9), "", null, Today.AddDays(9)));
        Assert.Equal((true, false), (call.IsOpenOn(Today.AddDays(2)), call.IsOpenOn(Today.AddDays(3))));
        Assert.Empty(call.StandingOn(Today.AddDays(-1)));
        Assert.Equal((null, UnAnswer.Selected), (call.Standing[0].LastOn(Today.AddDays(8))?.Answer, call.Standing[0].LastOn(Today.AddDays(9))?.Answer));
    }

    [Fact]
    public void Lie_ahead_and_end_after_they_begin()
    {
        Refused(CallProblems.DeadlinePassed, Call.Open(Terms(Today), Guid.Empty, RuleFiles.Book, Today));
        Refused(CallProblems.LeavesBeforeDeadline(Today.AddDays(30)), Call.Open(Terms(Today.AddDays(30)) with { LeavesOn = Today.AddDays(29) }, Guid.Empty, RuleFiles.Book, Today));
    }

    [Fact]
    public void Take_only_whoever_is_cleared_on_the_deadline_in_their_language()
    {
        var (call, file) = (Open(Today.AddDays(21)), FileOfThiDu());
        Refused(CallProblems.NotCleared(call.DeadlineOn, "Anh"), call.Nominate(file, Typed, RuleFiles.Book, Today));
        Clear(file, call.DeadlineOn.AddMonths(-24).AddDays(-1));
        Refused(CallProblems.NotCleared(call.DeadlineOn, "Anh"), call.Nominate(file, Typed, RuleFiles.Book, Today));
        Clear(file, call.DeadlineOn.AddMonths(-24));
        Taken(call.Nominate(file, Typed, RuleFiles.Book, Today));
        Refused(CallProblems.AlreadyOnList, call.Nominate(file, Typed, RuleFiles.Book, Today));
    }

    [Theory]
    [InlineData(4, 1, 0)]
    [InlineData(5, 1, 1)]
    [InlineData(8, 0, 2)]
    [InlineData(1, 0, 1)]
    public void Say_by_how_many_women_the_list_is_short(int all, int women, int shortBy)
    {
        var call = Open(Today.AddDays(21));
        Dictionary<PersonId, Sex> sexes = [];
        for (var at = 0; at < all; at++)
        {
            var file = Cleared();
            sexes[file.Person] = at < women ? Sex.Female : Sex.Male;
            Taken(call.Nominate(file, Typed, RuleFiles.Book, Today));
        }

        var found = WomenOnList.Of(call, Today, sexes, RuleFiles.Book);
        Assert.Equal((women, all, shortBy), (found.Women, found.All, found.Lacking));
    }

    [Fact]
    public void Are_answered_only_after_they_were_sent_and_a_refusal_has_its_reason()
    {
        var call = Open(Today.AddDays(21));
        Refused(CallProblems.NobodyToSend, call.Send(Today, null, Today));
        Taken(call.Nominate(Cleared(), Typed, RuleFiles.Book, Today));
        var nominee = call.Standing[0].Id;
        Refused(CallProblems.NotYetSent, call.Answer(nominee, UnAnswer.Selected, Today, "", null, Today));
        Taken(call.Send(Today, null, Today));
        Refused(CallProblems.AlreadySent, call.Nominate(Cleared(), Typed, RuleFiles.Book, Today));
        Refused(CallProblems.RefusalNeedsReason, call.Answer(nominee, UnAnswer.NotSelected, Today, "", null, Today));
        Taken(call.Answer(nominee, UnAnswer.Rostered, Today, "", null, Today));
        Assert.Equal(UnAnswer.Rostered, call.Standing[0].Last?.Answer);
    }

    [Fact]
    public void Keep_reserves_after_the_main_list_and_forget_whoever_withdrew()
    {
        var call = Open(Today.AddDays(21));
        Taken(call.Nominate(Cleared(), Typed with { IsReserve = true }, RuleFiles.Book, Today));
        Taken(call.Nominate(Cleared(), Typed, RuleFiles.Book, Today));
        Assert.Equal([false, true], call.Standing.Select(n => n.IsReserve));
        Refused(CallProblems.WithdrawalNeedsReason, call.Withdraw(call.Standing[0].Id, Today, "", Today));
        Taken(call.Withdraw(call.Standing[0].Id, Today, "Xin rút", Today));
        Assert.True(Assert.Single(call.Standing).IsReserve);
    }

    [Fact]
    public void Rank_by_the_longest_that_is_missing_and_put_last_whoever_cannot_be_mended()
    {
        var file = Cleared();
        ServiceCard young = new(file.Person, Today.AddYears(-30), null, FuzzyDate.OnDay(Today.AddYears(-8)), null, Today.AddYears(5), [new("Anh", "B2")]);
        var movement = Open(Today.AddDays(21)).Movement;
        Assert.Equal(45, Readiness.Of(new Screening(young, file, movement, RuleFiles.Book).Findings, RuleFiles.Book, Today).MendDays);
        Assert.Null(Readiness.Of(new Screening(young with { BornOn = Today.AddYears(-70) }, file, movement, RuleFiles.Book).Findings, RuleFiles.Book, Today).MendDays);
    }

    private static Call Open(DateOnly deadline) => Taken(Call.Open(Terms(deadline), Guid.Empty, RuleFiles.Book, Today)).Call;

    private static CallTerms Terms(DateOnly deadline) =>
        new("UNMISS-2026-01", Unmiss, "Sĩ quan báo cáo", "Anh", false, 3, deadline, deadline.AddMonths(3), deadline.AddMonths(15), null);

    private static OfficerFile Cleared()
    {
        var file = FileOfThiDu();
        Clear(file, Today.AddMonths(-1));
        return file;
    }

    private static void Clear(OfficerFile file, DateOnly on) =>
        Taken(file.RecordAttempt(new(on, Venue.AtHome, "Anh", IsArmed: false, Passed: true, null, []), new(24), Today));
}
