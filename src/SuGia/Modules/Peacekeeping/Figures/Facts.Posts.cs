using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
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
}

/// <summary>A post and how many of its days are meant.</summary>
internal sealed class PostDays
{
    public Guid Id { get; init; }

    public long Amount { get; init; }
}
