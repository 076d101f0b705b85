using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;
using SuGia.Shell.Drawing;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/missions/{acronym}: posts, who fills them, handovers, gaps.</summary>
public static class ShowMission
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/missions/{acronym}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(string acronym, AppDb db, TourRows tours, PostLessons lessons, IFigures figures, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Mission>().AsNoTracking().SingleOrDefaultAsync(m => m.Acronym == acronym, cancel) is not { } mission)
        {
            return Results.NotFound();
        }

        DateSpan window = new(new(frame.AsOf.Year - 1, 1, 1), new(frame.AsOf.Year + 2, 12, 31));
        var rows = await tours.Between(mission.Id, window, frame.AsOf, cancel);
        var nominated = await tours.Nominated(frame.AsOf, cancel);
        var values = await figures.Values([.. Asked.Select(code => (code, Scope.Of(Scope.MissionKey, acronym)))], frame.AsOf, cancel);
        var posts = mission.Posts.Where(p => p.FirstOn <= window.Last && (p.LastOn is null || p.LastOn >= window.First)).OrderBy(p => p.Code, StringComparer.Ordinal).ToList();
        return MissionPage.Show(new(mission, values, Chart(mission, posts, rows, window, frame.AsOf), [.. posts.Where(p => p.StandsOn(frame.AsOf)).Select(p => RowOf(mission, p, rows, nominated, frame.AsOf))], window)
        {
            Reliefs = await Reliefs(db, mission, frame.AsOf, cancel),
            PostsWithLessons = await lessons.PostsWith(mission.Id, cancel),
        });
    }

    private static Task<Dictionary<Guid, ReliefId>> Reliefs(AppDb db, Mission mission, DateOnly asOf, CancellationToken cancel) =>
        db.Set<Relief>().Where(r => r.Mission == mission.Id && r.StartedOn <= asOf).Select(r => new { r.OutgoingTour, r.Id }).ToDictionaryAsync(r => r.OutgoingTour, r => r.Id, cancel);

    private static IReadOnlyList<string> Asked { get; } =
    [
        "peacekeeping.posts", "peacekeeping.field", "peacekeeping.posts-vacant", "peacekeeping.tours-ending-90-days",
        "peacekeeping.tours-ending-90-days-without-replacement", "peacekeeping.in-mission-without-decision",
    ];

    private static GanttModel Chart(Mission mission, IReadOnlyList<Post> posts, IReadOnlyList<TourRow> rows, DateSpan window, DateOnly asOf)
    {
        var lanes = posts.Select(post => new GanttLane(
            $"{post.Code} · {post.Title}",
            [.. rows.Where(r => r.Post == post.Id).Select(r => new GanttBar(r.Officer.FullName, r.FirstOn, r.LastOn, r.IsPlanned))]));
        return new(PeacekeepingWords.GanttSays(mission.Acronym, asOf), window, asOf, [.. lanes]);
    }

    private static Row RowOf(Mission mission, Post post, IReadOnlyList<TourRow> rows, ILookup<Guid, PersonCard> nominated, DateOnly asOf)
    {
        var holder = rows.FirstOrDefault(r => r.Post == post.Id && r.IsRunning) ?? rows.FirstOrDefault(r => r.Post == post.Id && r.LacksDecision);
        var next = rows.FirstOrDefault(r => r.Post == post.Id && r != holder && r.FirstOn > (holder?.FirstOn ?? asOf));
        var station = mission.Stations.FirstOrDefault(s => s.Id == post.Station)?.Name;
        return new(post, station, holder, next?.Officer, next is null ? nominated[post.Id].FirstOrDefault() : null);
    }

    /// <param name="Next">Who is decided for the post after the holder.</param>
    /// <param name="Nominated">Who is nominated, where no one is decided.</param>
    public sealed record Row(Post Post, string? Station, TourRow? Holder, PersonCard? Next, PersonCard? Nominated);

    public sealed record View(Mission Mission, IReadOnlyList<FigureValue> Values, GanttModel Chart, IReadOnlyList<Row> Rows, DateSpan Window)
    {
        /// <summary>By the tour that ends.</summary>
        public required IReadOnlyDictionary<Guid, ReliefId> Reliefs { get; init; }

        public required IReadOnlySet<Guid> PostsWithLessons { get; init; }
    }
}
