using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The steps before a deadline, from rows of rules: how many days before it each is due, and how many it needs.</summary>
public static class BackwardPlan
{
    /// <summary>In order. Where the time left is shorter than the rows ask, all steps draw together in proportion.</summary>
    /// <param name="prefix">Of the codes of the rows; they come in the order of their codes.</param>
    public static IReadOnlyList<PlannedStep> Of(RuleBook book, string prefix, DateOnly from, DateOnly deadline)
    {
        var rows = book.All.Where(r => r.Code.StartsWith(prefix, StringComparison.Ordinal) && r.IsInForceOn(from)).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        var (longest, left) = (rows.Select(Before).DefaultIfEmpty().Max(), deadline.DayNumber - from.DayNumber);
        return [.. rows.Select(r => new PlannedStep(r.Code, r.Title, deadline.AddDays(-(longest <= left ? Before(r) : Before(r) * left / longest)), Days(r, "needs")))];
    }

    private static int Before(RuleRow row) => Days(row, "before");

    private static int Days(RuleRow row, string name) => row.Value.TryGetProperty(name, out JsonElement days) ? days.GetInt32() : 0;
}

/// <param name="NeedsDays">How long the step takes at least.</param>
public sealed record PlannedStep(string Code, Words Title, DateOnly DueOn, int NeedsDays);
