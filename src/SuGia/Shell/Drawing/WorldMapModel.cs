using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>Where officers serve. Hoàng Sa and Trường Sa are always drawn.</summary>
/// <param name="Says">The map as one or two sentences.</param>
/// <param name="Places">In order of weight: when labels compete for room, the earlier ones win.</param>
public sealed record WorldMapModel(Words Says, IReadOnlyList<MapPlace> Places)
{
    /// <summary>The outline of the land, a file that browsers keep.</summary>
    public string LandUrl { get; init; } = "/land.svg";
}

/// <summary>A duty station or another UN mission.</summary>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Count">Officers serving there; more than 0 draws an arc from Hà Nội.</param>
/// <param name="IsOurs">We serve, plan to serve or have served there.</param>
public sealed record MapPlace(string Label, double Longitude, double Latitude, int Count, bool IsOurs)
{
    /// <summary>The work is finished there; drawn as a smaller dot.</summary>
    public bool IsOver { get; init; }

    /// <summary>ISO code of the country to be coloured; only those outlined in the land file ("SS") show.</summary>
    public string? Country { get; init; }
}
