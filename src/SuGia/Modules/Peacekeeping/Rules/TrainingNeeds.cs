namespace SuGia.Modules.Peacekeeping;

/// <summary>How many must be trained for tours that end, by month and mission, and from when.</summary>
/// <remarks>Source of the months: rules TOUR-REPL-START and NOM-06.</remarks>
public static class TrainingNeeds
{
    public const string StartRule = "TOUR-REPL-START";
    public const string SubmitRule = "NOM-06";

    /// <summary>In the order of months, then missions.</summary>
    /// <param name="available">Trained and cleared officers whom nothing holds: they go to the earliest endings.</param>
    /// <param name="startMonths">How long before the end of a tour its replacement is begun; null where no rule is in force.</param>
    /// <param name="submitMonths">How long before it the nomination is sent.</param>
    public static IReadOnlyList<NeedLine> Of(IReadOnlyList<EndingTour> endings, int available, int? startMonths, int? submitMonths)
    {
        var taken = endings.Where(e => !e.IsTrained).OrderBy(e => e.EndsOn).ThenBy(e => e.Mission, StringComparer.Ordinal).ThenBy(e => e.Id).Take(available).Select(e => e.Id).ToHashSet();
        return
        [
            .. from ending in endings
               group ending by (Month: new DateOnly(ending.EndsOn.Year, ending.EndsOn.Month, 1), ending.Mission) into same
               orderby same.Key.Month, same.Key.Mission
               select Line(same.Key.Month, same.Key.Mission, [.. same], taken, startMonths, submitMonths),
        ];
    }

    private static NeedLine Line(DateOnly month, string mission, IReadOnlyList<EndingTour> endings, HashSet<Guid> taken, int? startMonths, int? submitMonths)
    {
        var lacking = endings.Where(e => !e.IsTrained && !taken.Contains(e.Id)).ToList();
        var first = lacking is [] ? (DateOnly?)null : lacking.Min(e => e.EndsOn);
        return new(
            month, mission, endings.Count, endings.Count(e => e.IsReplaced), endings.Count(e => !e.IsTrained), endings.Count(e => taken.Contains(e.Id)), lacking.Count,
            startMonths is { } start ? first?.AddMonths(-start) : null, submitMonths is { } submit ? first?.AddMonths(-submit) : null);
    }
}

/// <param name="IsReplaced">Someone else is nominated or decided for the post.</param>
/// <param name="IsTrained">And has passed a course of our own.</param>
public sealed record EndingTour(Guid Id, string Mission, DateOnly EndsOn, bool IsReplaced, bool IsTrained);

/// <param name="Untrained">Tours without a replacement who is trained.</param>
/// <param name="FromPool">How many of them a trained and cleared officer can take.</param>
/// <param name="Lack">How many are left to be trained.</param>
/// <param name="StartOn">The last day to begin, for the earliest of those left.</param>
public sealed record NeedLine(DateOnly Month, string Mission, int Ending, int Replaced, int Untrained, int FromPool, int Lack, DateOnly? StartOn, DateOnly? SubmitOn);
