namespace SuGia.Modules.Peacekeeping;

public enum HomecomingStep
{
    CheckOut,
    Home,
    Report,
    Debrief,
    Lessons,

    /// <summary>Asked of whoever has the days for it.</summary>
    Medal,
    BackAtUnit,
    HealthCheck,
}

/// <summary>A step of coming home, and the day on which it was done; null while it is missing.</summary>
public sealed record StepTaken(HomecomingStep Step, DateOnly? DoneOn);

/// <summary>What the steps of coming home are worked out from. Source: rule CHK-02, a national template that is not verified.</summary>
/// <param name="MedalDueOn">The first day on which the tour has the days for the medal; null while it has not.</param>
/// <param name="LessonOn">The day of the first lesson.</param>
public sealed record HomecomingFacts(
    DateOnly? CheckOutOn, DateOnly? HomeOn, DateOnly? ReportedOn, DateOnly? DebriefedOn, DateOnly? LessonOn, DateOnly? MedalDueOn, DateOnly? MedalOn, DateOnly? BackAtUnitOn, bool IsHealthChecked)
{
    public static HomecomingFacts Of(Tour tour, DateOnly? medalDueOn) => new(
        tour.Homecoming?.CheckOutOn, tour.CameHomeOn?.Earliest, tour.Homecoming?.ReportedOn, tour.Homecoming?.DebriefedOn,
        tour.Lessons.Min(l => (DateOnly?)l.On), medalDueOn, tour.Homecoming?.MedalOn, tour.Homecoming?.BackAtUnitOn, tour.Homecoming?.HealthChecked ?? false);

    /// <summary>In order, as of the day: what was done later is missing.</summary>
    public IReadOnlyList<StepTaken> StepsOn(DateOnly day) =>
        [.. All.Where(s => s.Step != HomecomingStep.Medal || s.DoneOn is not null || MedalDueOn <= day).Select(s => s.DoneOn <= day ? s : s with { DoneOn = null })];

    public IReadOnlyList<HomecomingStep> MissingOn(DateOnly day) => [.. StepsOn(day).Where(s => s.DoneOn is null).Select(s => s.Step)];

    private StepTaken[] All =>
    [
        new(HomecomingStep.CheckOut, CheckOutOn),
        new(HomecomingStep.Home, HomeOn),
        new(HomecomingStep.Report, ReportedOn),
        new(HomecomingStep.Debrief, DebriefedOn),
        new(HomecomingStep.Lessons, LessonOn),
        new(HomecomingStep.Medal, MedalOn),
        new(HomecomingStep.BackAtUnit, BackAtUnitOn),
        new(HomecomingStep.HealthCheck, IsHealthChecked ? BackAtUnitOn : null),
    ];
}
