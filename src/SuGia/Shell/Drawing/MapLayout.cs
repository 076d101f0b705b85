namespace SuGia.Shell.Drawing;

/// <summary>Places dots, arcs and labels on the map; measures are those of the land file.</summary>
internal sealed class MapLayout(WorldMapModel model)
{
    public const double Left = 118;
    public const double Top = 26;
    public const double Width = 720;
    public const double Height = 322;

    private static readonly string[] Outlined = ["SS"];
    private static readonly (double X, double Y) HaNoi = EqualEarth.Project(105.85, 21.03);

    /// <summary>Islets of Hoàng Sa and Trường Sa, in map units.</summary>
    public static (double X, double Y)[] Islets { get; } = [(679, 166), (683, 164), (684, 168), (684, 189), (688, 186), (690, 190), (687, 192)];

    public IEnumerable<string> Coloured =>
        model.Places.Where(place => place.IsOurs && Outlined.Contains(place.Country)).Select(place => place.Country!).Distinct();

    public string Arcs => string.Concat(model.Places.Where(IsServing).Select(place => Arc(EqualEarth.Project(place.Longitude, place.Latitude))));

    public IEnumerable<MapDot> Dots => [new(DrawingWords.HaNoi.ToString(), HaNoi.X, HaNoi.Y, 4, "f"), .. model.Places.Select(Dot)];

    /// <summary>Labels in order of weight: Hà Nội, the islands, then the places.</summary>
    public IReadOnlyList<MapLabel> Labels
    {
        get
        {
            var room = new MapLabels();
            Dots.ToList().ForEach(dot => room.Avoid(dot.X, dot.Y));
            Islets.ToList().ForEach(islet => room.Avoid(islet.X, islet.Y));
            return [.. Wanted.Select(want => room.Find(want.Text, want.X, want.Y, want.IsMajor)).OfType<MapLabel>()];
        }
    }

    private IEnumerable<(string Text, double X, double Y, bool IsMajor)> Wanted =>
    [
        (DrawingWords.HoangSa.ToString(), 681, 164, false),
        (DrawingWords.TruongSa.ToString(), 687, 191, false),
        (DrawingWords.HaNoi.ToString(), HaNoi.X, HaNoi.Y, true),
        .. from place in model.Places.Where(place => place.IsOurs).OrderByDescending(IsServing)
           let at = EqualEarth.Project(place.Longitude, place.Latitude)
           select (Text(place), at.X, at.Y, IsServing(place)),
    ];

    private static bool IsServing(MapPlace place) => place is { IsOurs: true, IsOver: false, Count: > 0 };

    private static string Text(MapPlace place) => IsServing(place) ? $"{place.Label} · {DrawingWords.Number(place.Count)}" : place.Label;

    private static MapDot Dot(MapPlace place)
    {
        var (x, y) = EqualEarth.Project(place.Longitude, place.Latitude);
        return place switch
        {
            { IsOurs: false } => new(place.Label, x, y, 2.6, "ring minor"),
            { IsOver: true } => new(place.Label, x, y, 3, "f minor"),
            { Count: 0 } => new(place.Label, x, y, 4, "p"),
            _ => new(place.Label, x, y, 4, "f"),
        };
    }

    private static string Arc((double X, double Y) to)
    {
        var (x, y) = ((HaNoi.X + to.X) / 2, (HaNoi.Y + to.Y) / 2);
        var lift = 40 + (0.2 * Math.Sqrt(Math.Pow(HaNoi.X - to.X, 2) + Math.Pow(HaNoi.Y - to.Y, 2)));
        return $"M{Px.At(HaNoi.X)} {Px.At(HaNoi.Y)}Q{Px.At(x)} {Px.At(y - lift)} {Px.At(to.X)} {Px.At(to.Y)}";
    }
}

internal sealed record MapDot(string Label, double X, double Y, double Radius, string Class);
