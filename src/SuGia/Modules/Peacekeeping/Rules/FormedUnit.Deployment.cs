using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum RotationKind
{
    Leaves,
    ComesHome,
}

public sealed partial class FormedUnit
{
    private readonly List<EquipmentCount> equipment = [];
    private readonly List<Memorandum> memoranda = [];
    private readonly List<Rotation> rotations = [];

    /// <summary>Counts by kind alone: no serial number and no place is ever recorded.</summary>
    public IReadOnlyList<EquipmentCount> Equipment => equipment;

    public IReadOnlyList<Memorandum> Memoranda => memoranda;

    /// <summary>The unit as a whole leaves and comes home.</summary>
    public IReadOnlyList<Rotation> Rotations => rotations;

    /// <summary>The latest count of each kind on or before the day.</summary>
    public IReadOnlyList<EquipmentCount> EquipmentOn(DateOnly day) =>
        [.. equipment.Where(e => e.On <= day).GroupBy(e => e.Kind).Select(kind => kind.MaxBy(e => e.On)!).OrderBy(e => e.Kind)];

    public Rotation? LastRotationOn(DateOnly day) => rotations.Where(r => r.On <= day).MaxBy(r => r.On);

    public bool IsAwayOn(DateOnly day) => LastRotationOn(day)?.Kind == RotationKind.Leaves;

    public Result<EquipmentCounted> Count(EquipmentKind kind, int pledged, int held, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Amiss(corrected: null, kind, pledged + held, on, today) is { } broken)
        {
            return broken;
        }

        equipment.Add(new(kind, pledged, held, on, paper, today));
        return new EquipmentCounted(Id, kind, on, pledged, held);
    }

    public Result<MemorandumSigned> Sign(DateOnly firstOn, DateOnly? lastOn, PaperId? paper, DateOnly today)
    {
        if (Amiss(corrected: null, firstOn, lastOn, paper) is { } broken)
        {
            return broken;
        }

        memoranda.Add(new(firstOn, lastOn, paper!.Value, today));
        return new MemorandumSigned(Id, firstOn, lastOn);
    }

    /// <summary>The whole unit leaves for a mission, or comes home; the two alternate.</summary>
    public Result<UnitRotated> Rotate(UnitMovement movement, PaperId? paper, DateOnly today)
    {
        var (kind, on) = (movement.Kind, movement.On);
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (rotations.All(r => r.On < on), Otherwise: FormedUnitProblems.RotationBeforeLast),
            (IsAwayOn(on) == (kind == RotationKind.ComesHome), Otherwise: FormedUnitProblems.RotationTwice(kind)),
            (kind != RotationKind.Leaves || movement.Mission is not null, Otherwise: FormedUnitProblems.ChooseMission),
            (movement.RelievedBy != Id, Otherwise: FormedUnitProblems.RelievesItself),
            (kind == RotationKind.ComesHome || movement.RelievedBy is null, Otherwise: FormedUnitProblems.ReliefAtTheEnd),
            (paper is not null, Otherwise: FormedUnitProblems.RotationNeedsPaper)) is { } broken)
        {
            return broken;
        }

        rotations.Add(new(movement with { Mission = movement.Mission ?? LastRotationOn(on)?.Mission }, paper!.Value, today));
        return new UnitRotated(Id, kind, on);
    }
}

/// <summary>How much of one kind was pledged and how much there is, on a day.</summary>
public sealed class EquipmentCount : Part
{
    private EquipmentCount() { }

    internal EquipmentCount(EquipmentKind kind, int pledged, int held, DateOnly on, PaperId? paper, DateOnly enteredOn)
    {
        EnteredOn = enteredOn;
        Set(kind, pledged, held, on, paper);
    }

    public EquipmentKind Kind { get; private set; }

    public int Pledged { get; private set; }

    public int Held { get; private set; }

    public DateOnly On { get; private set; }

    public PaperId? Paper { get; private set; }

    internal void Set(EquipmentKind kind, int pledged, int held, DateOnly on, PaperId? paper) =>
        (Kind, Pledged, Held, On, Paper) = (kind, pledged, held, on, paper);
}

/// <summary>A memorandum of understanding with the UN about the unit.</summary>
public sealed class Memorandum : Part
{
    private Memorandum() { }

    internal Memorandum(DateOnly firstOn, DateOnly? lastOn, PaperId paper, DateOnly enteredOn) =>
        (FirstOn, LastOn, Paper, EnteredOn) = (firstOn, lastOn, paper, enteredOn);

    public DateOnly FirstOn { get; private set; }

    public DateOnly? LastOn { get; private set; }

    public PaperId Paper { get; private set; }

    internal void Set(DateOnly firstOn, DateOnly? lastOn, PaperId paper) => (FirstOn, LastOn, Paper) = (firstOn, lastOn, paper);
}

/// <param name="Mission">Where to; asked for when it leaves.</param>
/// <param name="RelievedBy">The unit that takes over, when it comes home.</param>
public sealed record UnitMovement(RotationKind Kind, DateOnly On, MissionId? Mission, FormedUnitId? RelievedBy);

/// <summary>The unit as a whole left or came home. No route is recorded.</summary>
public sealed class Rotation : Part
{
    private Rotation() { }

    internal Rotation(UnitMovement movement, PaperId paper, DateOnly enteredOn)
    {
        (Kind, EnteredOn) = (movement.Kind, enteredOn);
        Set(movement, paper);
    }

    public RotationKind Kind { get; private init; }

    public DateOnly On { get; private set; }

    public MissionId? Mission { get; internal set; }

    public FormedUnitId? RelievedBy { get; private set; }

    public PaperId Paper { get; private set; }

    internal void Set(UnitMovement movement, PaperId paper) => (On, Mission, RelievedBy, Paper) = (movement.On, movement.Mission, movement.RelievedBy, paper);
}

public sealed record EquipmentCounted(FormedUnitId Unit, EquipmentKind Kind, DateOnly On, int Pledged, int Held);

public sealed record MemorandumSigned(FormedUnitId Unit, DateOnly FirstOn, DateOnly? LastOn);

public sealed record UnitRotated(FormedUnitId Unit, RotationKind Kind, DateOnly On);
