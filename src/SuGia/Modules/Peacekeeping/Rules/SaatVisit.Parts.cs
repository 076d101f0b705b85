using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class SaatVisit
{
    public Result<AssessorAdded> AddAssessor(AssessorTyped typed, DateOnly today)
    {
        if (team.Exists(a => a.Name == typed.Name))
        {
            return VisitProblems.AlreadyInTeam;
        }

        team.Add(new(typed, today));
        return new AssessorAdded(Id, typed.Name);
    }

    /// <summary>Puts right what was entered of one of the team.</summary>
    public Result<AssessorCorrected> CorrectAssessor(Guid assessor, AssessorTyped typed)
    {
        if (team.Find(a => a.Id == assessor) is not { } corrected)
        {
            return VisitProblems.NoSuchAssessor;
        }

        if (team.Exists(a => a.Id != assessor && a.Name == typed.Name))
        {
            return VisitProblems.AlreadyInTeam;
        }

        corrected.Set(typed);
        return new AssessorCorrected(Id, typed.Name);
    }

    /// <summary>Takes out someone who was entered wrongly.</summary>
    public Result<AssessorRemoved> RemoveAssessor(Guid assessor)
    {
        if (team.Find(a => a.Id == assessor) is not { } removed)
        {
            return VisitProblems.NoSuchAssessor;
        }

        team.Remove(removed);
        return new AssessorRemoved(Id, removed.Name);
    }

    public Result<VisitCostAdded> AddCost(CostTyped typed, DateOnly today)
    {
        costs.Add(new(typed, today));
        return new VisitCostAdded(Id, typed.What);
    }

    public Result<VisitCostCorrected> CorrectCost(Guid cost, CostTyped typed)
    {
        if (costs.Find(c => c.Id == cost) is not { } corrected)
        {
            return VisitProblems.NoSuchCost;
        }

        corrected.Set(typed);
        return new VisitCostCorrected(Id, typed.What);
    }

    public Result<VisitCostRemoved> RemoveCost(Guid cost)
    {
        if (costs.Find(c => c.Id == cost) is not { } removed)
        {
            return VisitProblems.NoSuchCost;
        }

        costs.Remove(removed);
        return new VisitCostRemoved(Id, removed.What);
    }

    public Result<VisitNomineeAdded> Nominate(PersonId person, NomineeMarks marks, DateOnly today)
    {
        if (Broken.Among(
            (ResultsOn is null, Otherwise: VisitProblems.ResultsAreIn),
            (marks.AttestedOn is null || marks.AttestedOn <= today, Otherwise: VisitProblems.AttestationNotCome),
            (Standing.All(n => n.Person != person), Otherwise: CallProblems.AlreadyOnList)) is { } broken)
        {
            return broken;
        }

        nominees.Add(new(person, marks, nominees.Select(n => n.Order + 1).DefaultIfEmpty(1).Max(), today));
        return new VisitNomineeAdded(Id, person);
    }

    public Result<VisitNomineeSet> SetNominee(Guid nominee, NomineeMarks marks, DateOnly today)
    {
        if (Find(nominee) is not { } set)
        {
            return CallProblems.NoSuchNominee;
        }

        if (marks.AttestedOn > today)
        {
            return VisitProblems.AttestationNotCome;
        }

        set.Set(marks);
        return new VisitNomineeSet(Id, set.Person);
    }

    public Result<VisitNomineeWithdrawn> Withdraw(Guid nominee, DateOnly on, string reason, DateOnly today)
    {
        if (Find(nominee) is not { } withdrawn)
        {
            return CallProblems.NoSuchNominee;
        }

        if (Broken.Among(
            (ResultsOn is null, Otherwise: VisitProblems.ResultsAreIn),
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (reason is not "", Otherwise: CallProblems.WithdrawalNeedsReason)) is { } broken)
        {
            return broken;
        }

        withdrawn.Withdraw(on, reason);
        return new VisitNomineeWithdrawn(Id, withdrawn.Person);
    }

    /// <summary>What the officer sat in the days of the visit.</summary>
    public IReadOnlyList<AmsAttempt> AttemptsOf(OfficerFile file) => [.. file.Attempts.Where(a => FirstOn <= a.On && a.On <= LastOn).OrderBy(a => a.Language, StringComparer.Ordinal)];

    private VisitNominee? Find(Guid nominee) => nominees.Find(n => n.Id == nominee && n.WithdrawnOn is null);
}

/// <param name="Name">As the UN's letter prints it.</param>
/// <param name="Country">As printed.</param>
public sealed record AssessorTyped(string Name, string Role, Sex Sex, string Country);

/// <summary>One of the UN's team.</summary>
public sealed class Assessor : Part
{
    public const int TextLimit = 120;

    private Assessor() { }

    internal Assessor(AssessorTyped typed, DateOnly enteredOn)
    {
        EnteredOn = enteredOn;
        Set(typed);
    }

    public string Name { get; private set; } = "";

    public string Role { get; private set; } = "";

    public Sex Sex { get; private set; }

    public string Country { get; private set; } = "";

    internal void Set(AssessorTyped typed) => (Name, Role, Sex, Country) = (typed.Name, typed.Role, typed.Sex, typed.Country);
}

/// <param name="AttestedOn">The day on which the attestations were filed, or null.</param>
public sealed record NomineeMarks(bool IsReserve, DateOnly? AttestedOn);

public sealed class VisitNominee : Part, IOfPerson
{
    private VisitNominee() { }

    internal VisitNominee(PersonId person, NomineeMarks marks, int order, DateOnly enteredOn)
    {
        (Person, Order, EnteredOn) = (person, order, enteredOn);
        Set(marks);
    }

    public PersonId Person { get; private init; }

    public int Order { get; private init; }

    public bool IsReserve { get; private set; }

    public DateOnly? AttestedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawnBecause { get; private set; } = "";

    internal void Set(NomineeMarks marks) => (IsReserve, AttestedOn) = (marks.IsReserve, marks.AttestedOn);

    internal void Withdraw(DateOnly on, string reason) => (WithdrawnOn, WithdrawnBecause) = (on, reason);
}

/// <param name="Amount">As printed, with its currency; "" where none is known.</param>
public sealed record CostTyped(string What, CostBearer BorneBy, string Amount);

public sealed class VisitCost : Part
{
    public const int WhatLimit = 160;
    public const int AmountLimit = 60;

    private VisitCost() { }

    internal VisitCost(CostTyped typed, DateOnly enteredOn)
    {
        EnteredOn = enteredOn;
        Set(typed);
    }

    public string What { get; private set; } = "";

    public CostBearer BorneBy { get; private set; }

    public string Amount { get; private set; } = "";

    internal void Set(CostTyped typed) => (What, BorneBy, Amount) = (typed.What, typed.BorneBy, typed.Amount);
}

public sealed record AssessorAdded(VisitId Visit, string Name);

public sealed record AssessorCorrected(VisitId Visit, string Name);

public sealed record AssessorRemoved(VisitId Visit, string Name);

public sealed record VisitCostAdded(VisitId Visit, string What);

public sealed record VisitCostCorrected(VisitId Visit, string What);

public sealed record VisitCostRemoved(VisitId Visit, string What);

public sealed record VisitNomineeAdded(VisitId Visit, PersonId Person);

public sealed record VisitNomineeSet(VisitId Visit, PersonId Person);

public sealed record VisitNomineeWithdrawn(VisitId Visit, PersonId Person);
