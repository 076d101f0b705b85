using System.Globalization;

namespace SuGia.Kernel;

/// <summary>How exactly a day is known.</summary>
public enum Grain
{
    Day,
    Month,
}

/// <summary>A day known to the day, or only that it lies in a month; a month is never shown as an invented day.</summary>
/// <remarks>
/// <para><see cref="Earliest"/> and <see cref="Latest"/> are both possible days. Known to the day, they are the same; known to
/// the month, they are its first and last day.</para>
/// <para>A list is ordered by Earliest, then Latest: the month stands with its first day.</para>
/// <para>Surely before a day: <c>Latest &lt; day</c>. Perhaps: <c>Earliest &lt; day</c>. A deadline has surely passed only when
/// Latest has. A month that contains a day is not equal to it: equality asks what is known, not what may have been.</para>
/// </remarks>
public sealed record FuzzyDate
{
    /// <exception cref="ArgumentException">The two days are not one day, or not one whole month, as the grain says.</exception>
    public FuzzyDate(DateOnly earliest, DateOnly latest, Grain grain)
    {
        if (latest != LastOf(earliest, grain))
        {
            throw new ArgumentException($"{earliest:O} to {latest:O} is not one {grain}.", nameof(latest));
        }

        (Earliest, Latest, Grain) = (earliest, latest, grain);
    }

    public DateOnly Earliest { get; private init; }

    public DateOnly Latest { get; private init; }

    public Grain Grain { get; private init; }

    public bool IsExact => Grain == Grain.Day;

    /// <summary>All the days that it may have been.</summary>
    public DateSpan Span => new(Earliest, Latest);

    public static FuzzyDate OnDay(DateOnly day) => new(day, day, Grain.Day);

    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static FuzzyDate InMonth(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, new(year, month, DateTime.DaysInMonth(year, month)), Grain.Month);
    }

    /// <summary>"13/06/2023" or "10/2022"; in English "13 Jun 2023" or "Oct 2022".</summary>
    public Words Both() => IsExact ? Days.Both(Earliest) : new(Written("MM/yyyy"), Written("MMM yyyy"));

    public override string ToString() => Both().ToString();

    private string Written(string form) => Earliest.ToString(form, CultureInfo.InvariantCulture);

    // Only the first day of a month may begin a month; no day ends a month that begins on another.
    private static DateOnly? LastOf(DateOnly first, Grain grain) => (grain, first.Day) switch
    {
        (Grain.Day, _) => first,
        (Grain.Month, 1) => new(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        _ => null,
    };
}
