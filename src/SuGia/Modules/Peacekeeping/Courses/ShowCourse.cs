using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/courses/{course}: its sessions, and who was proposed, approved, attended and passed.</summary>
public static class ShowCourse
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/peacekeeping/courses/{course}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(CourseId course, AppDb db, Roster roster, CancellationToken cancel)
    {
        if (await db.Set<Course>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == course, cancel) is not { } shown)
        {
            return Results.NotFound();
        }

        List<Guid> sessions = [.. shown.Sessions.Select(s => s.Id)];
        var lines = await roster.Of(sessions, cancel);
        return CoursePage.Show(new(shown, lines, await roster.Hidden(lines, sessions, cancel)));
    }

    /// <param name="Lines">By session.</param>
    /// <param name="Hidden">By session: how many the reader may not see.</param>
    public sealed record View(Course Course, ILookup<Guid, RosterLine> Lines, IReadOnlyDictionary<Guid, int> Hidden)
    {
        public string Base => ShowCourses.UrlOf(Course.Id);

        /// <summary>Latest first.</summary>
        public IEnumerable<CourseSession> Sessions => Course.Sessions.OrderByDescending(s => s.FirstOn.Earliest).ThenByDescending(s => s.Number);
    }
}
