using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the UN asks of us by a day: officers for a mission. With its plan, its nominees and the UN's answers.</summary>
public sealed partial class Call : Record<CallId>
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

    /// <summary>In order.</summary>
    public IReadOnlyList<CallStep> Steps => steps;

    public IReadOnlyList<Nominee> Nominees => nominees;

    public IReadOnlyList<Nominee> Standing => [.. nominees.Where(n => n.WithdrawnOn is null).OrderBy(n => n.IsReserve).ThenBy(n => n.Order)];

    public Movement Movement => new(DeadlineOn, LeavesOn, EndsOn, Language, IsArmed);

    public bool IsOpen => SentOn is null;

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

    /// <summary>Changes a step's day, or says when it was done.</summary>
    public Result<CallStepSet> SetStep(Guid step, DateOnly dueOn, DateOnly? doneOn, DateOnly today)
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

        set.Set(dueOn, doneOn);
        return new CallStepSet(Id, set.Code, doneOn);
    }

    /// <summary>Days that are left over when every step not yet done takes as long as it needs; below 0, the call cannot be met.</summary>
    public int SlackOn(DateOnly day) => DeadlineOn.DayNumber - day.DayNumber - steps.Where(s => s.DoneOn is null || s.DoneOn > day).Sum(s => s.NeedsDays);
}

/// <summary>A call as a form gives it.</summary>
public sealed record CallTerms(string Code, MissionId Mission, string Title, string Language, bool? IsArmed, int Wanted, DateOnly DeadlineOn, DateOnly LeavesOn, DateOnly EndsOn, PaperId? NoteVerbale);

public sealed class CallStep : Part
{
    private CallStep() { }

    internal CallStep(PlannedStep step, int order, DateOnly enteredOn) =>
        (Code, TitleVi, TitleEn, DueOn, NeedsDays, Order, EnteredOn) = (step.Code, step.Title.Vi, step.Title.En, step.DueOn, step.NeedsDays, order, enteredOn);

    /// <summary>Of the row that it came from.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public DateOnly DueOn { get; private set; }

    public int NeedsDays { get; private init; }

    public int Order { get; private init; }

    public DateOnly? DoneOn { get; private set; }

    public Words Title => new(TitleVi, TitleEn);

    internal void Set(DateOnly dueOn, DateOnly? doneOn) => (DueOn, DoneOn) = (dueOn, doneOn);
}

public sealed record CallOpened(CallId Call, DateOnly DeadlineOn);

public sealed record CallStepSet(CallId Call, string Step, DateOnly? DoneOn);
