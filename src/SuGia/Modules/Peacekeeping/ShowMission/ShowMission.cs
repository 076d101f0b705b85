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
    /// <summary>Each post is drawn as well as listed, so that fewer than in other lists fill a page.</summary>
    private const int PageSize = 15;

    /// <summary>More bars than these in one lane cannot be read: the nearest to the day are drawn.</summary>
    private const int MostBars = 6;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/missions/{acronym}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(string acronym, string? after, AppDb db, TourRows tours, PostLessons lessons, IFigures figures, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Mission>().AsNoTracking().SingleOrDefaultAsync(m => m.Acronym == acronym, cancel) is not { } mission)
        {
            return Results.NotFound();
        }

        DateSpan window = new(new(frame.AsOf.Year - 1, 1, 1), new(frame.AsOf.Year + 2, 12, 31));
        var (posts, next) = Page(mission, window, after);
        var ids = posts.Select(p => p.Id).ToList();
        var rows = await tours.Between(mission.Id, ids, window, frame.AsOf, cancel);
        var nominated = await tours.Nominated(ids, frame.AsOf, cancel);
        var values = await figures.Values([.. Asked.Select(code => (code, Scope.Of(Scope.MissionKey, acronym)))], frame.AsOf, cancel);
        return MissionPage.Show(new(mission, values, Chart(mission, posts, rows, window, frame.AsOf), [.. posts.Where(p => p.StandsOn(frame.AsOf)).Select(p => RowOf(mission, p, rows, nominated, frame.AsOf))], window, next)
        {
            Reliefs = await Reliefs(db, mission, frame.AsOf, cancel),
            PostsWithLessons = await lessons.PostsWith(mission.Id, cancel),
        });
    }

    /// <summary>The posts of the window from a code on, and the code after which the next page begins.</summary>
    private static (IReadOnlyList<Post> Posts, string? Next) Page(Mission mission, DateSpan window, string? after)
    {
        var posts = mission.Posts
            .Where(p => p.FirstOn <= window.Last && (p.LastOn is null || p.LastOn >= window.First) && string.CompareOrdinal(p.Code, after) > 0)
            .OrderBy(p => p.Code, StringComparer.Ordinal).Take(PageSize + 1).ToList();
        return posts.Count > PageSize ? (posts[..PageSize], posts[PageSize - 1].Code) : (posts, null);
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
            [.. rows.Where(r => r.Post == post.Id).OrderBy(r => Distance(r, asOf)).Take(MostBars).Select(r => new GanttBar(r.Officer.FullName, r.FirstOn, r.LastOn, r.IsPlanned))]));
        return new(PeacekeepingWords.GanttSays(mission.Acronym, asOf), window, asOf, [.. lanes]);
    }

    /// <summary>Days between the tour and the day; nought while it lasts. What is left out is farther than all that is drawn, so no gap is drawn where somebody served.</summary>
    private static int Distance(TourRow tour, DateOnly day) => Math.Max(0, Math.Max(tour.FirstOn.DayNumber - day.DayNumber, day.DayNumber - tour.LastOn.DayNumber));

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

    /// <param name="Next">The code of the last post of this page, where more follow.</param>
    public sealed record View(Mission Mission, IReadOnlyList<FigureValue> Values, GanttModel Chart, IReadOnlyList<Row> Rows, DateSpan Window, string? Next)
    {
        /// <summary>By the tour that ends.</summary>
        public required IReadOnlyDictionary<Guid, ReliefId> Reliefs { get; init; }

        public required IReadOnlySet<Guid> PostsWithLessons { get; init; }
    }
}
