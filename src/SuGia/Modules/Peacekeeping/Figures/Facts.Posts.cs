using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    public IQueryable<CourseSession> Sessions => db.Set<CourseSession>().AsNoTracking();

    public IQueryable<Post> PostsOn(DateOnly day, Scope scope) =>
        PostsWithin(scope).Where(p => p.FirstOn <= day && (p.LastOn == null || p.LastOn >= day));

    public IQueryable<Post> PostsWithin(Scope scope) => scope.Mission is { } acronym
        ? Posts.Where(p => EF.Property<MissionId>(p, "Mission") == Missions.Where(m => m.Acronym == acronym).Select(m => m.Id).FirstOrDefault())
        : Posts;

    /// <summary>For each post, its days between the two (both included) that no decided presence covers.</summary>
    /// <remarks>Two officers in one post at handover cover a day once: the running maximum of the ends sees to that.</remarks>
    public IQueryable<PostDays> VacantDays(DateOnly from, DateOnly until) => db.Database.IsNpgsql()
        ? db.Database.SqlQuery<PostDays>(
            $"""
            SELECT g.post AS "Id", g.last - g.first + 1 - COALESCE(h.days, 0) AS "Amount"
            FROM (SELECT "Id" AS post, GREATEST("FirstOn", {from}) AS first, LEAST(COALESCE("LastOn", {until}), {until}) AS last
                  FROM peacekeeping_post WHERE "FirstOn" <= {until} AND ("LastOn" IS NULL OR "LastOn" >= {from})) g
            LEFT JOIN (SELECT r.post, SUM(GREATEST(0, r.b - GREATEST(r.a, COALESCE(r.before + 1, r.a)) + 1)) AS days
                  FROM (SELECT c.post, c.a, c.b, MAX(c.b) OVER (PARTITION BY c.post ORDER BY c.a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
                        FROM (SELECT o."Id" AS post, GREATEST(p."FirstOn", o."FirstOn", {from}) AS a, LEAST(p."LastOn", COALESCE(o."LastOn", {until}), {until}) AS b
                              FROM peacekeeping_presence p JOIN peacekeeping_post o ON o."Id" = p."Post"
                              WHERE p."Kind" = 'Decided' AND p."FirstOn" <= {until} AND p."LastOn" >= {from}) c) r
                  GROUP BY r.post) h ON h.post = g.post
            """)
        : db.Database.SqlQuery<PostDays>(
            $"""
            SELECT g.post AS "Id", CAST(julianday(g.last) - julianday(g.first) + 1 - COALESCE(h.days, 0) AS INTEGER) AS "Amount"
            FROM (SELECT "Id" AS post, MAX("FirstOn", {from}) AS first, MIN(COALESCE("LastOn", {until}), {until}) AS last
                  FROM peacekeeping_post WHERE "FirstOn" <= {until} AND ("LastOn" IS NULL OR "LastOn" >= {from})) g
            LEFT JOIN (SELECT r.post, SUM(MAX(0, r.b - MAX(r.a, COALESCE(r.before + 1, r.a)) + 1)) AS days
                  FROM (SELECT c.post, c.a, c.b, MAX(c.b) OVER (PARTITION BY c.post ORDER BY c.a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
                        FROM (SELECT o."Id" AS post, julianday(MAX(p."FirstOn", o."FirstOn", {from})) AS a, julianday(MIN(p."LastOn", COALESCE(o."LastOn", {until}), {until})) AS b
                              FROM peacekeeping_presence p JOIN peacekeeping_post o ON o."Id" = p."Post"
                              WHERE p."Kind" = 'Decided' AND p."FirstOn" <= {until} AND p."LastOn" >= {from}) c) r
                  GROUP BY r.post) h ON h.post = g.post
            """);

    public async Task<IReadOnlyList<ProofLine>> ProvePosts(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var lines = await (
            from post in Posts.Where(p => ids.Contains(p.Id))
            join mission in Missions on EF.Property<MissionId>(post, "Mission") equals mission.Id
            join paper in papers.All on post.Paper equals (PaperId?)paper.Id into its
            from paper in its.DefaultIfEmpty()
            select new { post.Id, post.Code, post.TitleVi, post.TitleEn, post.FirstOn, post.EnteredOn, mission.Acronym, post.Paper, paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(l.Id, l.Code, new Words(l.TitleVi, l.TitleEn).ToString(), $"/peacekeeping/missions/{l.Acronym}", l.FirstOn, PaperOf(l.Paper, l.Number), l.EnteredOn))];
    }

    public async Task<IReadOnlyList<ProofLine>> ProveSessions(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var lines = await (
            from session in Sessions.Where(s => ids.Contains(s.Id))
            join course in db.Set<Course>() on EF.Property<CourseId>(session, "Course") equals course.Id
            join paper in papers.All on session.Paper equals (PaperId?)paper.Id into its
            from paper in its.DefaultIfEmpty()
            select new { session.Id, session.Number, session.Place, First = session.FirstOn.Earliest, session.EnteredOn, course.TitleVi, course.TitleEn, CourseId = course.Id, session.Paper, PaperNumber = paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(l.Id, new Words(l.TitleVi, l.TitleEn).ToString(), $"{l.Number}, {l.Place}", $"/peacekeeping/courses/{l.CourseId.Value}", l.First, PaperOf(l.Paper, l.PaperNumber), l.EnteredOn))];
    }

    private static PaperReference? PaperOf(PaperId? paper, string? number) =>
        paper is { } id && number is not null ? new(number, IPapers.Url(id)) : null;
}

/// <summary>A post and how many of its days are meant.</summary>
internal sealed class PostDays
{
    public Guid Id { get; init; }

    public long Amount { get; init; }
}
