using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Peacekeeping.Contract;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Missions_and_courses
{
    private readonly Mission mission = Mission.Enter(new("UNMẪU", "Phái bộ mẫu", "Sample mission")).Mission;

    [Fact]
    public void A_phase_lasts_until_the_day_before_the_next_whichever_was_entered_first()
    {
        Taken(mission.BeginPhase(MissionPhase.Drawdown, Day("1/6/2025"), Today));
        Taken(mission.BeginPhase(MissionPhase.Active, Day("1/1/2020"), Today));

        Assert.Null(mission.PhaseOn(Day("31/12/2019")));
        Assert.Equal(MissionPhase.Active, mission.PhaseOn(Day("31/5/2025"))?.Phase);
        Assert.Equal(MissionPhase.Drawdown, mission.PhaseOn(DateOnly.MaxValue)?.Phase);
    }

    [Fact]
    public void A_phase_begins_once_on_a_day_and_not_within_itself()
    {
        Taken(mission.BeginPhase(MissionPhase.Active, Day("1/1/2020"), Today));

        Refused(MissionProblems.PhaseOnThatDay(Day("1/1/2020")), mission.BeginPhase(MissionPhase.Closed, Day("1/1/2020"), Today));
        Refused(MissionProblems.PhaseAlready, mission.BeginPhase(MissionPhase.Active, Day("1/1/2021"), Today));
    }

    [Fact]
    public void A_duty_station_is_known_by_its_folded_name()
    {
        Taken(mission.AddStation("Juba", null, null, Today));

        Refused(MissionProblems.StationKnown, mission.AddStation("JUBA ", 31.6, 4.8, Today));
    }

    [Fact]
    public void A_post_stands_from_its_first_day_through_its_last()
    {
        Taken(mission.AddPost(Post("01"), Today));
        var post = mission.Posts[0];
        Taken(mission.EndPost(post.Id, Day("31/12/2023")));

        Assert.False(post.StandsOn(Day("30/9/2022")));
        Assert.True(post.StandsOn(Day("1/10/2022")));
        Assert.True(post.StandsOn(Day("31/12/2023")));
        Assert.False(post.StandsOn(Day("1/1/2024")));
    }

    [Fact]
    public void A_post_is_refused_with_a_code_that_is_there_or_an_end_before_its_beginning()
    {
        Taken(mission.AddPost(Post("01"), Today));

        Refused(MissionProblems.PostCodeTaken("01"), mission.AddPost(Post("01"), Today));
        Refused(MissionProblems.PostEndsBeforeItBegins, mission.AddPost(Post("02") with { LastOn = Day("30/9/2022") }, Today));
        Refused(MissionProblems.PostEndsBeforeItBegins, mission.EndPost(mission.Posts[0].Id, Day("30/9/2022")));
        Refused(MissionProblems.NoSuchPost, mission.EndPost(Guid.NewGuid(), Day("30/9/2023")));
    }

    [Fact]
    public void A_mission_does_not_succeed_itself()
    {
        Refused(MissionProblems.SucceedsItself, mission.SucceedBy(mission.Id));
        Taken(mission.SucceedBy(Id.New<MissionId>()));
    }

    [Fact]
    public void A_session_does_not_end_before_it_begins()
    {
        var (course, _) = Course.Open("MAU-01", "Khóa mẫu", "Sample course", CourseKind.Own, "Văn phòng Thường trực");

        Refused(CourseProblems.EndsBeforeItBegins, course.Plan(On("10/3/2022"), On("9/3/2022"), "Hà Nội", null, Today));
        Assert.Equal([1, 2], ((string[])["3/2022", "10/3/2022"]).Select(on => Taken(course.Plan(On(on), On(on), "Hà Nội", null, Today)).Number));
    }

    [Fact]
    public void A_code_or_an_acronym_that_is_taken_is_told_beside_its_field() =>
        Assert.Equal(("Code", "Acronym"), (CourseProblems.CodeTaken("MAU-01").Field, MissionProblems.AcronymTaken("UNMẪU").Field));

    private static PostDetails Post(string code) => new(code, "Sĩ quan mẫu", "Sample officer", TourKind.Individual, Day("1/10/2022"));
}
