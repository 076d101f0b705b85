using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping.Contract;

/// <summary>Where officers serve, for pages above this module.</summary>
public interface IMissionPlaces
{
    /// <summary>Missions in which a post stood on the day, or was ever filled, with their place on the map.</summary>
    Task<IReadOnlyList<MissionPlace>> On(DateOnly day, CancellationToken cancel);
}

/// <param name="Longitude">Degrees east; null where the place is not known.</param>
public sealed record MissionPlace(string Acronym, Words Name, string Location, double? Longitude, double? Latitude, bool IsHeadquarters)
{
    public string Url => $"/peacekeeping/missions/{Acronym}";
}
