using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Stages_of_an_officer
{
    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void Begin_on_the_day_of_registration_and_not_before()
    {
        Assert.Null(file.StageOn(Day("30/6/2021")));
        Assert.Equal(Stage.Registered, file.StageOn(Day("1/7/2021"))?.Stage);
        Assert.Equal(Stage.Registered, file.StageOn(DateOnly.MaxValue)?.Stage);
    }

    [Fact]
    public void Last_until_the_day_before_the_next()
    {
        Move(Stage.NominatedByUnit, "1/9/2021");
        Move(Stage.InTraining, "1/12/2021");

        Assert.Equal(["Registered 01/07/2021–31/08/2021", "NominatedByUnit 01/09/2021–30/11/2021", "InTraining 01/12/2021–"], file.Chain());
    }

    [Fact]
    public void Entered_late_take_their_place_in_the_chain()
    {
        Move(Stage.InTraining, "1/12/2021");
        Move(Stage.NominatedByUnit, "1/9/2021");

        Assert.Equal(["Registered 01/07/2021–31/08/2021", "NominatedByUnit 01/09/2021–30/11/2021", "InTraining 01/12/2021–"], file.Chain());
    }

    [Fact]
    public void Of_one_day_follow_each_other_as_entered_and_the_earlier_lasts_no_day()
    {
        Move(Stage.NominatedByUnit, "1/9/2021");
        Move(Stage.Reserve, "1/9/2021");

        Assert.Equal(["Registered 01/07/2021–31/08/2021", "Reserve 01/09/2021–"], file.Chain());
        Assert.Equal(Stage.Reserve, file.StageOn(Day("1/9/2021"))?.Stage);
    }

    [Fact]
    public void Are_first_once_with_a_paper_and_once_without()
    {
        Move(Stage.InTraining, "1/12/2021");
        Move(Stage.Reserve, "1/1/2022");
        Move(Stage.InTraining, "1/2/2022");
        Taken(file.MoveTo(Stage.Selected, Day("1/3/2022"), Paper, "", Today));
        Move(Stage.InTraining, "1/11/2021");

        Assert.Equal([Day("1/11/2021")], file.Stages.Where(s => s is { Stage: Stage.InTraining, IsFirst: true }).Select(s => s.FirstOn));
        Assert.True(file.Stages.Single(s => s.Stage == Stage.Selected).IsFirst);
    }

    [Fact]
    public void That_follow_from_another_entry_are_not_entered_by_hand() => Assert.All(
        Stages.All.Where(s => s.FollowsFrom),
        row => Refused(StageProblems.FollowsFromAnother(row.Stage), file.MoveTo(row.Stage, Day("1/9/2021"), Paper, "", Today)));

    [Fact]
    public void Do_not_begin_on_a_day_that_has_not_come() =>
        Refused(StageProblems.DayNotCome, file.MoveTo(Stage.InTraining, Day("23/11/2026"), null, "", Today));

    [Fact]
    public void Are_not_entered_twice() =>
        Refused(StageProblems.AlreadyThere(Stage.Registered), file.MoveTo(Stage.Registered, Day("1/9/2021"), null, "", Today));

    [Fact]
    public void Do_not_begin_before_registration() =>
        Refused(StageProblems.BeforeRegistration(Day("1/7/2021")), file.MoveTo(Stage.InTraining, Day("30/6/2021"), null, "", Today));

    [Fact]
    public void Selected_needs_its_paper() =>
        Refused(StageProblems.SelectionNeedsPaper, file.MoveTo(Stage.Selected, Day("1/9/2021"), null, "", Today));

    [Theory, InlineData(Stage.Withdrawn), InlineData(Stage.Expired)]
    public void That_leave_the_pool_need_a_reason(Stage stage)
    {
        Refused(StageProblems.LeavingNeedsReason, file.MoveTo(stage, Day("1/9/2021"), null, "", Today));
        Taken(file.MoveTo(stage, Day("1/9/2021"), null, "Chuyển công tác", Today));
    }

    [Fact]
    public void Refused_change_nothing()
    {
        file.MoveTo(Stage.Selected, Day("1/9/2021"), null, "", Today);

        Assert.Equal(["Registered 01/07/2021–"], file.Chain());
    }

    [Fact]
    public void Have_their_problems_beside_fields_of_the_form() => Assert.Equal(
        ["On", "PaperNumber", "Reason", "Stage", "Stage", "On"],
        ((Problem[])[StageProblems.DayNotCome, StageProblems.SelectionNeedsPaper, StageProblems.LeavingNeedsReason, StageProblems.AlreadyThere(Stage.Reserve),
            StageProblems.FollowsFromAnother(Stage.Cleared), StageProblems.BeforeRegistration(Today)]).Select(p => p.Field));

    private void Move(Stage stage, string on) => Taken(file.MoveTo(stage, Day(on), null, "", Today));
}
