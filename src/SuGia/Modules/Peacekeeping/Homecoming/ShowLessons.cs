using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/missions/{acronym}/posts/{post}/lessons: what the holders of a post learned, for the next one.</summary>
public static class ShowLessons
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/missions/{acronym}/posts/{post:guid}/lessons", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(string acronym, Guid post, AppDb db, PostLessons lessons, CancellationToken cancel) =>
        await db.Set<Mission>().Where(m => m.Acronym == acronym).SelectMany(m => m.Posts.Where(p => p.Id == post)).AsNoTracking().SingleOrDefaultAsync(cancel) is { } held
            ? LessonsPage.Show(new(acronym, held.Code, held.Title, await lessons.Of(post, cancel)))
            : Results.NotFound();

    internal static string UrlOf(string acronym, Guid post) => $"{MissionHead.UrlOf(acronym)}/posts/{post}/lessons";

    public sealed record View(string Mission, string Post, Words Title, IReadOnlyList<LessonLine> Lessons);
}

/// <param name="Since">The first day of the tour in which it was learned.</param>
public sealed record LessonLine(LessonTopic Topic, string Text, DateOnly On, DateOnly? Since);

/// <summary>What was learned in a post until the day looked at. It names nobody: whoever reads the post reads it.</summary>
internal sealed class PostLessons(AppDb db, Frame frame)
{
    public async Task<IReadOnlyList<LessonLine>> Of(Guid post, CancellationToken cancel) =>
        await db.Set<Tour>().Where(t => t.Post == post).SelectMany(t => t.Lessons.Where(l => l.On <= frame.AsOf), (t, l) => new { l.Topic, l.Text, l.On, l.Id, t.DecidedFirstOn })
            .OrderByDescending(l => l.On).ThenBy(l => l.Id).Select(l => new LessonLine(l.Topic, l.Text, l.On, l.DecidedFirstOn)).ToListAsync(cancel);

    /// <summary>Posts of a mission for which something was learned.</summary>
    public async Task<IReadOnlySet<Guid>> PostsWith(Contract.MissionId mission, CancellationToken cancel) =>
        (await db.Set<Tour>().Where(t => t.Mission == mission && t.Post != null && t.Lessons.Any(l => l.On <= frame.AsOf)).Select(t => t.Post!.Value).Distinct().ToListAsync(cancel)).ToHashSet();
}
