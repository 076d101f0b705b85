using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    private readonly List<PaperId> papers = [];
    private readonly List<(MissionId Mission, Post Post)> posts = [];
    private readonly List<(Guid Session, CourseKind Kind, FuzzyDate On)> sessions = [];

    /// <summary>The acronym of a mission; the first is the headquarters.</summary>
    public static string Acronym(int at) => $"UN-{at:00}";

    private IEnumerable<Paper> Papers()
    {
        for (var at = 1; at <= sizes.Papers; at++)
        {
            var (paper, _) = Must(Paper.Register(new($"{at}/QĐ-THU", PaperKind.Decision, "Cơ quan thử", $"Về việc thử thứ {at}", Days.First.AddDays(dice.Roll(Days.Days))), Days.First));
            papers.Add(paper.Id);
            yield return paper;
        }
    }

    private IEnumerable<Mission> Missions()
    {
        for (var at = 1; at <= sizes.Missions; at++)
        {
            var (mission, _) = Mission.Enter(new(Acronym(at), $"Phái bộ thử {at}", $"Test mission {at}") { IsHeadquarters = at == 1, Languages = "Anh", Longitude = (at * 11) - 170, Latitude = (at * 3) - 45 });
            Must(mission.BeginPhase(MissionPhase.Active, Days.First, Days.First));
            Must(mission.AddStation("Nơi thử", null, null, Days.First));
            AddPosts(mission);
            yield return mission;
        }
    }

    private void AddPosts(Mission mission)
    {
        for (var at = 0; at < sizes.Posts / sizes.Missions + (posts.Count % 3 == 0 ? 1 : 0); at++)
        {
            PostDetails post = new($"{mission.Acronym}-{at:00}", "Vị trí thử", "Test post", mission.IsHeadquarters ? TourKind.Headquarters : TourKind.Individual, Days.First.AddDays(dice.Roll(7000)))
            {
                Station = mission.Stations[0].Id,
                Paper = dice.Pick(papers),
                LastOn = dice.Percent(50) ? Days.Last.AddDays(-dice.Roll(3000)) : null,
            };
            Must(mission.AddPost(post, post.FirstOn));
            posts.Add((mission.Id, mission.Posts[^1]));
        }
    }

    private IEnumerable<Course> Courses()
    {
        for (var at = 1; at <= 40; at++)
        {
            var kind = at % 2 == 0 ? CourseKind.Own : CourseKind.Partner;
            var (course, _) = Course.Open($"KH-{at:00}", $"Khóa thử {at}", $"Test course {at}", kind, "Nơi thử");
            for (var year = Days.First.Year; year <= Days.Last.Year; year++)
            {
                var first = FuzzyDate.InMonth(year, 1 + dice.Roll(12));
                sessions.Add((Must(course.Plan(first, first, "Nơi thử", dice.Pick(papers), first.Latest)).Session, kind, first));
            }

            yield return course;
        }
    }
}
