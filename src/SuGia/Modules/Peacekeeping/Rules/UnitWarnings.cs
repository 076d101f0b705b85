using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a rule advises about a unit; nothing is refused for it.</summary>
public sealed record UnitWarning(Words Says, RuleRow Rule);

/// <summary>Women's share, the renewal of the pledge and the term of a deployment, against the rules of the day.</summary>
public static class UnitWarnings
{
    /// <summary>How many days before a day falls due it is warned of.</summary>
    public const int DaysBefore = 90;

    private static readonly string[] WomensShares = ["FPU-WOMEN", "GEN-FPU-2022", "GEN-FPU-2028"];

    public static IReadOnlyList<UnitWarning> On(FormedUnit unit, DateOnly day, RuleBook rules) => unit.StandsOn(day)
        ? [.. ((UnitWarning?[])[Women(unit, day, rules), Renewal(unit, day, rules), Term(unit, day, rules)]).OfType<UnitWarning>()]
        : [];

    /// <summary>The highest share of women that a rule of the day asks of formed units; null where none is in force.</summary>
    public static RuleRow? WomensShareOn(DateOnly day, RuleBook rules) =>
        WomensShares.Select(code => rules.Find(code, day)).OfType<RuleRow>().MaxBy(r => r.Whole);

    private static UnitWarning? Women(FormedUnit unit, DateOnly day, RuleBook rules)
    {
        if (unit.Kind != FormedUnitKind.FormedUnit || unit.StrengthOn(day) is not { } strength || WomensShareOn(day, rules) is not { } rule)
        {
            return null;
        }

        var missing = (((strength.Total * rule.Whole) + 99) / 100) - strength.Women;
        return missing > 0 ? new(FormedUnitWords.WomenMissing(strength, rule.Whole, missing), rule) : null;
    }

    private static UnitWarning? Renewal(FormedUnit unit, DateOnly day, RuleBook rules) =>
        unit.RenewalOn(day, rules) is { } clock && clock.DaysLeft(day) <= DaysBefore
            ? new(FormedUnitWords.RenewalDue(clock.DueOn, clock.DaysLeft(day)), clock.Rule)
            : null;

    private static UnitWarning? Term(FormedUnit unit, DateOnly day, RuleBook rules)
    {
        if (unit.LastRotationOn(day) is not { Kind: RotationKind.Leaves } left || rules.Find("FPU-TERM", day) is not { } rule)
        {
            return null;
        }

        var dueOn = new WholeMonths(rule.Whole).LastDay(left.On);
        var daysLeft = dueOn.DayNumber - day.DayNumber;
        return daysLeft <= DaysBefore ? new(FormedUnitWords.TermDue(dueOn, daysLeft), rule) : null;
    }
}
