using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the rules of leave say of an absence that is about to be recorded. They warn, and stop nobody.</summary>
public sealed class LeaveBalance(Tour tour, RuleBook book)
{
    /// <summary>Days of annual leave earned by a day: so many for each completed month in the mission. Source: rule LV-AL.</summary>
    public decimal EarnedBy(DateOnly day) => book.Find("LV-AL", day) is { } rule ? MonthsBy(day) * rule.Value.GetDecimal() : 0;

    public int TakenBefore(DateOnly day) => tour.Absences.Where(a => a.Kind == AbsenceKind.AnnualLeave && a.FirstOn < day).Sum(a => a.AwayDays);

    public IReadOnlyList<LeaveWarning> Of(AbsenceTyped asked) => asked.Kind is not (AbsenceKind.AnnualLeave or AbsenceKind.CompensatoryTimeOff) ? [] :
    [
        .. asked.Kind == AbsenceKind.AnnualLeave ? Balance(asked) : Gap(asked),
        .. Warn("LV-FIRST", asked.FirstOn, rule => Begins is { } first && asked.FirstOn < first.AddDays(rule.Whole - 1)),
        .. Warn("LV-LASTMONTH", asked.FirstOn, rule => tour.DecidedLastOn is { } last && DaysAfter(last.AddMonths(-1), asked) > rule.Whole),
    ];

    private DateOnly? Begins => tour.BeginsOn;

    private IEnumerable<LeaveWarning> Balance(AbsenceTyped asked) =>
        Warn("LV-AL", asked.FirstOn, _ => asked.ExpectedBackOn.DayNumber - asked.FirstOn.DayNumber > EarnedBy(asked.FirstOn) - TakenBefore(asked.FirstOn));

    private IEnumerable<LeaveWarning> Gap(AbsenceTyped asked) => Warn("LV-GAP", asked.FirstOn, rule => tour.Absences
        .Any(a => a.Kind == AbsenceKind.CompensatoryTimeOff && a.EndsBefore(asked.FirstOn) && asked.FirstOn.DayNumber - (a.BackOn ?? a.ExpectedBackOn).DayNumber < rule.Whole));

    private IEnumerable<LeaveWarning> Warn(string code, DateOnly day, Func<RuleRow, bool> isBroken) =>
        book.Find(code, day) is { } rule && isBroken(rule) ? [new(rule)] : [];

    private static int DaysAfter(DateOnly day, AbsenceTyped asked) => Math.Max(0, asked.ExpectedBackOn.DayNumber - Math.Max(asked.FirstOn.DayNumber, day.DayNumber + 1));

    private int MonthsBy(DateOnly day)
    {
        if (Begins is not { } first || day < first)
        {
            return 0;
        }

        var months = ((day.Year - first.Year) * 12) + day.Month - first.Month;
        return first.AddMonths(months) > day ? months - 1 : months;
    }
}

/// <summary>A rule of leave that an absence does not keep.</summary>
public sealed record LeaveWarning(RuleRow Rule);
