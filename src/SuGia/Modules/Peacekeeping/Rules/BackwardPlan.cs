using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The steps before a deadline, from rows of rules: how many days before it each is due, and how many it needs.</summary>
public static class BackwardPlan
{
    /// <summary>In order. Where the time left is shorter than the rows ask, all steps draw together in proportion.</summary>
    /// <param name="prefix">Of the codes of the rows; they come in the order of their codes.</param>
    public static IReadOnlyList<PlannedStep> Of(RuleBook book, string prefix, DateOnly from, DateOnly deadline) => Of(
        [
            .. book.All.Where(r => r.Code.StartsWith(prefix, StringComparison.Ordinal) && r.IsInForceOn(from)).OrderBy(r => r.Code, StringComparer.Ordinal)
                .Select(r => new StepAsked(r.Code, r.Title, Days(r, "before"), Days(r, "needs"))),
        ], from, deadline);

    /// <summary>The same of steps that one row of rules lists.</summary>
    public static IReadOnlyList<PlannedStep> Of(IReadOnlyList<StepAsked> steps, DateOnly from, DateOnly deadline)
    {
        var (longest, left) = (steps.Select(s => s.BeforeDays).DefaultIfEmpty().Max(), deadline.DayNumber - from.DayNumber);
        return [.. steps.Select(s => new PlannedStep(s.Code, s.Title, deadline.AddDays(-(longest <= left ? s.BeforeDays : s.BeforeDays * left / longest)), s.NeedsDays))];
    }

    private static int Days(RuleRow row, string name) => row.Value.TryGetProperty(name, out JsonElement days) ? days.GetInt32() : 0;
}

/// <summary>A step as the rules ask it.</summary>
/// <param name="BeforeDays">Before the deadline.</param>
public sealed record StepAsked(string Code, Words Title, int BeforeDays, int NeedsDays);

/// <param name="NeedsDays">How long the step takes at least.</param>
public sealed record PlannedStep(string Code, Words Title, DateOnly DueOn, int NeedsDays);
