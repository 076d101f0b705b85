using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;
using SuGia.Shell.Drawing;

namespace SuGia.Modules.Overview;

/// <summary>GET /overview: the one true page, as of any day.</summary>
public static class ShowOverview
{
    private const int MostInPopover = 8;

    private const int MostPlaces = 12;

    private const int MostClaims = 5;

    private static readonly string[] Headlines = ["peacekeeping.field", "peacekeeping.headquarters", "peacekeeping.cleared", "peacekeeping.meets-standard", "peacekeeping.women-share-field"];

    private static readonly string[] Stages =
    [
        "peacekeeping.stage-candidate", "peacekeeping.stage-selected", "peacekeeping.stage-training", "peacekeeping.stage-cleared",
        "peacekeeping.stage-nominated", "peacekeeping.stage-awaiting-decision", "peacekeeping.stage-serving", "peacekeeping.stage-returned",
    ];

    private static readonly string[] Attention =
    [
        "peacekeeping.in-mission-without-decision", "peacekeeping.tours-ending-90-days-without-replacement", "peacekeeping.posts-vacant", "peacekeeping.decided-not-departed",
    ];

    private static readonly string[] Shares = ["peacekeeping.women-share-field", "peacekeeping.women-share-cleared", "peacekeeping.women-share-nominated"];

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/overview", Show).Needs(Permission.ReadFigures);

    private static async Task<IResult> Show(IFigures figures, IClaims claims, IMissionPlaces missions, Frame frame, CancellationToken cancel)
    {
        var (asOf, places) = (frame.AsOf, await missions.On(frame.AsOf, cancel));
        var whole = ((string[])[.. Headlines, .. Stages, .. Attention, .. Shares]).Select(code => (code, Scope.Whole));
        Queue<FigureValue> values = new(await figures.Values([.. whole, .. places.SelectMany(Asked)], asOf, cancel));
        return OverviewPage.Show(new(
            await Prove(figures, Take(values, Headlines.Length), frame.Reader, cancel),
            Take(values, Stages.Length), [.. Take(values, Attention.Length).Where(a => a.Records > 0)], Take(values, Shares.Length),
            [.. places.Select(p => new Row(p, values.Dequeue(), values.Dequeue(), values.Dequeue()))],
            await figures.Trend("peacekeeping.field", Months(asOf), Scope.Whole, cancel), OverviewWords.MapSays(asOf),
            await claims.Open(asOf, frame.Reader, MostClaims, cancel)));
    }

    private static IReadOnlyList<FigureValue> Take(Queue<FigureValue> values, int count) => [.. Enumerable.Range(0, count).Select(_ => values.Dequeue())];

    private static IEnumerable<(string, Scope)> Asked(MissionPlace place)
    {
        var scope = Scope.Of(Scope.MissionKey, place.Acronym);
        return [("peacekeeping.posts", scope), (place.IsHeadquarters ? "peacekeeping.headquarters" : "peacekeeping.field", scope), ("peacekeeping.posts-vacant", scope)];
    }

    private static IReadOnlyList<DateOnly> Months(DateOnly asOf)
    {
        DateOnly first = new(asOf.Year, asOf.Month, 1);
        return [.. Enumerable.Range(0, 24).Select(i => first.AddMonths(i - 23).AddDays(-1)), asOf];
    }

    private static async Task<IReadOnlyList<FigureValue>> Prove(IFigures figures, IReadOnlyList<FigureValue> values, Reader reader, CancellationToken cancel)
    {
        List<FigureValue> proven = [];
        foreach (var value in values)
        {
            proven.Add(await figures.Prove(value, reader, MostInPopover, cancel));
        }

        return proven;
    }

    public sealed record Row(MissionPlace Place, FigureValue Posts, FigureValue Filled, FigureValue Vacant)
    {
        public bool IsOurs => Posts.Records > 0 || Filled.Records > 0;
    }

    public sealed record View(
        IReadOnlyList<FigureValue> Headlines, IReadOnlyList<FigureValue> Stages, IReadOnlyList<FigureValue> Attention, IReadOnlyList<FigureValue> Shares,
        IReadOnlyList<Row> Known, IReadOnlyList<(DateOnly On, decimal Value)> Trend, Words MapSays, IReadOnlyList<OpenClaim> Claims)
    {
        /// <summary>Where we have a post or an officer, most officers first; the register of missions has the rest.</summary>
        public IReadOnlyList<Row> Places => [.. Known.Where(r => r.IsOurs).OrderByDescending(r => r.Filled.Records).Take(MostPlaces)];

        public bool HasMorePlaces => Known.Count(r => r.IsOurs) > MostPlaces;

        public WorldMapModel Map => new(MapSays, [.. Known.Where(r => r.Place is { Longitude: not null, Latitude: not null })
            .Select(r => new MapPlace(r.Place.Acronym, r.Place.Longitude!.Value, r.Place.Latitude!.Value, (int)r.Filled.Records, r.Filled.Records > 0))]);
    }
}
