using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Women among those put forward, against the share that the UN asks.</summary>
/// <param name="Lacking">How many more women the list needs as it is; 0 where it meets the share or no rule is in force.</param>
public sealed record WomenOnList(int Women, int All, RuleRow? Rule, int Lacking)
{
    public static WomenOnList Of(Call call, DateOnly day, IReadOnlyDictionary<PersonId, Sex> sexes, RuleBook book) =>
        Of([.. call.StandingOn(day).Where(n => !n.IsReserve).Select(n => sexes.GetValueOrDefault(n.Person, Sex.Male))], book.Find("NOM-05", call.DeadlineOn));

    public static WomenOnList Of(SaatVisit visit, DateOnly day, IReadOnlyDictionary<PersonId, Sex> sexes, RuleBook book) =>
        Of([.. visit.StandingOn(day).Where(n => !n.IsReserve).Select(n => sexes.GetValueOrDefault(n.Person, Sex.Male))], book.Find("SAAT-WOMEN", visit.Day));

    private static WomenOnList Of(IReadOnlyList<Sex> sexes, RuleRow? rule)
    {
        var women = sexes.Count(s => s == Sex.Female);
        var needed = rule is null ? 0 : ((sexes.Count * rule.Whole) + 99) / 100;
        return new(women, sexes.Count, rule, Math.Max(0, needed - women));
    }
}
