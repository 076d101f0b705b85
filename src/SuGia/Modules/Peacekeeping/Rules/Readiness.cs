using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What an officer lacks for a movement, and how long it takes to mend.</summary>
public sealed record Readiness(IReadOnlyList<Lack> Missing)
{
    /// <summary>The longest of them, for they run side by side; null where something cannot be mended; 0 where nothing is missing.</summary>
    public int? MendDays => Missing.Any(m => m.MendDays is null) ? null : Missing.Select(m => m.MendDays!.Value).DefaultIfEmpty().Max();

    public bool IsReady => Missing is [];

    /// <param name="book">Holds a row MEND-CODE for each rule that can be mended; one of 0 days is for others to do, later.</param>
    public static Readiness Of(IEnumerable<Finding> findings, RuleBook book, DateOnly today) => new(
        [.. findings.Where(f => f.Verdict is not (Verdict.Pass or Verdict.Waived) && !f.IsAdvice).Select(f => new Lack(f, RowFor(f, book, today))).Where(l => l.IsMissing)]);

    /// <remarks>A failed vetting or an unfit officer is not mended by waiting.</remarks>
    private static RuleRow? RowFor(Finding finding, RuleBook book, DateOnly today) =>
        finding is { Verdict: Verdict.Fail, Group: FieldGroup.Vetting or FieldGroup.Health } ? null : book.Find($"MEND-{finding.Rule.Code}", today);
}

/// <summary>A rule that is failed, unknown, or warns of something that can be mended.</summary>
/// <param name="Mending">What mends it, in days; null where nothing does.</param>
public sealed record Lack(Finding Finding, RuleRow? Mending)
{
    public int? MendDays => Mending?.Whole;

    internal bool IsMissing => MendDays != 0 && (Finding.Verdict != Verdict.Warn || Mending is not null);

    /// <summary>What is to be done, or the rule that stands in the way.</summary>
    public Words ToDo => Mending?.Title ?? Finding.Rule.Title;
}
