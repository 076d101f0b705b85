using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a visit does not keep of the UN's rules; each is said beside its rule and blocks nothing.</summary>
public static class VisitWarnings
{
    public static IReadOnlyList<VisitWarning> Of(SaatVisit visit, WomenOnList women, RuleBook book)
    {
        var on = visit.Day;
        return
        [
            .. When(book.Find("SAAT-REQ", on), r => visit.RequestedOn.AddMonths(r.Whole) > visit.WantedOn, VisitWords.AskedLate),
            .. When(book.Find("SAAT-DATE", on), r => visit.AgreedOn?.AddMonths(r.Whole) > visit.FirstOn, VisitWords.AgreedLate),
            .. When(book.Find("SAAT-CAP-MIN", on), r => visit.Capacity < r.Whole, VisitWords.CapacityBelow),
            .. When(book.Find("SAAT-CAP-MAX", on), r => visit.Capacity > r.Whole, VisitWords.CapacityAbove),
            .. women.All > visit.Capacity ? (VisitWarning[])[new(null, VisitWords.BeyondCapacity(women.All - visit.Capacity))] : [],
            .. When(women.Rule, _ => women.Lacking > 0, r => CallWords.ShortOfWomen(women.Lacking, r)),
            .. When(book.Find("SAAT-TEAM-WOMEN", on), r => visit.Team.Count > 0 && visit.Team.Count(a => a.Sex == Sex.Female) < r.Whole, VisitWords.TeamNeedsWomen),
        ];
    }

    private static IEnumerable<VisitWarning> When(RuleRow? rule, Func<RuleRow, bool> breaks, Func<RuleRow, Words> says) =>
        rule is not null && breaks(rule) ? [new(rule, says(rule))] : [];
}

public sealed record VisitWarning(RuleRow? Rule, Words Says);

/// <summary>When an officer who failed may sit again.</summary>
public static class RetakeClock
{
    /// <returns>The first day on which the officer may sit again, where that is after <paramref name="day"/>; otherwise null.</returns>
    public static DateOnly? Of(OfficerFile file, DateOnly day, RuleBook book) =>
        book.Find("AMS-RETEST", day) is { } rule
        && file.Attempts.Where(a => !a.Passed && a.On < day).Select(a => (DateOnly?)a.On.AddMonths(rule.Whole)).Max() is { } again
        && again > day ? again : null;
}
