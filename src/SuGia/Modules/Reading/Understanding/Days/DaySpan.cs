namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>A day expression among tokens, from the first to before the last.</summary>
internal readonly record struct DaySpan(int First, int Last, DateOnly From, DateOnly To, DayPrecision Precision)
{
    public PartOfDay? Part { get; init; }

    public bool Inferred { get; init; }

    public bool IsOneDay => Precision is DayPrecision.Day or DayPrecision.HalfDay;

    public static DaySpan OnDay(int first, int last, DateOnly day, bool inferred = false) =>
        new(first, last, day, day, DayPrecision.Day) { Inferred = inferred };

    /// <summary>Whole months, as many as are asked.</summary>
    public static DaySpan Months(int first, int last, DateOnly month, int count, DayPrecision precision, bool inferred = false) =>
        new(first, last, month, month.AddMonths(count).AddDays(-1), precision) { Inferred = inferred };
}
