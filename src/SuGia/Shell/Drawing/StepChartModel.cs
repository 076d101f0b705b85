using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>A value that holds from day to day until it changes.</summary>
/// <param name="Says">The chart as one or two sentences.</param>
/// <param name="Measure">What is counted; heads the column of the table.</param>
/// <param name="AsOf">What lies after the end of this day is forecast.</param>
/// <param name="Points">In any order; of several on one day the last in the list holds.</param>
public sealed record StepChartModel(Words Says, Words Measure, DateSpan Window, DateOnly AsOf, IReadOnlyList<StepPoint> Points);

/// <summary>From this day on the value is so high.</summary>
public readonly record struct StepPoint
{
    /// <exception cref="ArgumentOutOfRangeException">The value is negative: the axis begins at 0.</exception>
    public StepPoint(DateOnly from, decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        (From, Value) = (from, value);
    }

    public DateOnly From { get; }

    public decimal Value { get; }
}
