namespace SuGia.Kernel;

/// <summary>Days on which offices work: Monday to Friday, without the holidays given.</summary>
/// <remarks>Days swapped for a holiday by a yearly notice stand in the holidays too, as those who keep the list enter them.</remarks>
public sealed class WorkingDays(IEnumerable<DateSpan> holidays)
{
    private readonly IReadOnlyList<DateSpan> holidays = [.. holidays];

    public bool Has(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Any(h => h.Contains(day));

    /// <summary>The first working day after the day.</summary>
    public DateOnly Next(DateOnly day) => Has(day.AddDays(1)) ? day.AddDays(1) : Next(day.AddDays(1));

    /// <summary>The working day that is the given number of working days later; the day after receipt is the first.</summary>
    public DateOnly After(DateOnly day, int workingDays) => Enumerable.Range(0, workingDays).Aggregate(day, (at, _) => Next(at));
}
