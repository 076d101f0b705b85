using SuGia.Kernel;

namespace SuGia.Modules.Reading;

public enum DayPrecision
{
    Day,
    HalfDay,
    EarlyMonth,
    MidMonth,
    LateMonth,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>From one day to another, both said.</summary>
    Range,

    /// <summary>From a day until the day of the article.</summary>
    Open,

    /// <summary>A length of time that ends with the article: "trong 8 tháng".</summary>
    Length,
}

public enum PartOfDay
{
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

/// <summary>A day or stretch of days as the text says it.</summary>
/// <param name="From">First possible day, included.</param>
/// <param name="To">Last possible day, included.</param>
/// <param name="Inferred">True where a year or an end was completed from the day of publication.</param>
public sealed record ReadDay(Quote Quote, DateOnly From, DateOnly To, DayPrecision Precision, PartOfDay? PartOfDay = null, bool Inferred = false)
{
    /// <summary>True for one calendar day, whole or half.</summary>
    public bool IsOneDay => Precision is DayPrecision.Day or DayPrecision.HalfDay;

    /// <returns>Null where it is neither a day nor a whole month.</returns>
    public FuzzyDate? ToFuzzyDate() => Precision switch
    {
        DayPrecision.Day or DayPrecision.HalfDay => FuzzyDate.OnDay(From),
        DayPrecision.Month => FuzzyDate.InMonth(From.Year, From.Month),
        _ => null,
    };
}
