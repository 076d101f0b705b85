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

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/overview", Show).Needs(Permission.ReadFigures);

    private static async Task<IResult> Show(IFigures figures, IMissionPlaces missions, Frame frame, CancellationToken cancel)
    {
        var (asOf, places) = (frame.AsOf, await missions.On(frame.AsOf, cancel));
        IReadOnlyList<FigureValue> counts = await figures.Values([.. Stages.Concat(Attention).Select(c => (c, Scope.Whole)), .. places.SelectMany(Asked)], asOf, cancel);
        List<FigureValue> byPlace = [.. counts.Skip(Stages.Length + Attention.Length)];
        return OverviewPage.Show(new(
            await Each(Headlines, code => figures.WithProof(code, asOf, Scope.Whole, frame.Reader, MostInPopover, cancel)),
            [.. counts.Take(Stages.Length)], [.. counts.Skip(Stages.Length).Take(Attention.Length).Where(a => a.Records > 0)],
            [.. places.Select((p, at) => new Row(p, byPlace[3 * at], byPlace[(3 * at) + 1], byPlace[(3 * at) + 2])).Where(r => r.Posts.Records > 0 || r.Filled.Records > 0)],
            MapOf(places, byPlace, asOf),
            await Each(Shares, code => figures.Value(code, asOf, Scope.Whole, cancel)),
            await figures.Trend("peacekeeping.field", Months(asOf), Scope.Whole, cancel)));
    }

    private static IEnumerable<(string, Scope)> Asked(MissionPlace place)
    {
        var scope = Scope.Of(Scope.MissionKey, place.Acronym);
        return [("peacekeeping.posts", scope), (place.IsHeadquarters ? "peacekeeping.headquarters" : "peacekeeping.field", scope), ("peacekeeping.posts-vacant", scope)];
    }

    private static WorldMapModel MapOf(IReadOnlyList<MissionPlace> places, IReadOnlyList<FigureValue> values, DateOnly asOf) => new(
        OverviewWords.MapSays(asOf),
        [.. places.Select((p, at) => (Place: p, Filled: values[(3 * at) + 1])).Where(p => p.Place is { Longitude: not null, Latitude: not null })
            .Select(p => new MapPlace(p.Place.Acronym, p.Place.Longitude!.Value, p.Place.Latitude!.Value, (int)p.Filled.Records, p.Filled.Records > 0))]);

    private static IReadOnlyList<DateOnly> Months(DateOnly asOf)
    {
        DateOnly first = new(asOf.Year, asOf.Month, 1);
        return [.. Enumerable.Range(0, 24).Select(i => first.AddMonths(i - 23).AddDays(-1)), asOf];
    }

    private static async Task<IReadOnlyList<FigureValue>> Each(IEnumerable<string> codes, Func<string, Task<FigureValue>> ask)
    {
        List<FigureValue> values = [];
        foreach (var code in codes)
        {
            values.Add(await ask(code));
        }

        return values;
    }

    public sealed record Row(MissionPlace Place, FigureValue Posts, FigureValue Filled, FigureValue Vacant);

    public sealed record View(
        IReadOnlyList<FigureValue> Headlines, IReadOnlyList<FigureValue> Stages, IReadOnlyList<FigureValue> Attention, IReadOnlyList<Row> Places,
        WorldMapModel Map, IReadOnlyList<FigureValue> Shares, IReadOnlyList<(DateOnly On, decimal Value)> Trend);
}
