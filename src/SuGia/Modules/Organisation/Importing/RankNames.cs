using System.Text.Json;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>How people write ranks: the titles, and the abbreviations and English names of Rules/ranks.json.</summary>
/// <remarks>A name that is another rank's title means that other rank: "Colonel" is Thượng tá, though some write it for Đại tá.</remarks>
internal static class RankNames
{
    private static readonly HashSet<string> Titles = [.. Enum.GetValues<Rank>().SelectMany(r => new[] { r.Title().Vi, r.Title().En })];

    public static Choices<Rank> All { get; } =
        new([.. Enum.GetValues<Rank>().Select(r => new Choice<Rank>(r, r.Title(), [.. OthersOf(r).Where(name => !Titles.Contains(name)).Append(r.ToString()).Distinct()]))]);

    private static IEnumerable<string> OthersOf(Rank rank) => RuleFiles.Book.All
        .Where(row => row.Code == $"RANK-{(int)rank:00}")
        .SelectMany(row => Names(row.Value, "abbr").Concat(Names(row.Value, "english")));

    private static IEnumerable<string> Names(JsonElement value, string list) =>
        value.TryGetProperty(list, out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
}
