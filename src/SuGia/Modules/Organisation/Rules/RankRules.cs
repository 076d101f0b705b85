using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>On which days a rank can be held.</summary>
/// <remarks>
/// Source: the rank rows RANK-1 … RANK-17 of Rules/ranks.json (Law 37/2018). A row that has ended no longer gives the rank.
/// The rows begin with the law of 2018 and earlier laws are not shipped, so an earlier day is refused only before the police was
/// founded, 19 August 1945.
/// </remarks>
public static class RankRules
{
    private static readonly DateOnly Founded = new(1945, 8, 19);

    public static bool ExistsOn(Rank rank, DateOnly day, RuleBook book) =>
        day >= Founded && !book.All.Any(r => r.Code == $"RANK-{(int)rank:00}" && r.EffectiveTo < day);
}
