using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the UN asks of us by a day: officers for a mission. With its plan, its nominees and the UN's answers.</summary>
public sealed partial class Call : Record<CallId>, IAnsweredFor
{
    public const int CodeLimit = 30;
    public const int TitleLimit = 160;

    private readonly List<CallStep> steps = [];
    private readonly List<Nominee> nominees = [];

    private Call() { }

    /// <summary>Unique; as the office writes it: UNMISS-2026-01.</summary>
    public string Code { get; private init; } = "";

    public MissionId Mission { get; private init; }

    /// <summary>The post that the UN describes.</summary>
    public string Title { get; private init; } = "";

    public string Language { get; private init; } = "";

    public bool? IsArmed { get; private init; }

    /// <summary>How many officers are asked for.</summary>
    public int Wanted { get; private init; }

    public DateOnly OpenedOn { get; private init; }

    /// <summary>The last day on which the UN takes the files.</summary>
    public DateOnly DeadlineOn { get; private init; }

    public DateOnly LeavesOn { get; private init; }

    public DateOnly EndsOn { get; private init; }

    public PaperId? NoteVerbale { get; private init; }

    /// <summary>The account that answers for it.</summary>
    public Guid CaseOfficer { get; private set; }

    public DateOnly? SentOn { get; private set; }

    public PaperId? SentBy { get; private set; }

    /// <summary>In the order of their days.</summary>
    public IReadOnlyList<CallStep> Steps => [.. steps.OrderBy(s => s.DueOn).ThenBy(s => s.Order)];

    public IReadOnlyList<Nominee> Nominees => nominees;

    public IReadOnlyList<Nominee> Standing => StandingOn(DateOnly.MaxValue);

    public Movement Movement => new(DeadlineOn, LeavesOn, EndsOn, Language, IsArmed);

    public bool IsOpen => SentOn is null;

    /// <summary>True on the days before the list goes to the UN.</summary>
    public bool IsOpenOn(DateOnly day) => SentOn is not { } sent || day < sent;

    /// <summary>Who stood on the list at the end of the day, main nominees first.</summary>
    public IReadOnlyList<Nominee> StandingOn(DateOnly day) =>
        [.. nominees.Where(n => n.EnteredOn <= day && (n.WithdrawnOn is not { } left || day < left)).OrderBy(n => n.IsReserve).ThenBy(n => n.Order)];

    public static Result<(Call Call, CallOpened Opened)> Open(CallTerms terms, Guid caseOfficer, RuleBook book, DateOnly today)
    {
        if (Broken.Among(
            (terms.DeadlineOn > today, Otherwise: CallProblems.DeadlinePassed),
            (terms.LeavesOn >= terms.DeadlineOn, Otherwise: CallProblems.LeavesBeforeDeadline(terms.DeadlineOn)),
            (terms.EndsOn > terms.LeavesOn, Otherwise: ScreeningProblems.EndsBefore(terms.LeavesOn))) is { } broken)
        {
            return broken;
        }

        Call call = new()
        {
            Code = terms.Code,
            Mission = terms.Mission,
            Title = terms.Title,
            Language = terms.Language,
            IsArmed = terms.IsArmed,
            Wanted = terms.Wanted,
            NoteVerbale = terms.NoteVerbale,
            OpenedOn = today,
            DeadlineOn = terms.DeadlineOn,
            LeavesOn = terms.LeavesOn,
            EndsOn = terms.EndsOn,
            CaseOfficer = caseOfficer,
        };
        call.steps.AddRange(BackwardPlan.Of(book, "CALL-", today, terms.DeadlineOn).Select((s, at) => new CallStep(s, at, today)));
        return (call, new(call.Id, terms.DeadlineOn));
    }

    /// <summary>Puts a step of the office's own into the plan, in the order of the days.</summary>
    /// <param name="needsDays">How long it takes at least; it uses up as much of the slack.</param>
    public Result<CallStepAdded> AddStep(string title, DateOnly dueOn, int needsDays, DateOnly today)
    {
        if (Broken.Among(
            (IsOpen, Otherwise: CallProblems.PlanIsOver),
            (dueOn <= DeadlineOn, Otherwise: CallProblems.StepAfterDeadline(DeadlineOn)),
            (dueOn >= OpenedOn, Otherwise: CallProblems.StepBeforeOpening(OpenedOn)),
            (steps.TrueForAll(s => s.Title.Vi != title), Otherwise: CallProblems.StepIsThere(title))) is { } broken)
        {
            return broken;
        }

        steps.Add(new(new(CallStep.OwnCode, new(title, title), dueOn, needsDays), steps.Count, today));
        return new CallStepAdded(Id, title, dueOn);
    }

    /// <summary>Changes a step's day and length, or says when it was done.</summary>
    public Result<CallStepSet> SetStep(Guid step, DateOnly dueOn, int needsDays, DateOnly? doneOn, DateOnly today)
    {
        if (steps.Find(s => s.Id == step) is not { } set)
        {
            return CallProblems.NoSuchStep;
        }

        if (Broken.Among(
            (dueOn <= DeadlineOn, Otherwise: CallProblems.StepAfterDeadline(DeadlineOn)),
            (doneOn is null || doneOn <= today, Otherwise: CallProblems.DoneNotCome)) is { } broken)
        {
            return broken;
        }

        set.Set(dueOn, needsDays, doneOn);
        return new CallStepSet(Id, set.Code, doneOn);
    }

    /// <summary>Days that are left over when every step not yet done takes as long as it needs; below 0, the call cannot be met.</summary>
    public int SlackOn(DateOnly day) => DeadlineOn.DayNumber - day.DayNumber - steps.Where(s => s.DoneOn is null || s.DoneOn > day).Sum(s => s.NeedsDays);
}

/// <summary>A call as a form gives it.</summary>
public sealed record CallTerms(string Code, MissionId Mission, string Title, string Language, bool? IsArmed, int Wanted, DateOnly DeadlineOn, DateOnly LeavesOn, DateOnly EndsOn, PaperId? NoteVerbale);

public sealed class CallStep : Part
{
    public const int TitleLimit = 160;

    /// <summary>The code of a step that the office put in itself.</summary>
    internal const string OwnCode = "OWN";

    private CallStep() { }

    internal CallStep(PlannedStep step, int order, DateOnly enteredOn) =>
        (Code, TitleVi, TitleEn, DueOn, NeedsDays, Order, EnteredOn) = (step.Code, step.Title.Vi, step.Title.En, step.DueOn, step.NeedsDays, order, enteredOn);

    /// <summary>Of the row that it came from.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>How long the step takes at least.</summary>
    public int NeedsDays { get; private set; }

    public int Order { get; private init; }

    public DateOnly? DoneOn { get; private set; }

    public Words Title => new(TitleVi, TitleEn);

    internal void Set(DateOnly dueOn, int needsDays, DateOnly? doneOn) => (DueOn, NeedsDays, DoneOn) = (dueOn, needsDays, doneOn);
}

public sealed record CallOpened(CallId Call, DateOnly DeadlineOn);

public sealed record CallStepAdded(CallId Call, string Step, DateOnly DueOn);

public sealed record CallStepSet(CallId Call, string Step, DateOnly? DoneOn);
