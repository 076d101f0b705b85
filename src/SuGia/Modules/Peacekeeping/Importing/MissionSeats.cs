using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Towns where UN missions sat, in degrees rounded to halves: enough to tell a longitude from a latitude.</summary>
internal static class MissionSeats
{
    private static readonly Dictionary<string, Coordinates> Towns = new (string Town, double Longitude, double Latitude)[]
    {
        ("Abidjan", -4, 5.5), ("Abyei", 28.5, 9.5), ("Al Fashir", 25.5, 13.5), ("Asmara", 39, 15.5), ("Athens", 23.5, 38),
        ("Baghdad", 44.5, 33.5), ("Bamako", -8, 12.5), ("Bangui", 18.5, 4.5), ("Bentiu", 29.5, 9), ("Bujumbura", 29.5, -3.5),
        ("Camp Faouar", 36, 33), ("Cavtat", 18, 42.5), ("Damascus", 36.5, 33.5), ("Dili", 125.5, -8.5), ("Dushanbe", 69, 38.5),
        ("Freetown", -13, 8.5), ("Gaza", 34.5, 31.5), ("Guatemala City", -90.5, 14.5), ("Jerusalem", 35, 32), ("Juba", 31.5, 5),
        ("Kabale", 30, -1), ("Kabul", 69, 34.5), ("Khartoum", 32.5, 15.5), ("Kigali", 30, -2), ("Kinshasa", 15.5, -4.5),
        ("Laayoune", -13, 27), ("Luanda", 13, -9), ("Malakal", 31.5, 9.5), ("Maputo", 32.5, -26), ("Mogadishu", 45.5, 2),
        ("Monrovia", -11, 6.5), ("N'Djamena", 15, 12), ("Naqoura", 35, 33), ("New York", -74, 40.5), ("Nicosia", 33.5, 35),
        ("Phnom Penh", 105, 11.5), ("Port-au-Prince", -72.5, 18.5), ("Pristina", 21, 42.5), ("San Salvador", -89, 13.5),
        ("Sarajevo", 18.5, 44), ("Skopje", 21.5, 42), ("Sukhumi", 41, 43), ("Tegucigalpa", -87, 14), ("Tehran", 51.5, 35.5),
        ("Umm Qasr", 48, 30), ("Vukovar", 19, 45.5), ("Zagreb", 16, 46),
    }.ToDictionary(t => Folding.Fold(t.Town), t => new Coordinates(t.Longitude, t.Latitude), StringComparer.Ordinal);

    /// <returns>Null where the town is not among them.</returns>
    public static Coordinates? Find(string town) => Towns.GetValueOrDefault(Folding.Fold(town));
}

/// <summary>Missions that ended although lists still call them active. Source of each: the resolution named.</summary>
internal static class MissionEnds
{
    public static IReadOnlyDictionary<string, (DateOnly On, string Resolution)> Known { get; } =
        new Dictionary<string, (DateOnly, string)> { ["MINUSMA"] = (new(2023, 12, 31), "S/RES/2690 (2023)") };
}
