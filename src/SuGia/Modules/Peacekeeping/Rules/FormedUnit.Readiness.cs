using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Levels of the Peacekeeping Capability Readiness System; rapid deployment is a fourth step above level 3.</summary>
public enum PcrsLevel
{
    One,
    Two,
    Three,
    Rapid,
}

/// <summary>Why the UN comes: to assess and advise, to assess capability, before deployment, to verify.</summary>
public enum UnitVisitKind
{
    Aav,
    Aoc,
    Pdv,
    Vv,
}

public enum UnitVisitOutcome
{
    Successful,
    NotSuccessful,
}

public sealed partial class FormedUnit
{
    private readonly List<LevelHeld> levels = [];
    private readonly List<PledgeRenewal> renewals = [];
    private readonly List<UnitVisit> visits = [];

    public IReadOnlyList<LevelHeld> Levels => levels;

    public IReadOnlyList<PledgeRenewal> Renewals => renewals;

    public IReadOnlyList<UnitVisit> Visits => visits;

    public LevelHeld? LevelOn(DateOnly day) => levels.Find(l => l.FirstOn <= day && day <= l.LastOn);

    /// <summary>When the pledge must next be renewed, as known on a day; null before it was registered.</summary>
    public RenewalClock? RenewalOn(DateOnly day, RuleBook rules) => RenewalClock.Of(
        levels.Where(l => l.FirstOn <= day).Min(l => (DateOnly?)l.FirstOn), renewals.Where(r => r.On <= day).Max(r => (DateOnly?)r.On), day, rules);

    /// <summary>Reaches a level on evidence. One step up follows the last; any other step needs its reason.</summary>
    /// <remarks>Level 2 and above rest on a successful advisory visit (rule PCRS-2), rapid deployment on a verification visit (rule PCRS-RDL).</remarks>
    public Result<LevelReached> Reach(PcrsLevel level, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        var last = levels.MaxBy(l => l.FirstOn);
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (last is null || last.FirstOn < on, Otherwise: FormedUnitProblems.LevelBeforeLast(last?.FirstOn)),
            (last?.Level != level, Otherwise: FormedUnitProblems.LevelAlready(level)),
            (level == NextAfter(last?.Level) || reason is not "", Otherwise: FormedUnitProblems.LevelNeedsReason(NextAfter(last?.Level))),
            (HasVisitFor(level, UnitVisitKind.Aav, on), Otherwise: FormedUnitProblems.VisitMissing(UnitVisitKind.Aav)),
            (HasVisitFor(level, UnitVisitKind.Vv, on), Otherwise: FormedUnitProblems.VisitMissing(UnitVisitKind.Vv)),
            (paper is not null, Otherwise: FormedUnitProblems.LevelNeedsPaper)) is { } broken)
        {
            return broken;
        }

        levels.Add(new(level, on, paper!.Value, reason, today));
        ChainLevels();
        return new LevelReached(Id, level, on);
    }

    public Result<PledgeRenewed> Renew(DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (levels.Any(l => l.FirstOn < on), Otherwise: FormedUnitProblems.NotPledged),
            (renewals.All(r => r.On < on), Otherwise: FormedUnitProblems.RenewedSince),
            (paper is not null, Otherwise: FormedUnitProblems.RenewalNeedsPaper)) is { } broken)
        {
            return broken;
        }

        renewals.Add(new(on, paper!.Value, today));
        return new PledgeRenewed(Id, on);
    }

    public Result<UnitVisitPlanned> PlanVisit(UnitVisitKind kind, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (visits.All(v => v.Kind != kind || v.PlannedOn != on), Otherwise: FormedUnitProblems.VisitPlanned(kind, on))) is { } broken)
        {
            return broken;
        }

        UnitVisit visit = new(kind, on, paper, today);
        visits.Add(visit);
        return new UnitVisitPlanned(Id, visit.Id, kind, on);
    }

    public Result<UnitVisitHeld> HoldVisit(Guid visit, DateOnly on, UnitVisitOutcome outcome, PaperId? paper, DateOnly today)
    {
        if (visits.Find(v => v.Id == visit) is not { } held)
        {
            return FormedUnitProblems.NoSuchVisit;
        }

        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (held.HeldOn is null, Otherwise: FormedUnitProblems.VisitHeld),
            (paper is not null, Otherwise: FormedUnitProblems.VisitNeedsPaper)) is { } broken)
        {
            return broken;
        }

        held.Hold(on, outcome, paper!.Value);
        return new UnitVisitHeld(Id, visit, outcome, on);
    }

    private bool HasVisitFor(PcrsLevel level, UnitVisitKind kind, DateOnly by) =>
        !Needs(level, kind) || visits.Any(v => v.Kind == kind && v.Outcome == UnitVisitOutcome.Successful && v.HeldOn <= by);

    private static bool Needs(PcrsLevel level, UnitVisitKind kind) => kind switch
    {
        UnitVisitKind.Aav => level != PcrsLevel.One,
        UnitVisitKind.Vv => level == PcrsLevel.Rapid,
        UnitVisitKind.Aoc or UnitVisitKind.Pdv => false,
    };

    /// <summary>Each level lasts until the day before the next, the last one until the unit ends.</summary>
    private void ChainLevels()
    {
        var lastOn = Beyond;
        foreach (var level in levels.OrderByDescending(l => l.FirstOn))
        {
            level.LastOn = lastOn;
            lastOn = level.FirstOn.AddDays(-1);
        }
    }

    /// <returns>Null above the last.</returns>
    private static PcrsLevel? NextAfter(PcrsLevel? level) => level switch
    {
        null => PcrsLevel.One,
        PcrsLevel.Rapid => null,
        { } held => held + 1,
    };
}

/// <summary>A level from a day until the day before the next.</summary>
public sealed class LevelHeld : Part
{
    private LevelHeld() { }

    internal LevelHeld(PcrsLevel level, DateOnly firstOn, PaperId paper, string reason, DateOnly enteredOn) =>
        (Level, FirstOn, Paper, Reason, EnteredOn) = (level, firstOn, paper, reason, enteredOn);

    public PcrsLevel Level { get; private set; }

    public DateOnly FirstOn { get; private set; }

    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    /// <summary>The evidence.</summary>
    public PaperId Paper { get; private set; }

    /// <summary>Why the level is not one step above the last; else empty.</summary>
    public string Reason { get; private set; } = "";

    internal void Set(PcrsLevel level, DateOnly firstOn, PaperId paper, string reason) => (Level, FirstOn, Paper, Reason) = (level, firstOn, paper, reason);
}

/// <summary>The pledge, renewed on a day.</summary>
public sealed class PledgeRenewal : Part
{
    private PledgeRenewal() { }

    internal PledgeRenewal(DateOnly on, PaperId paper, DateOnly enteredOn) => (On, Paper, EnteredOn) = (on, paper, enteredOn);

    public DateOnly On { get; private set; }

    public PaperId Paper { get; private set; }

    internal void Set(DateOnly on, PaperId paper) => (On, Paper) = (on, paper);
}

/// <summary>A visit of the UN to the unit: planned, then held.</summary>
public sealed class UnitVisit : Part
{
    private UnitVisit() { }

    internal UnitVisit(UnitVisitKind kind, DateOnly plannedOn, PaperId? plan, DateOnly enteredOn) =>
        (Kind, PlannedOn, Plan, EnteredOn) = (kind, plannedOn, plan, enteredOn);

    public UnitVisitKind Kind { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    public PaperId? Plan { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public UnitVisitOutcome? Outcome { get; private set; }

    /// <summary>The paper that says how it went.</summary>
    public PaperId? Paper { get; private set; }

    internal void Set(UnitVisitKind kind, DateOnly plannedOn, PaperId? plan) => (Kind, PlannedOn, Plan) = (kind, plannedOn, plan);

    internal void TakeOutcomeBack() => (HeldOn, Outcome, Paper) = (null, null, null);

    internal void Hold(DateOnly on, UnitVisitOutcome outcome, PaperId paper) => (HeldOn, Outcome, Paper) = (on, outcome, paper);
}

/// <summary>The day by which a pledge must be renewed, with the rule that says so.</summary>
public readonly record struct RenewalClock(DateOnly DueOn, RuleRow Rule)
{
    /// <summary>The first renewal falls due after rule PCRS-RENEW-FIRST, the others after PCRS-RENEW.</summary>
    /// <param name="pledgedOn">The first day of the first level; null while there is none.</param>
    public static RenewalClock? Of(DateOnly? pledgedOn, DateOnly? renewedOn, DateOnly day, RuleBook rules) =>
        pledgedOn is { } pledged && rules.Find(renewedOn is null ? "PCRS-RENEW-FIRST" : "PCRS-RENEW", day) is { } rule
            ? new(new WholeMonths(rule.Whole).LastDay(renewedOn ?? pledged), rule)
            : null;

    public int DaysLeft(DateOnly day) => DueOn.DayNumber - day.DayNumber;
}

public sealed record LevelReached(FormedUnitId Unit, PcrsLevel Level, DateOnly On);

public sealed record PledgeRenewed(FormedUnitId Unit, DateOnly On);

public sealed record UnitVisitPlanned(FormedUnitId Unit, Guid Visit, UnitVisitKind Kind, DateOnly On);

public sealed record UnitVisitHeld(FormedUnitId Unit, Guid Visit, UnitVisitOutcome Outcome, DateOnly On);
