using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/courses/{course}?session=: its sessions; of one, who was proposed, approved, attended and passed.</summary>
public static class ShowCourse
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/courses/{course}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(CourseId course, string? session, AppDb db, Roster roster, SessionDesk desk, CancellationToken cancel)
    {
        if (await db.Set<Course>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == course, cancel) is not { } shown)
        {
            return Results.NotFound();
        }

        List<CourseSession> sessions = [.. shown.Sessions.OrderByDescending(s => s.FirstOn.Earliest).ThenByDescending(s => s.Number)];
        var chosen = sessions.Find(s => s.Id.ToString() == session) ?? sessions.FirstOrDefault();
        return CoursePage.Show(new(shown, sessions, chosen, chosen is null ? RosterOfSession.Empty : await roster.Of(chosen.Id, cancel), chosen is null ? SessionStudy.Empty : await desk.Study(chosen, cancel)));
    }

    /// <param name="Sessions">Latest first.</param>
    /// <param name="Chosen">The session whose officers are shown; null while there is none.</param>
    public sealed record View(Course Course, IReadOnlyList<CourseSession> Sessions, CourseSession? Chosen, RosterOfSession Roster, SessionStudy Study)
    {
        public string Base => ShowCourses.UrlOf(Course.Id);
    }
}
