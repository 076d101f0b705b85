using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Relief
{
    /// <summary>Someone else who may take the post, after those already named. A post left vacant is sought for again.</summary>
    public Result<ReliefCandidateAdded> AddCandidate(PersonId person, DateOnly today)
    {
        if (Broken.Among(
            (IncomingTour is null, Otherwise: ReliefProblems.AlreadyTaken with { Field = "Person" }),
            (person != Outgoing, Otherwise: ReliefProblems.IncomingIsOutgoing),
            (Standing.All(c => c.Person != person), Otherwise: CallProblems.AlreadyOnList)) is { } broken)
        {
            return broken;
        }

        candidates.Add(new(person, candidates.Select(c => c.Order + 1).DefaultIfEmpty(1).Max(), today));
        (LeftVacantOn, LeftVacantBecause) = (null, "");
        return new ReliefCandidateAdded(Id, person);
    }

    public Result<ReliefCandidateMoved> MoveCandidate(Guid candidate, int order)
    {
        if (Find(candidate) is not { } moved)
        {
            return CallProblems.NoSuchNominee;
        }

        moved.MoveTo(order);
        return new ReliefCandidateMoved(Id, moved.Person);
    }

    public Result<ReliefCandidateWithdrawn> Withdraw(Guid candidate, DateOnly on, string reason, DateOnly today)
    {
        if (Find(candidate) is not { } withdrawn)
        {
            return CallProblems.NoSuchNominee;
        }

        if (Broken.Among(
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (reason is not "", Otherwise: CallProblems.WithdrawalNeedsReason),
            (IncomingTour is null || Incoming != withdrawn.Person, Otherwise: ReliefProblems.AlreadyTaken)) is { } broken)
        {
            return broken;
        }

        withdrawn.Withdraw(on, reason);
        (Incoming, ChosenOn) = Incoming == withdrawn.Person ? (null, null) : (Incoming, ChosenOn);
        return new ReliefCandidateWithdrawn(Id, withdrawn.Person);
    }

    public Result<IncomingChosen> Choose(Guid candidate, DateOnly on, DateOnly today)
    {
        if (Find(candidate) is not { } chosen)
        {
            return ReliefProblems.ChooseCandidate;
        }

        if (Broken.Among(
            (IncomingTour is null, Otherwise: ReliefProblems.AlreadyTaken with { Field = "Candidate" }),
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (on >= StartedOn, Otherwise: ReliefProblems.BeforeStart(StartedOn))) is { } broken)
        {
            return broken;
        }

        (Incoming, ChosenOn) = (chosen.Person, on);
        return new IncomingChosen(Id, chosen.Person, on);
    }

    /// <summary>Names the tour in which the chosen officer takes the post.</summary>
    /// <param name="file">The chosen officer's own.</param>
    /// <param name="outgoing">The tour that ends.</param>
    public Result<IncomingTourNamed> TakeOver(OfficerFile file, Guid tour, Tour outgoing, DateOnly today)
    {
        if (Incoming != file.Person)
        {
            return ReliefProblems.NobodyChosen with { Field = "Tour" };
        }

        if (file.Tours.FirstOrDefault(t => t.Id == tour && t.Id != OutgoingTour) is not { } taken)
        {
            return ReliefProblems.ChooseTour;
        }

        if (Broken.Among(
            (taken.Post == Post, Otherwise: ReliefProblems.OtherPost),
            (taken.DecidedFirstOn is not null, Otherwise: TourProblems.NotDecided with { Field = "Tour" }),
            (taken.DecidedFirstOn is null || taken.DecidedFirstOn > outgoing.DecidedFirstOn, Otherwise: ReliefProblems.NotLater)) is { } broken)
        {
            return broken;
        }

        (IncomingTour, IncomingEnteredOn) = (tour, today);
        return new IncomingTourNamed(Id, file.Person);
    }

    /// <summary>Settles that nobody follows, until a candidate is named after all.</summary>
    public Result<PostLeftVacant> LeaveVacant(DateOnly on, string reason, DateOnly today)
    {
        if (Broken.Among(
            (Incoming is null, Otherwise: ReliefProblems.SomeoneChosen),
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (on >= StartedOn, Otherwise: ReliefProblems.BeforeStart(StartedOn)),
            (reason is not "", Otherwise: ReliefProblems.VacancyNeedsReason)) is { } broken)
        {
            return broken;
        }

        (LeftVacantOn, LeftVacantBecause) = (on, reason);
        return new PostLeftVacant(Id, Post, on);
    }

    private ReliefCandidate? Find(Guid candidate) => candidates.Find(c => c.Id == candidate && c.WithdrawnOn is null);
}

/// <summary>Someone who may take a post, in the order in which they are asked.</summary>
public sealed class ReliefCandidate : Part, IOfPerson
{
    private ReliefCandidate() { }

    internal ReliefCandidate(PersonId person, int order, DateOnly enteredOn) => (Person, Order, EnteredOn) = (person, order, enteredOn);

    public PersonId Person { get; private init; }

    public int Order { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawnBecause { get; private set; } = "";

    internal void MoveTo(int order) => Order = order;

    internal void Withdraw(DateOnly on, string reason) => (WithdrawnOn, WithdrawnBecause) = (on, reason);
}

public sealed record ReliefCandidateAdded(ReliefId Relief, PersonId Person);

public sealed record ReliefCandidateMoved(ReliefId Relief, PersonId Person);

public sealed record ReliefCandidateWithdrawn(ReliefId Relief, PersonId Person);

public sealed record IncomingChosen(ReliefId Relief, PersonId Person, DateOnly On);

public sealed record IncomingTourNamed(ReliefId Relief, PersonId Person);

public sealed record PostLeftVacant(ReliefId Relief, Guid Post, DateOnly On);
