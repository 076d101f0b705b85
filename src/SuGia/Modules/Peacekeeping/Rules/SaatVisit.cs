using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One visit of the UN's assessment team: asked for, agreed, held; with its team, its nominees and its costs.</summary>
/// <remarks>The results themselves are attempts in the officers' files: of one day and language there is one truth.</remarks>
public sealed partial class SaatVisit : Record<VisitId>
{
    public const int CodeLimit = 30;
    public const int LanguagesLimit = 80;
    public const int PlaceLimit = 160;

    private readonly List<Assessor> team = [];
    private readonly List<VisitNominee> nominees = [];
    private readonly List<VisitCost> costs = [];

    private SaatVisit() { }

    /// <summary>Unique; as the office writes it: SAAT-2027-03.</summary>
    public string Code { get; private init; } = "";

    public DateOnly RequestedOn { get; private init; }

    public PaperId? Request { get; private init; }

    public DateOnly WantedOn { get; private init; }

    public DateOnly? AgreedOn { get; private set; }

    public DateOnly? FirstOn { get; private set; }

    public DateOnly? LastOn { get; private set; }

    public PaperId? Agreement { get; private set; }

    /// <summary>One or several, apart by commas.</summary>
    public string Languages { get; private init; } = "";

    /// <summary>True where firearms are tested too.</summary>
    public bool IsArmed { get; private init; }

    /// <summary>How many officers the team can assess.</summary>
    public int Capacity { get; private init; }

    public string Place { get; private init; } = "";

    public DateOnly? ResultsOn { get; private set; }

    public IReadOnlyList<Assessor> Team => team;

    public IReadOnlyList<VisitNominee> Nominees => nominees;

    public IReadOnlyList<VisitCost> Costs => costs;

    public IReadOnlyList<VisitNominee> Standing => StandingOn(DateOnly.MaxValue);

    public IReadOnlyList<string> LanguageList => Languages.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The agreed first day, or the wanted one while none is agreed.</summary>
    public DateOnly Day => FirstOn ?? WantedOn;

    public VisitState State => StateOf(FirstOn, ResultsOn);

    /// <summary>As the visit stood at the end of the day: what was agreed or came later is not there.</summary>
    public VisitState StateOn(DateOnly day) => StateOf(AgreedOn <= day ? FirstOn : null, ResultsOn <= day ? ResultsOn : null);

    /// <summary>Who stood on the list at the end of the day, main nominees first.</summary>
    public IReadOnlyList<VisitNominee> StandingOn(DateOnly day) =>
        [.. nominees.Where(n => n.EnteredOn <= day && (n.WithdrawnOn is not { } left || day < left)).OrderBy(n => n.IsReserve).ThenBy(n => n.Order)];

    internal static VisitState StateOf(DateOnly? first, DateOnly? results) => (first, results) switch
    {
        (_, not null) => VisitState.ResultsIn,
        (not null, _) => VisitState.Agreed,
        _ => VisitState.Requested,
    };

    /// <remarks>Asked for too late, it is refused only by a rule from an official source; otherwise the page warns.</remarks>
    public static Result<(SaatVisit Visit, VisitRequested Requested)> Ask(VisitTerms terms, RuleBook book, DateOnly today)
    {
        if (Broken.Among(
            (terms.RequestedOn <= today, Otherwise: VisitProblems.RequestNotCome),
            (terms.WantedOn > terms.RequestedOn, Otherwise: VisitProblems.WantedBeforeRequest(terms.RequestedOn))) is { } broken)
        {
            return broken;
        }

        if (book.Find("SAAT-REQ", terms.WantedOn) is { MayBlock: true } ahead && terms.RequestedOn.AddMonths(ahead.Whole) > terms.WantedOn)
        {
            return VisitProblems.AskedLate(ahead);
        }

        SaatVisit visit = new()
        {
            Code = terms.Code,
            RequestedOn = terms.RequestedOn,
            Request = terms.Request,
            WantedOn = terms.WantedOn,
            Languages = terms.Languages,
            IsArmed = terms.IsArmed,
            Capacity = terms.Capacity,
            Place = terms.Place,
        };
        return (visit, new(visit.Id, terms.WantedOn));
    }

    /// <summary>The UN agrees to the days; agreed again, the later days hold.</summary>
    public Result<VisitAgreed> Agree(DateOnly on, DateOnly first, DateOnly last, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (ResultsOn is null, Otherwise: VisitProblems.ResultsAreIn),
            (on <= today, Otherwise: VisitProblems.DayNotCome),
            (on >= RequestedOn, Otherwise: VisitProblems.AgreedBeforeRequest(RequestedOn)),
            (first >= on, Otherwise: VisitProblems.VisitBeforeAgreement(on)),
            (last >= first, Otherwise: VisitProblems.LastBeforeFirst(first))) is { } broken)
        {
            return broken;
        }

        (AgreedOn, FirstOn, LastOn, Agreement) = (on, first, last, paper);
        return new VisitAgreed(Id, first, last);
    }

    /// <summary>The results came: from now on the list stands.</summary>
    /// <param name="sat">How many officers the matrix names.</param>
    public Result<VisitResultsEntered> EnterResults(int sat, DateOnly today)
    {
        if (Broken.Among(
            (ResultsOn is null, Otherwise: VisitProblems.ResultsAreIn),
            (FirstOn is not null, Otherwise: VisitProblems.NotAgreed),
            (FirstOn is null || FirstOn <= today, Otherwise: VisitProblems.VisitNotCome)) is { } broken)
        {
            return broken;
        }

        ResultsOn = today;
        return new VisitResultsEntered(Id, sat);
    }
}

public enum VisitState
{
    Requested,
    Agreed,
    ResultsIn,
}

/// <summary>A visit as a form gives it.</summary>
public sealed record VisitTerms(string Code, DateOnly RequestedOn, DateOnly WantedOn, string Languages, bool IsArmed, int Capacity, string Place, PaperId? Request);

public sealed record VisitRequested(VisitId Visit, DateOnly WantedOn);

public sealed record VisitAgreed(VisitId Visit, DateOnly FirstOn, DateOnly LastOn);

public sealed record VisitResultsEntered(VisitId Visit, int Sat);
