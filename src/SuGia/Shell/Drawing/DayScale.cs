using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>Lays days on a horizontal axis; every day is equally wide.</summary>
/// <param name="Window">The days shown, both ends included.</param>
internal sealed record DayScale(DateSpan Window, double Left, double Right)
{
    /// <summary>Where the day begins; days outside the window land on its nearest edge.</summary>
    public double Start(DateOnly day) => Left + (Math.Clamp(day.DayNumber - Window.First.DayNumber, 0, Window.Days) * PerDay);

    /// <summary>Where the day ends.</summary>
    public double End(DateOnly day) => Left + (Math.Clamp(day.DayNumber - Window.First.DayNumber + 1, 0, Window.Days) * PerDay);

    /// <summary>The firsts of months within the window whose month number, counted from year 0, divides by the step.</summary>
    public IEnumerable<DateOnly> Months(int step)
    {
        var month = new DateOnly(Window.First.Year, Window.First.Month, 1);
        for (; month <= Window.Last; month = month.AddMonths(1))
        {
            if (month >= Window.First && ((month.Year * 12) + month.Month - 1) % step == 0)
            {
                yield return month;
            }
        }
    }

    /// <summary>The smallest of the given steps, in months, that leaves at least this room between two ticks.</summary>
    public int StepWithRoom(double room, params int[] steps) =>
        steps.FirstOrDefault(step => step * DaysInMonth * PerDay >= room, steps[^1]);

    private const double DaysInMonth = 30.4;

    private double PerDay => (Right - Left) / Window.Days;
}
