using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Nominations_of_an_officer
{
    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void Put_the_officer_into_the_stage_of_the_nominated()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/2/2022"), Paper, Today));

        Assert.Equal(Stage.Nominated, file.StageOn(Day("1/2/2022"))?.Stage);
    }

    [Fact]
    public void End_on_the_day_of_the_decision()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/2/2022"), null, Today));
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: "15/8/2022");

        Assert.Equal(Day("15/8/2022"), file.Nominations.Single().EndedOn);
    }

    [Fact]
    public void Stay_open_while_another_mission_is_decided()
    {
        Taken(file.Nominate(Unisfa, null, Day("1/2/2022"), null, Today));
        file.Open(Unmiss, "1/10/2022", "30/9/2023");

        Assert.Null(file.Nominations.Single().EndedOn);
    }

    [Fact]
    public void Do_not_end_before_they_begin()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/2/2022"), null, Today));
        file.Open(Unmiss, "1/10/2022", "30/9/2023", decidedOn: "1/1/2022");

        Assert.Equal(Day("1/2/2022"), file.Nominations.Single().EndedOn);
    }

    [Fact]
    public void Are_one_at_a_time()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/2/2022"), null, Today));

        Refused(TourProblems.AlreadyNominated, file.Nominate(Unisfa, null, Day("2/2/2022"), null, Today));
        Assert.Equal("Post", TourProblems.AlreadyNominated.Field);
    }

    [Fact]
    public void Are_not_of_a_day_to_come() =>
        Refused(StageProblems.DayNotCome, file.Nominate(Unmiss, null, Day("23/11/2026"), null, Today));

    [Fact]
    public void That_the_UN_refuses_end_and_the_officer_is_in_the_pool_again()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/3/2026"), null, Today));
        Assert.Null(file.HearOfNomination(Unmiss, UnAnswer.InterviewCalled, Day("1/4/2026"), null, "", Today));
        Assert.NotNull(file.HearOfNomination(Unmiss, UnAnswer.NotSelected, Day("1/5/2026"), null, "Không đạt phỏng vấn", Today));
        Assert.Equal((Day("1/5/2026"), Stage.Reserve), (file.Nominations[0].EndedOn, file.StageOn(Today)?.Stage));
        Assert.Null(file.HearOfNomination(Unmiss, UnAnswer.NotSelected, Day("2/5/2026"), null, "", Today));
    }

    [Fact]
    public void That_the_UN_accepts_go_on_until_the_decision()
    {
        Taken(file.Nominate(Unmiss, null, Day("1/3/2026"), null, Today));
        file.HearOfNomination(Unmiss, UnAnswer.Selected, Day("1/5/2026"), null, "", Today);
        Assert.Equal((null, Stage.UnAccepted), (file.Nominations[0].EndedOn, file.StageOn(Today)?.Stage));
    }
}
