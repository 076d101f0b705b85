using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>An officer before a board.</summary>
public sealed class SelectionCandidate : Part
{
    public const int ReasonLimit = 500;

    private readonly List<SelectionScore> scores = [];
    private readonly List<SelectionResult> results = [];
    private readonly List<SelectionReview> reviews = [];

    private SelectionCandidate() { }

    internal SelectionCandidate(PersonId person, DateOnly addedOn, DateOnly enteredOn) => (Person, AddedOn, EnteredOn) = (person, addedOn, enteredOn);

    public PersonId Person { get; private init; }

    public DateOnly AddedOn { get; private init; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawnBecause { get; private set; } = "";

    /// <summary>The day on which scores, reasons and reviews were erased, past their term; null while they stand.</summary>
    public DateOnly? ErasedOn { get; private set; }

    public IReadOnlyList<SelectionScore> Scores => scores;

    /// <summary>What was decided, and what a review made of it; each lasts until the day before the next.</summary>
    public IReadOnlyList<SelectionResult> Results => results;

    public IReadOnlyList<SelectionReview> Reviews => reviews;

    /// <summary>The result of that day, or null before the decision.</summary>
    public SelectionResult? ResultOn(DateOnly day) => results.Find(r => r.FirstOn <= day && day <= r.LastOn);

    internal void Withdraw(DateOnly on, string reason) => (WithdrawnOn, WithdrawnBecause) = (on, reason);

    /// <summary>A member's whole form: what was there before is written over.</summary>
    internal void Score(Guid member, IReadOnlyDictionary<Guid, int> points, DateOnly today)
    {
        foreach (var (criterion, given) in points)
        {
            if (scores.Find(s => s.Member == member && s.Criterion == criterion) is { } held)
            {
                held.Set(given, today);
            }
            else
            {
                scores.Add(new(member, criterion, given, today));
            }
        }
    }

    /// <remarks>Two results of one day follow each other; the earlier then lasts no day.</remarks>
    internal void Give(SelectionResult result)
    {
        results.Where(r => r.LastOn >= result.FirstOn).ToList().ForEach(r => r.LastOn = result.FirstOn.AddDays(-1));
        results.Add(result);
    }

    internal void Add(SelectionReview review) => reviews.Add(review);

    /// <summary>Outcomes, places, papers and days stay.</summary>
    /// <returns>The rows whose personal values are gone.</returns>
    internal IReadOnlyList<Guid> Erase(DateOnly on)
    {
        List<Guid> rows = [Id, .. scores.Select(s => s.Id), .. results.Select(r => r.Id), .. reviews.Select(r => r.Id)];
        scores.Clear();
        results.ForEach(r => r.Erase());
        reviews.ForEach(r => r.Erase());
        (WithdrawnBecause, ErasedOn) = ("", on);
        return rows;
    }
}

/// <summary>What one member gave one candidate by one criterion.</summary>
/// <remarks>An appraisal: the ledger holds its digest, histories show it only to readers of appraisals, and each reading on a page is journalled.</remarks>
public sealed class SelectionScore : Part
{
    private SelectionScore() { }

    internal SelectionScore(Guid member, Guid criterion, int points, DateOnly enteredOn) =>
        (Member, Criterion, Points, EnteredOn) = (member, criterion, points, enteredOn);

    public Guid Member { get; private init; }

    public Guid Criterion { get; private init; }

    public int Points { get; private set; }

    internal void Set(int points, DateOnly today) => (Points, EnteredOn) = (points, points == Points ? EnteredOn : today);
}

public enum CandidateOutcome
{
    Chosen,
    Reserve,
    NotChosen,
}

public enum NotChosenReason
{
    ScoreTooLow,
    NoPlaceLeft,
    RequirementMissing,
    Withdrew,

    /// <summary>Told to nobody in so many words: whoever asks is sent to the office.</summary>
    ConflictOrConduct,
    Other,
}

/// <summary>A result as a form gives it.</summary>
/// <param name="Order">Of a reserve, from 1.</param>
/// <param name="Reason">Of whoever is not chosen, with its text.</param>
public sealed record ResultTyped(CandidateOutcome Outcome, int? Order, NotChosenReason? Reason, string Text);

public sealed class SelectionResult : Part, IOfPerson
{
    public const int TextLimit = 500;

    private SelectionResult() { }

    internal SelectionResult(PersonId person, ResultTyped typed, DateOnly on, PaperId? paper, DateOnly enteredOn)
    {
        (Person, FirstOn, Paper, EnteredOn) = (person, on, paper, enteredOn);
        (Outcome, Order, Reason, Text) = (typed.Outcome, typed.Order, typed.Reason, typed.Text);
    }

    public PersonId Person { get; private init; }

    public CandidateOutcome Outcome { get; private init; }

    /// <summary>Of a reserve: who comes first.</summary>
    public int? Order { get; private init; }

    public NotChosenReason? Reason { get; private set; }

    public string Text { get; private set; } = "";

    public PaperId? Paper { get; private init; }

    public DateOnly FirstOn { get; private init; }

    /// <summary>The day before a review changed it; the last day there is while none did.</summary>
    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    internal void Erase() => (Reason, Text) = (null, "");
}

public enum ReviewOutcome
{
    Upheld,
    Changed,
}

/// <summary>A request to look at a result again, and what someone who did not sit on the board said.</summary>
public sealed class SelectionReview : Part
{
    public const int AskedByLimit = 120;
    public const int TextLimit = 1000;

    private SelectionReview() { }

    internal SelectionReview(DateOnly askedOn, string askedBy, string reason, DateOnly enteredOn) =>
        (AskedOn, AskedBy, Reason, EnteredOn) = (askedOn, askedBy, reason, enteredOn);

    public DateOnly AskedOn { get; private init; }

    /// <summary>Who asked, as they are named; empty once it is erased.</summary>
    public string AskedBy { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public PersonId? Reviewer { get; private set; }

    /// <summary>Null while it is open.</summary>
    public ReviewOutcome? Outcome { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public string Answer { get; private set; } = "";

    public PaperId? Paper { get; private set; }

    internal void Close(ReviewTyped typed, PaperId? paper) =>
        (Reviewer, Outcome, AnsweredOn, Answer, Paper) = (typed.Reviewer, typed.Outcome, typed.On, typed.Reason, paper);

    internal void Erase() => (AskedBy, Reason, Answer) = ("", "", "");
}

/// <summary>The answer to a request for review as a form gives it.</summary>
/// <param name="Result">What the result becomes where it is changed.</param>
public sealed record ReviewTyped(PersonId Reviewer, ReviewOutcome Outcome, DateOnly On, string Reason, ResultTyped? Result);
