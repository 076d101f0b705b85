using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is done once about the end of a tour: check-out, report, debrief, medal, the way back to work.</summary>
/// <remarks>Of health it holds only whether a check was done. The summary of a debrief holds nothing operational.</remarks>
public sealed class Homecoming : Part
{
    public const int ByLimit = 120;
    public const int SummaryLimit = 2000;
    public const int ReasonLimit = 500;

    private Homecoming() { }

    internal Homecoming(DateOnly enteredOn) => EnteredOn = enteredOn;

    /// <summary>Check-out began in the mission. The journey holds the day of leaving it.</summary>
    public DateOnly? CheckOutOn { get; private set; }

    public DateOnly? ReportedOn { get; private set; }

    public PaperId? EndReport { get; private set; }

    public DateOnly? DebriefedOn { get; private set; }

    public string DebriefedBy { get; private set; } = "";

    public string DebriefSummary { get; private set; } = "";

    public DateOnly? MedalOn { get; private set; }

    public PaperId? MedalPaper { get; private set; }

    /// <summary>The numeral of repeated service; null for the first.</summary>
    public int? MedalNumeral { get; private set; }

    public DateOnly? BackAtUnitOn { get; private set; }

    public UnitId? BackAtUnit { get; private set; }

    public DateOnly? LeaveFrom { get; private set; }

    public DateOnly? LeaveUntil { get; private set; }

    public bool? HealthChecked { get; private set; }

    /// <summary>May serve in a mission again from this day; set by hand, since no rule says.</summary>
    public DateOnly? EligibleOn { get; private set; }

    public string EligibleBecause { get; private set; } = "";

    internal void CheckOut(DateOnly on) => CheckOutOn = on;

    internal void Report(DateOnly on, PaperId? paper) => (ReportedOn, EndReport) = (on, paper);

    internal void Debrief(DebriefTyped typed) => (DebriefedOn, DebriefedBy, DebriefSummary) = (typed.On, typed.By, typed.Summary);

    internal void Award(MedalTyped typed) => (MedalOn, MedalPaper, MedalNumeral) = (typed.On, typed.Paper, typed.Numeral);

    internal void Reintegrate(ReintegrationTyped typed)
    {
        (BackAtUnitOn, BackAtUnit) = (typed.On, typed.Unit);
        (LeaveFrom, LeaveUntil, HealthChecked) = (typed.LeaveFrom, typed.LeaveUntil, typed.HealthChecked);
        (EligibleOn, EligibleBecause) = (typed.EligibleOn, typed.EligibleBecause);
    }
}

public enum LessonTopic
{
    Work,
    Life,
    Language,
    Driving,

    /// <summary>The number of a document alone.</summary>
    SecurityByReference,
    Other,
}

/// <summary>What one holder of a post learned for the next.</summary>
public sealed class LessonLearned : Part
{
    public const int TextLimit = 1000;
    public const int ReferenceLimit = 100;

    private LessonLearned() { }

    internal LessonLearned(LessonTyped typed, DateOnly enteredOn) => (Topic, Text, On, EnteredOn) = (typed.Topic, typed.Text, typed.On, enteredOn);

    public LessonTopic Topic { get; private init; }

    public string Text { get; private init; } = "";

    public DateOnly On { get; private init; }
}

public sealed record LessonTyped(LessonTopic Topic, string Text, DateOnly On);

/// <param name="By">Who held it, by function.</param>
public sealed record DebriefTyped(DateOnly On, string By, string Summary);

public sealed record MedalTyped(DateOnly On, PaperId? Paper, int? Numeral);

/// <param name="On">The first day back at work.</param>
public sealed record ReintegrationTyped(UnitId Unit, DateOnly On, DateOnly? LeaveFrom, DateOnly? LeaveUntil, bool? HealthChecked, DateOnly? EligibleOn, string EligibleBecause);

/// <summary>The first day on which a tour has the days that the UN medal asks.</summary>
/// <param name="DueOn">Null while the tour has not so many consecutive days.</param>
public sealed record MedalClock(RuleRow Rule, DateOnly? DueOn)
{
    public const string Code = "MEDAL-01";

    /// <returns>Null where no rule is in force on the day.</returns>
    public static MedalClock? Of(Tour tour, RuleBook book, DateOnly day) =>
        book.Find(Code, day) is { } rule ? new(rule, QualifiedOn(tour.Presences.Select(p => (p.FirstOn, p.LastOn)), rule.Whole)) : null;

    /// <summary>Days in the mission count one after the other, whatever decision they rest on; an absence with leave does not break them.</summary>
    public static DateOnly? QualifiedOn(IEnumerable<(DateOnly First, DateOnly Last)> presences, int days)
    {
        DateOnly? first = null;
        var last = DateOnly.MinValue;
        foreach (var presence in presences.OrderBy(p => p.First))
        {
            first = first is null || presence.First.DayNumber > last.DayNumber + 1 ? presence.First : first;
            last = presence.Last;
            if (last.DayNumber - first.Value.DayNumber + 1 >= days)
            {
                return first.Value.AddDays(days - 1);
            }
        }

        return null;
    }
}

public sealed record CheckOutRecorded(OfficerFileId File, Guid Tour, DateOnly On);

public sealed record EndReportRecorded(OfficerFileId File, Guid Tour, DateOnly On);

public sealed record DebriefRecorded(OfficerFileId File, Guid Tour, DateOnly On);

public sealed record ReintegrationRecorded(OfficerFileId File, Guid Tour, DateOnly On);

public sealed record LessonAdded(OfficerFileId File, Guid Tour, LessonTopic Topic);

public sealed record MedalAwarded(OfficerFileId File, Guid Tour, DateOnly On);
