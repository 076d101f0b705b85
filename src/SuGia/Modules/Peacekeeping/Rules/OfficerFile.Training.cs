using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    private readonly List<Participation> participations = [];

    /// <summary>The course sessions that the officer was proposed to, with what came of each.</summary>
    public IReadOnlyList<Participation> Participations => participations;

    /// <summary>Puts the officer on a session: the first of four steps.</summary>
    public Result<TrainingStepTaken> Propose(Guid session, CourseKind kind, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: CourseProblems.DayNotCome),
            (participations.All(p => p.Session != session), Otherwise: CourseProblems.AlreadyProposed)) is { } broken)
        {
            return broken;
        }

        participations.Add(new(Person, session, kind, on, paper, today));
        CountTraineesOnce();
        return new TrainingStepTaken(Id, session, TrainingStep.Proposed, on);
    }

    /// <summary>Takes the next step: approved, attended, passed or failed. Each has its own day, none before the one it follows.</summary>
    /// <param name="endsOn">The last day of the session, before which there is no result; null where it is not known.</param>
    public Result<TrainingStepTaken> Take(TrainingStep step, Guid session, DateOnly on, PaperId? paper, DateOnly today, FuzzyDate? endsOn = null)
    {
        if (participations.Find(p => p.Session == session) is not { } participation)
        {
            return CourseProblems.NotOnSession;
        }

        if (Broken.Among(
            (on <= today, Otherwise: CourseProblems.DayNotCome),
            (!participation.Has(step), Otherwise: CourseProblems.AlreadySo),
            (step < TrainingStep.Passed || endsOn is null || on >= endsOn.Earliest, Otherwise: CourseProblems.ResultBeforeEnd(endsOn ?? FuzzyDate.OnDay(on))),
            (participation.MayTake(step, on), Otherwise: CourseProblems.OutOfOrder)) is { } broken)
        {
            return broken;
        }

        participation.Take(step, on, paper, today);
        CountTraineesOnce();
        return new TrainingStepTaken(Id, session, step, on);
    }

    private void CountTraineesOnce()
    {
        participations.ForEach(p => p.IsFirstOwnPass = false);
        Mark(participations.Where(p => p is { Kind: CourseKind.Own, PassedOn: not null }).OrderBy(p => p.PassedOn), (p, first) => p.IsFirstOwnPass = first);
        Mark(participations.Where(p => p.Kind == CourseKind.Partner).OrderBy(p => p.ProposedOn), (p, first) => p.IsFirstPartnerProposal = first);
    }

    private static void Mark(IEnumerable<Participation> inOrder, Action<Participation, bool> mark)
    {
        foreach (var (at, participation) in inOrder.Index())
        {
            mark(participation, at == 0);
        }
    }
}

public enum TrainingStep
{
    Proposed,
    Approved,
    Attended,
    Passed,
    Failed,
}

/// <summary>One officer on one session: proposed, approved, attended, passed or failed.</summary>
public sealed partial class Participation : Part, IOfPerson
{
    private Participation() { }

    internal Participation(PersonId person, Guid session, CourseKind kind, DateOnly proposedOn, PaperId? paper, DateOnly enteredOn)
    {
        (Person, Session, Kind) = (person, session, kind);
        (ProposedOn, Proposal, EnteredOn) = (proposedOn, paper, enteredOn);
    }

    public PersonId Person { get; private init; }

    public Guid Session { get; private init; }

    public CourseKind Kind { get; private init; }

    public DateOnly ProposedOn { get; private set; }

    public PaperId? Proposal { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public PaperId? Approval { get; private set; }

    public DateOnly? AttendedOn { get; private set; }

    public DateOnly? PassedOn { get; private set; }

    public DateOnly? FailedOn { get; private set; }

    /// <summary>The paper that holds the result.</summary>
    public PaperId? ResultPaper { get; private set; }

    /// <summary>The day the pass was entered; null while there is none.</summary>
    public DateOnly? PassEnteredOn { get; private set; }

    public DateOnly? AttendanceEnteredOn { get; private set; }

    public bool IsFirstOwnPass { get; internal set; }

    public bool IsFirstPartnerProposal { get; internal set; }

    internal bool Has(TrainingStep step) => step switch
    {
        TrainingStep.Proposed => true,
        TrainingStep.Approved => ApprovedOn is not null,
        TrainingStep.Attended => AttendedOn is not null,
        TrainingStep.Passed or TrainingStep.Failed => PassedOn is not null || FailedOn is not null,
    };

    /// <summary>The outcome, where there is one and an outcome is asked for; else the step asked for.</summary>
    internal TrainingStep Recorded(TrainingStep step) => step switch
    {
        TrainingStep.Passed or TrainingStep.Failed => PassedOn is not null ? TrainingStep.Passed : TrainingStep.Failed,
        _ => step,
    };

    internal DateOnly? DayOf(TrainingStep step) => step switch
    {
        TrainingStep.Proposed => ProposedOn,
        TrainingStep.Approved => ApprovedOn,
        TrainingStep.Attended => AttendedOn,
        TrainingStep.Passed => PassedOn,
        TrainingStep.Failed => FailedOn,
    };

    /// <remarks>No paper is kept of an attendance.</remarks>
    internal PaperId? PaperOf(TrainingStep step) => step switch
    {
        TrainingStep.Proposed => Proposal,
        TrainingStep.Approved => Approval,
        TrainingStep.Attended => null,
        TrainingStep.Passed or TrainingStep.Failed => ResultPaper,
    };

    /// <summary>True where the days of all steps, with this one changed, do not go backwards.</summary>
    internal bool IsInOrderWith(TrainingStep step, DateOnly on)
    {
        var days = (DateOnly?[])[ProposedOn, ApprovedOn, AttendedOn, PassedOn ?? FailedOn];
        days[Math.Min((int)step, days.Length - 1)] = on;
        var known = days.OfType<DateOnly>().ToList();
        return known.Zip(known.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    /// <remarks>An own course needs no approval; a partner's does.</remarks>
    internal bool MayTake(TrainingStep step, DateOnly on) => step switch
    {
        TrainingStep.Proposed => false,
        TrainingStep.Approved => on >= ProposedOn,
        TrainingStep.Attended => on >= (Kind == CourseKind.Own ? ApprovedOn ?? ProposedOn : ApprovedOn),
        TrainingStep.Passed or TrainingStep.Failed => on >= AttendedOn,
    };

    internal void Take(TrainingStep step, DateOnly on, PaperId? paper, DateOnly enteredOn)
    {
        switch (step)
        {
            case TrainingStep.Proposed:
                (ProposedOn, Proposal) = (on, paper);
                break;
            case TrainingStep.Approved:
                (ApprovedOn, Approval) = (on, paper);
                break;
            case TrainingStep.Attended:
                (AttendedOn, AttendanceEnteredOn) = (on, enteredOn);
                break;
            case TrainingStep.Passed:
                (PassedOn, ResultPaper, PassEnteredOn) = (on, paper, enteredOn);
                break;
            case TrainingStep.Failed:
                (FailedOn, ResultPaper) = (on, paper);
                break;
        }
    }

    internal void Correct(TrainingStep step, DateOnly on, PaperId? paper, DateOnly correctedOn)
    {
        var (attended, passed) = (AttendanceEnteredOn, PassEnteredOn);
        (PassedOn, FailedOn, PassEnteredOn) = step >= TrainingStep.Passed ? (null, null, null) : (PassedOn, FailedOn, PassEnteredOn);
        Take(step, on, paper, correctedOn);
        (AttendanceEnteredOn, PassEnteredOn) = (attended, PassedOn is null ? null : passed ?? correctedOn);
    }
}

public sealed record TrainingStepTaken(OfficerFileId File, Guid Session, TrainingStep Step, DateOnly On);
