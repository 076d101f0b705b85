using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Call
{
    /// <summary>Puts an officer on the list. Whoever holds no clearance on the deadline cannot stand on it.</summary>
    /// <param name="file">The officer's own.</param>
    public Result<NomineeAdded> Nominate(OfficerFile file, NomineeTyped typed, RuleBook book, DateOnly today)
    {
        if (Broken.Among(
            (IsOpen, Otherwise: CallProblems.AlreadySent),
            (Standing.All(n => n.Person != file.Person), Otherwise: CallProblems.AlreadyOnList),
            (IsCleared(file, book), Otherwise: CallProblems.NotCleared(DeadlineOn, Language))) is { } broken)
        {
            return broken;
        }

        nominees.Add(new(file.Person, typed, nominees.Select(n => n.Order + 1).DefaultIfEmpty(1).Max(), today));
        return new NomineeAdded(Id, file.Person);
    }

    /// <remarks>Only a rule in force can ask for a clearance.</remarks>
    private bool IsCleared(OfficerFile file, RuleBook book) =>
        book.Find("AMS-VALID", DeadlineOn) is null || file.Attempts.Any(a => a.Passed && a.Language == Language && a.ClearedFrom <= DeadlineOn && DeadlineOn <= a.ClearedUntil);

    /// <summary>Changes place and name in the list.</summary>
    public Result<NomineeSet> SetNominee(Guid nominee, NomineeTyped typed, int order)
    {
        if (Find(nominee) is not { } set)
        {
            return CallProblems.NoSuchNominee;
        }

        set.Set(typed, order);
        return new NomineeSet(Id, set.Person);
    }

    public Result<NomineeWithdrawn> Withdraw(Guid nominee, DateOnly on, string reason, DateOnly today)
    {
        if (Find(nominee) is not { } withdrawn)
        {
            return CallProblems.NoSuchNominee;
        }

        if (Broken.Among(
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (reason is not "", Otherwise: CallProblems.WithdrawalNeedsReason)) is { } broken)
        {
            return broken;
        }

        withdrawn.Withdraw(on, reason);
        return new NomineeWithdrawn(Id, withdrawn.Person);
    }

    /// <summary>The list goes to the UN: from now on it answers.</summary>
    public Result<CallSent> Send(DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (IsOpen, Otherwise: CallProblems.AlreadySent),
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (on >= OpenedOn, Otherwise: CallProblems.SentBeforeOpened(OpenedOn)),
            (Standing.Any(n => !n.IsReserve), Otherwise: CallProblems.NobodyToSend)) is { } broken)
        {
            return broken;
        }

        (SentOn, SentBy) = (on, paper);
        return new CallSent(Id, on);
    }

    public Result<UnAnswered> Answer(Guid nominee, UnAnswer answer, DateOnly on, string reason, PaperId? paper, DateOnly today)
    {
        if (Find(nominee) is not { } answered)
        {
            return CallProblems.NoSuchNominee;
        }

        if (Broken.Among(
            (SentOn is not null, Otherwise: CallProblems.NotYetSent),
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (SentOn is null || on >= SentOn, Otherwise: CallProblems.AnsweredBeforeSent(SentOn)),
            (answer != UnAnswer.NotSelected || reason is not "", Otherwise: CallProblems.RefusalNeedsReason)) is { } broken)
        {
            return broken;
        }

        answered.Add(new(answer, on, reason, paper, today));
        return new UnAnswered(Id, answered.Person, answer, on);
    }

    private Nominee? Find(Guid nominee) => nominees.Find(n => n.Id == nominee && n.WithdrawnOn is null);
}

/// <param name="PassportName">Letter for letter as in the passport: the UN books by it.</param>
/// <param name="UnIndex">The UN index number, where the officer has one.</param>
public sealed record NomineeTyped(string PassportName, string UnIndex, bool IsReserve);

public sealed class Nominee : Part, IOfPerson
{
    public const int NameLimit = 120;
    public const int IndexLimit = 20;
    public const int ReasonLimit = 500;

    private readonly List<NomineeAnswer> answers = [];

    private Nominee() { }

    internal Nominee(PersonId person, NomineeTyped typed, int order, DateOnly enteredOn)
    {
        (Person, EnteredOn) = (person, enteredOn);
        Set(typed, order);
    }

    public PersonId Person { get; private init; }

    public int Order { get; private set; }

    public bool IsReserve { get; private set; }

    public string PassportName { get; private set; } = "";

    public string UnIndex { get; private set; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawnBecause { get; private set; } = "";

    public IReadOnlyList<NomineeAnswer> Answers => answers;

    /// <summary>What the UN said last.</summary>
    public NomineeAnswer? Last => LastOn(DateOnly.MaxValue);

    /// <summary>What the UN had said last by the end of the day.</summary>
    public NomineeAnswer? LastOn(DateOnly day) => answers.Where(a => a.On <= day).OrderBy(a => a.On).ThenBy(a => a.Id).LastOrDefault();

    internal void Set(NomineeTyped typed, int order) =>
        (PassportName, UnIndex, IsReserve, Order) = (typed.PassportName, typed.UnIndex, typed.IsReserve, order);

    internal void Withdraw(DateOnly on, string reason) => (WithdrawnOn, WithdrawnBecause) = (on, reason);

    internal void Add(NomineeAnswer answer) => answers.Add(answer);
}

public enum UnAnswer
{
    TechnicallyCleared,
    InterviewCalled,
    Interviewed,
    Selected,
    Rostered,
    NotSelected,
    SubstituteAsked,
}

public sealed class NomineeAnswer : Part
{
    private NomineeAnswer() { }

    internal NomineeAnswer(UnAnswer answer, DateOnly on, string reason, PaperId? paper, DateOnly enteredOn) =>
        (Answer, On, Reason, Paper, EnteredOn) = (answer, on, reason, paper, enteredOn);

    public UnAnswer Answer { get; private init; }

    public DateOnly On { get; private init; }

    public string Reason { get; private init; } = "";

    public PaperId? Paper { get; private init; }
}

/// <summary>The dossiers were taken out, by someone who states that they are unclassified as a whole.</summary>
public sealed record DossiersExported(CallId Call, int Count);

public sealed record NomineeAdded(CallId Call, PersonId Person);

public sealed record NomineeSet(CallId Call, PersonId Person);

public sealed record NomineeWithdrawn(CallId Call, PersonId Person);

public sealed record CallSent(CallId Call, DateOnly On);

public sealed record UnAnswered(CallId Call, PersonId Person, UnAnswer Answer, DateOnly On);
