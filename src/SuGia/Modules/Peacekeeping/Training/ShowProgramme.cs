using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/programmes/{id}?edition=: the lessons of one edition, and the sessions that follow it.</summary>
public static class ShowProgramme
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get($"{ListProgrammes.Url}/{{id}}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(ProgrammeId id, string? edition, AppDb db, IPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } programme)
        {
            return Results.NotFound();
        }

        var shown = programme.Editions.FirstOrDefault(e => e.Id.ToString() == edition) ?? programme.ShownOn(frame.AsOf);
        return ProgrammePage.Show(new(
            programme, shown, await Materials(db, shown, cancel), await Sessions(db, shown, frame.AsOf, cancel),
            shown.Paper is { } paper ? await papers.All.Where(p => p.Id == paper).Select(p => p.Number).SingleOrDefaultAsync(cancel) : null));
    }

    private static async Task<IReadOnlyDictionary<MaterialId, string>> Materials(AppDb db, ProgrammeEdition edition, CancellationToken cancel)
    {
        var ids = edition.Lessons.Select(l => l.Material).OfType<MaterialId>().Distinct().ToList();
        return ids is [] ? new Dictionary<MaterialId, string>() : await db.Set<Material>().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Code, cancel);
    }

    private static async Task<IReadOnlyList<Follower>> Sessions(AppDb db, ProgrammeEdition edition, DateOnly asOf, CancellationToken cancel)
    {
        var sessions = await (
            from session in db.Set<CourseSession>().AsNoTracking().IgnoreAutoIncludes()
            join course in db.Set<Course>() on EF.Property<CourseId>(session, "Course") equals course.Id
            where session.Edition == edition.Id && session.FirstOn.Earliest <= asOf
            orderby session.FirstOn.Earliest descending
            select new { session.Id, session.Number, session.FirstOn, session.LastOn, Course = course.Id, course.Code }).Take(ListOf<Follower>.PageSize).ToListAsync(cancel);
        return [.. sessions.Select(s => new Follower($"{ShowCourses.UrlOf(s.Course)}?session={s.Id}", s.Code, s.Number, s.FirstOn, s.LastOn))];
    }

    public sealed record Follower(string Url, string Course, int Number, FuzzyDate FirstOn, FuzzyDate LastOn);

    /// <param name="Shown">The edition asked for; else the one in force.</param>
    /// <param name="Materials">Codes of what its lessons are taught from.</param>
    public sealed record View(Programme Programme, ProgrammeEdition Shown, IReadOnlyDictionary<MaterialId, string> Materials, IReadOnlyList<Follower> Sessions, string? Approval);
}
