using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>How far a file of work is on a day; worked out, never typed.</summary>
public enum WorkFileState
{
    Open,
    Closed,
    DueSoon,
    Overdue,
    HandedOver,
    Frozen,
}

/// <summary>Within which time after the work ended a file goes to the archive, and how many days before that it is said.</summary>
public sealed record HandOverTerm(WholeMonths Within, int WarningDays)
{
    /// <summary>The last day on which it is handed over in time.</summary>
    public DateOnly DueOn(DateOnly closedOn) => Within.LastDay(closedOn);

    /// <summary>The last day of closing whose term had ended before the day.</summary>
    public DateOnly OverdueThrough(DateOnly day) => day.AddMonths(-Within.Count) is var at && DueOn(at) < day ? at : at.AddDays(-1);

    /// <summary>The last day of closing that was already warned of on the day.</summary>
    public DateOnly WarnedThrough(DateOnly day) => OverdueThrough(day.AddDays(WarningDays + 1));

    /// <summary>A file that was handed over stays so; one that is frozen is asked for nothing.</summary>
    public WorkFileState StateOf(DateOnly? closedOn, bool isFrozen, DateOnly? handedOverOn, DateOnly day) => closedOn switch
    {
        _ when handedOverOn <= day => WorkFileState.HandedOver,
        _ when isFrozen => WorkFileState.Frozen,
        { } closed when closed <= OverdueThrough(day) => WorkFileState.Overdue,
        { } closed when closed <= WarnedThrough(day) => WorkFileState.DueSoon,
        { } closed when closed <= day => WorkFileState.Closed,
        _ => WorkFileState.Open,
    };
}
