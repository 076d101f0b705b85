namespace SuGia.Kernel;

/// <summary>A validity or length in whole months, as rules and clearances state it.</summary>
/// <remarks>
/// The last day bears the number of the day it is counted from and is still included: 24 months from 24/11/2021 hold through
/// 24/11/2023. Where the last month is too short, its last day is the last: 6 months from 31/08/2022 hold through 28/02/2023.
/// The end of a month is not kept: 12 months from 28/02/2023 hold through 28/02/2024.
/// </remarks>
/// <exception cref="ArgumentOutOfRangeException">Fewer than 1 month or more than 1,200.</exception>
public readonly record struct WholeMonths
{
    private const int Most = 1200;

    public WholeMonths(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        Count = count;
    }

    public int Count { get; }

    /// <summary>The last day that is still inside.</summary>
    public DateOnly LastDay(DateOnly from) => from.AddMonths(Count);

    /// <summary>All the days, the first and the last included.</summary>
    public DateSpan From(DateOnly first) => new(first, LastDay(first));
}
