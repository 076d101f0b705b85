using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum DossierKind
{
    Send,
    Adjust,
    Extend,
    Rotate,
    Replace,
    Withdraw,
    WithdrawUrgently,
}

/// <summary>Whose people: the law names another authority for each.</summary>
public enum DossierForce
{
    Armed,
    Civilian,
}

/// <summary>Who asked for an extension.</summary>
public enum DossierAsker
{
    Mission,
    Officer,
    Office,
}

/// <summary>One action for one or many officers on its way to a decision: the papers asked, the chain of authority by the law of its day.</summary>
public sealed partial class Dossier : Record<DossierId>, IInMission, IAnsweredFor
{
    public const int CodeLimit = 30;
    public const int ReasonLimit = 500;

    private readonly List<DossierSubject> subjects = [];
    private readonly List<DossierItem> items = [];
    private readonly List<DossierStep> steps = [];

    private Dossier() { }

    /// <summary>Unique; as the office writes it: GH-2026-03.</summary>
    public string Code { get; private init; } = "";

    public DossierKind Kind { get; private init; }

    public DossierForce Force { get; private init; }

    /// <summary>True where the law of emergencies is followed.</summary>
    public bool IsUrgent { get; private init; }

    /// <summary>Of the tours that its decision opens.</summary>
    public TourKind TourKind { get; private init; }

    public MissionId Mission { get; private init; }

    /// <summary>The law of this day says who decides.</summary>
    public DateOnly OpenedOn { get; private init; }

    public DateOnly EnteredOn { get; private init; }

    /// <summary>By when the decision is wanted; of an extension, the last day of the tour as it stands.</summary>
    public DateOnly WantedOn { get; private init; }

    /// <summary>The account that answers for it.</summary>
    public Guid CaseOfficer { get; private set; }

    /// <summary>Of an extension alone.</summary>
    public DossierAsker? AskedBy { get; private init; }

    public DateOnly? AskedOn { get; private init; }

    /// <summary>The code of the rule that gave the steps; empty where the law of the day has none.</summary>
    public string Chain { get; private init; } = "";

    public IReadOnlyList<DossierSubject> Subjects => subjects;

    /// <summary>The papers that it asks for.</summary>
    public IReadOnlyList<DossierItem> Items => items;

    /// <summary>The chain of authority.</summary>
    public IReadOnlyList<DossierStep> Steps => steps;

    public bool IsOpen => DecidedOn is null;

    public bool OpensTours => Kind is DossierKind.Send or DossierKind.Replace;

    public bool EndsTours => Kind is DossierKind.Withdraw or DossierKind.WithdrawUrgently;

    public static Result<(Dossier Dossier, DossierOpened Opened)> Open(DossierTerms terms, Guid caseOfficer, RuleBook book, DateOnly today)
    {
        if (Broken.Among(
            (terms.OpenedOn <= today, Otherwise: DossierProblems.DayNotCome("OpenedOn")),
            (terms.WantedOn >= terms.OpenedOn, Otherwise: DossierProblems.WantedBeforeOpened(terms.OpenedOn)),
            (terms.Kind is not DossierKind.Extend || terms.AskedBy is not null, Otherwise: DossierProblems.WhoAsked),
            (terms.Kind is not DossierKind.Extend || terms.AskedOn is not null, Otherwise: DossierProblems.AskedWhen),
            (terms.AskedOn is null || terms.AskedOn <= today, Otherwise: DossierProblems.DayNotCome("AskedOn")),
            (!terms.IsUrgent || terms.Kind is DossierKind.Extend or DossierKind.WithdrawUrgently, Otherwise: DossierProblems.NotForEmergencies)) is { } broken)
        {
            return broken;
        }

        var dossier = Of(terms, caseOfficer, DossierChain.On(book, terms.Kind, terms.Force, terms.MeansUrgent, terms.OpenedOn), book, today);
        return (dossier, new(dossier.Id, terms.Kind, terms.WantedOn));
    }

    private static Dossier Of(DossierTerms terms, Guid caseOfficer, DossierChain? chain, RuleBook book, DateOnly today)
    {
        Dossier dossier = new()
        {
            Code = terms.Code,
            Kind = terms.Kind,
            Force = terms.Force,
            IsUrgent = terms.MeansUrgent,
            TourKind = terms.TourKind,
            Mission = terms.Mission,
            OpenedOn = terms.OpenedOn,
            EnteredOn = today,
            WantedOn = terms.WantedOn,
            CaseOfficer = caseOfficer,
            AskedBy = terms.Kind is DossierKind.Extend ? terms.AskedBy : null,
            AskedOn = terms.Kind is DossierKind.Extend ? terms.AskedOn : null,
            Chain = chain?.Row.Code ?? "",
        };
        dossier.items.AddRange(DossierPapers.On(book, terms.Kind, terms.Force, terms.OpenedOn).Select((row, at) => new DossierItem(row, at, today)));
        dossier.steps.AddRange(Plan(terms, chain, book).Select((step, at) => new DossierStep(step, at, today)));
        return dossier;
    }

    /// <remarks>The day by which an extension is asked of the UN does not draw nearer because the dossier is late.</remarks>
    private static IEnumerable<PlannedStep> Plan(DossierTerms terms, DossierChain? chain, RuleBook book)
    {
        var clock = terms.Kind is DossierKind.Extend ? ExtensionClock.Of(book, terms.WantedOn, terms.OpenedOn) : null;
        return
        [
            .. clock is null ? (PlannedStep[])[] : [new(clock.Row.Code, DossierWords.RequestExtension, clock.DueOn, 1)],
            .. BackwardPlan.Of(chain?.Steps ?? [], terms.OpenedOn, terms.WantedOn),
        ];
    }

    /// <summary>Changes a step's day, or says when and by which paper it was done.</summary>
    public Result<DossierStepSet> SetStep(Guid step, DateOnly dueOn, DateOnly? doneOn, PaperId? paper, DateOnly today)
    {
        if (steps.Find(s => s.Id == step) is not { } set)
        {
            return DossierProblems.NoSuchStep;
        }

        if (Broken.Among(
            (doneOn is null || doneOn <= today, Otherwise: DossierProblems.DayNotCome("DoneOn")),
            (paper is null || doneOn is not null, Otherwise: DossierProblems.PaperNeedsDone)) is { } broken)
        {
            return broken;
        }

        set.Set(dueOn, doneOn, paper);
        return new DossierStepSet(Id, set.Code, doneOn);
    }

    /// <summary>Days that are left over when every step not yet done takes as long as it needs; below 0, the wanted day cannot be met.</summary>
    public int SlackOn(DateOnly day) => WantedOn.DayNumber - day.DayNumber - steps.Where(s => s.DoneOn is null || s.DoneOn > day).Sum(s => s.NeedsDays);
}

/// <summary>A dossier as a form gives it.</summary>
public sealed record DossierTerms(string Code, DossierKind Kind, DossierForce Force, bool IsUrgent, TourKind TourKind, MissionId Mission, DateOnly OpenedOn, DateOnly WantedOn, DossierAsker? AskedBy, DateOnly? AskedOn)
{
    internal bool MeansUrgent => IsUrgent || Kind is DossierKind.WithdrawUrgently;
}

public sealed class DossierStep : Part
{
    private DossierStep() { }

    internal DossierStep(PlannedStep step, int order, DateOnly enteredOn) =>
        (Code, TitleVi, TitleEn, DueOn, NeedsDays, Order, EnteredOn) = (step.Code, step.Title.Vi, step.Title.En, step.DueOn, step.NeedsDays, order, enteredOn);

    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public DateOnly DueOn { get; private set; }

    public int NeedsDays { get; private init; }

    public int Order { get; private init; }

    public DateOnly? DoneOn { get; private set; }

    public PaperId? Paper { get; private set; }

    public Words Title => new(TitleVi, TitleEn);

    internal void Set(DateOnly dueOn, DateOnly? doneOn, PaperId? paper) => (DueOn, DoneOn, Paper) = (dueOn, doneOn, paper);
}

public sealed record DossierOpened(DossierId Dossier, DossierKind Kind, DateOnly WantedOn);

public sealed record DossierStepSet(DossierId Dossier, string Step, DateOnly? DoneOn);
