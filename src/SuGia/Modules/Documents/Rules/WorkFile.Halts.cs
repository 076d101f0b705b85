using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Why a file takes nothing: its work is done, or somebody holds it as it is.</summary>
public enum HaltKind
{
    Closed,
    Frozen,
}

/// <content>How it is closed, frozen and handed over.</content>
public sealed partial class WorkFile
{
    private readonly List<Halt> halts = [];

    public IReadOnlyList<Halt> Halts => halts;

    /// <summary>The day on which the work ended, or null.</summary>
    public DateOnly? ClosedOn => Current(HaltKind.Closed)?.On;

    public bool IsFrozen => Current(HaltKind.Frozen) is not null;

    /// <summary>The work is done. Source: Decree 30/2020, article 29.</summary>
    public Result<WorkFileClosed> Close(DateOnly on, DateOnly today)
    {
        if ((Growing ?? Broken.Among(
            (on <= today, Otherwise: WorkFileProblems.NotYet("On")),
            (on >= LastFact, Otherwise: WorkFileProblems.BeforeLastFact(LastFact)))) is { } broken)
        {
            return broken;
        }

        halts.Add(new(HaltKind.Closed, on, "", today));
        return new WorkFileClosed(Id, on);
    }

    public Result<WorkFileReopened> Reopen(DateOnly on, string reason, DateOnly today)
    {
        if ((Changeable ?? End(HaltKind.Closed, WorkFileProblems.NotClosed, on, reason, today)) is { } broken)
        {
            return broken;
        }

        return new WorkFileReopened(Id, on);
    }

    /// <summary>An inspection or inquiry needs it as it is: nothing changes until it is lifted.</summary>
    public Result<WorkFileFrozen> Freeze(DateOnly on, string reason, DateOnly today)
    {
        if ((Changeable ?? Broken.Among(
            (on <= today, Otherwise: WorkFileProblems.NotYet("On")),
            (on >= OpenedOn, Otherwise: WorkFileProblems.BeforeOpening(OpenedOn)))) is { } broken)
        {
            return broken;
        }

        halts.Add(new(HaltKind.Frozen, on, reason, today));
        return new WorkFileFrozen(Id, on);
    }

    public Result<FreezeLifted> Lift(DateOnly on, string reason, DateOnly today) =>
        End(HaltKind.Frozen, WorkFileProblems.NotFrozen, on, reason, today) is { } broken ? broken : new FreezeLifted(Id, on);

    /// <summary>Given to the archive; what it holds that day is counted and stays so. Source: Decree 30/2020, article 30.</summary>
    public Result<WorkFileHandedOver> HandOver(HandOverTyped typed, DateOnly today)
    {
        if ((Changeable ?? Broken.Among(
            (ClosedOn is not null, Otherwise: WorkFileProblems.CloseFirst),
            (Lying.Any(), Otherwise: WorkFileProblems.NothingToHandOver),
            (typed.On <= today, Otherwise: WorkFileProblems.NotYet("On")),
            (!(typed.On < ClosedOn), Otherwise: WorkFileProblems.BeforeClosing(ClosedOn ?? typed.On)))) is { } broken)
        {
            return broken;
        }

        (HandedOverOn, HandedTo, GivenBy, TakenBy, Condition) = (typed.On, typed.To, typed.GivenBy, typed.TakenBy, typed.Condition);
        (PapersHanded, PagesHanded) = (Lying.Count(), Lying.Sum(p => p.Pages));
        return new WorkFileHandedOver(Id, typed.On);
    }

    private Broken? Changeable => Broken.Among(
        (HandedOverOn is null, Otherwise: WorkFileProblems.HandedOver(HandedOverOn ?? OpenedOn)),
        (!IsFrozen, Otherwise: WorkFileProblems.Frozen));

    private Broken? Growing => Changeable ?? Broken.Among((ClosedOn is null, Otherwise: WorkFileProblems.Closed(ClosedOn ?? OpenedOn)));

    private Halt? Current(HaltKind kind) => halts.Find(h => h.Kind == kind && h.LiftedOn is null);

    private Broken? End(HaltKind kind, Problem otherwise, DateOnly on, string reason, DateOnly today)
    {
        if (Current(kind) is not { } halt)
        {
            return new([otherwise]);
        }

        if (Broken.Among(
            (on <= today, Otherwise: WorkFileProblems.NotYet("On")),
            (on >= halt.On, Otherwise: WorkFileProblems.StandsSince(halt.On))) is { } broken)
        {
            return broken;
        }

        halt.Lift(on, reason);
        return null;
    }
}

/// <summary>A time in which a file takes nothing.</summary>
public sealed class Halt : Part
{
    private Halt() { }

    internal Halt(HaltKind kind, DateOnly on, string reason, DateOnly enteredOn) => (Kind, On, Reason, EnteredOn) = (kind, on, reason, enteredOn);

    public HaltKind Kind { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>Empty where the work is simply done.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>From this day on it stands no more.</summary>
    public DateOnly? LiftedOn { get; private set; }

    public string LiftedFor { get; private set; } = "";

    internal void Lift(DateOnly on, string reason) => (LiftedOn, LiftedFor) = (on, reason);
}

/// <param name="To">The archive that takes it.</param>
/// <param name="Condition">In what state the papers are.</param>
public sealed record HandOverTyped(DateOnly On, string To, string GivenBy, string TakenBy, string Condition);

public sealed record WorkFileClosed(WorkFileId File, DateOnly On);

public sealed record WorkFileReopened(WorkFileId File, DateOnly On);

public sealed record WorkFileFrozen(WorkFileId File, DateOnly On);

public sealed record FreezeLifted(WorkFileId File, DateOnly On);

public sealed record WorkFileHandedOver(WorkFileId File, DateOnly On);
