using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A board that chooses officers: criteria fixed before any name is seen, members, candidates, scores, the decision and its reviews.</summary>
public sealed partial class Selection : Record<SelectionId>, IAnsweredFor
{
    public const int CodeLimit = 30;
    public const int TitleLimit = 160;

    private const int WholeWeight = 100;

    private readonly List<SelectionCriterion> criteria = [];

    private Selection() { }

    /// <summary>Unique; as the office writes it: XC-2026-01.</summary>
    public string Code { get; private init; } = "";

    public string Title { get; private init; } = "";

    /// <summary>Code and title as <see cref="Folding.Fold"/> makes them.</summary>
    public string Folded { get; private init; } = "";

    /// <summary>The call that it chooses for, or null.</summary>
    public CallId? Call { get; private init; }

    /// <summary>The mission, also where it is the call's; null where the pool is chosen for any.</summary>
    public MissionId? Mission { get; private init; }

    /// <summary>How many may be chosen at most.</summary>
    public int Places { get; private init; }

    public DateOnly OpenedOn { get; private init; }

    /// <summary>The account that answers for it.</summary>
    public Guid CaseOfficer { get; private set; }

    /// <summary>From then on the criteria stand, and candidates may be named.</summary>
    public DateOnly? CriteriaFixedOn { get; private set; }

    public PaperId? Minutes { get; private set; }

    public DateOnly? MinutesOn { get; private set; }

    public PaperId? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public IReadOnlyList<SelectionCriterion> Criteria => criteria;

    public IReadOnlyList<SelectionCriterion> CriteriaInOrder => [.. criteria.OrderBy(c => c.Order)];

    public static Result<(Selection Selection, SelectionOpened Opened)> Open(SelectionTerms terms, Guid caseOfficer, DateOnly today)
    {
        if (terms.OpenedOn > today)
        {
            return SelectionProblems.DayNotCome with { Field = "OpenedOn" };
        }

        Selection selection = new()
        {
            Code = terms.Code,
            Title = terms.Title,
            Folded = Folding.Fold($"{terms.Code} {terms.Title}"),
            Call = terms.Call,
            Mission = terms.Mission,
            Places = terms.Places,
            OpenedOn = terms.OpenedOn,
            CaseOfficer = caseOfficer,
        };
        return (selection, new(selection.Id, terms.Places));
    }

    /// <summary>Writes all criteria anew, in this order, while they are not fixed.</summary>
    public Result<CriteriaSet> SetCriteria(IReadOnlyList<CriterionTyped> typed, DateOnly today)
    {
        if (Broken.Among(
            (CriteriaFixedOn is null, Otherwise: SelectionProblems.CriteriaAreFixed(CriteriaFixedOn)),
            (typed is not [], Otherwise: SelectionProblems.NoCriteria),
            (typed.DistinctBy(t => t.Title).Count() == typed.Count, Otherwise: SelectionProblems.CriterionTwice)) is { } broken)
        {
            return broken;
        }

        criteria.RemoveAll(c => typed.All(t => t.Title != c.Title));
        foreach (var (at, criterion) in typed.Index())
        {
            Put(criterion, at + 1, today);
        }

        return new CriteriaSet(Id, typed.Count);
    }

    private void Put(CriterionTyped typed, int order, DateOnly today)
    {
        if (criteria.Find(c => c.Title == typed.Title) is { } held)
        {
            held.Set(typed.Weight, typed.Maximum, order);
        }
        else
        {
            criteria.Add(new(typed, order, today));
        }
    }

    /// <summary>The criteria are fixed: from now on they stand as they are, and candidates may be named.</summary>
    public Result<CriteriaFixed> FixCriteria(DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (CriteriaFixedOn is null, Otherwise: SelectionProblems.CriteriaAreFixed(CriteriaFixedOn)),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (on >= OpenedOn, Otherwise: SelectionProblems.BeforeOpened(OpenedOn)),
            (criteria.Count > 0, Otherwise: SelectionProblems.NoCriteria with { Field = "On" }),
            (criteria.Count == 0 || criteria.Sum(c => c.Weight) == WholeWeight, Otherwise: SelectionProblems.WeightsNotWhole(criteria.Sum(c => c.Weight)))) is { } broken)
        {
            return broken;
        }

        CriteriaFixedOn = on;
        return new CriteriaFixed(Id, on);
    }
}

/// <summary>A board as a form gives it.</summary>
public sealed record SelectionTerms(string Code, string Title, CallId? Call, MissionId? Mission, int Places, DateOnly OpenedOn);

/// <param name="Weight">In hundredths of the whole.</param>
public sealed record CriterionTyped(string Title, int Weight, int Maximum);

public sealed class SelectionCriterion : Part
{
    public const int TitleLimit = 160;

    private SelectionCriterion() { }

    internal SelectionCriterion(CriterionTyped typed, int order, DateOnly enteredOn)
    {
        (Title, EnteredOn) = (typed.Title, enteredOn);
        Set(typed.Weight, typed.Maximum, order);
    }

    public string Title { get; private init; } = "";

    /// <summary>In hundredths of the whole.</summary>
    public int Weight { get; private set; }

    /// <summary>The highest score.</summary>
    public int Maximum { get; private set; }

    public int Order { get; private set; }

    internal void Set(int weight, int maximum, int order) => (Weight, Maximum, Order) = (weight, maximum, order);
}

public sealed record SelectionOpened(SelectionId Selection, int Places);

public sealed record CriteriaSet(SelectionId Selection, int Criteria);

public sealed record CriteriaFixed(SelectionId Selection, DateOnly On);
