using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Selection
{
    public Result<MinutesKept> KeepMinutes(DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (paper is not null, Otherwise: SelectionProblems.MinutesNeedPaper),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (CriteriaFixedOn is not null, Otherwise: SelectionProblems.CriteriaNotFixed with { Field = "On" }),
            (CriteriaFixedOn is null || on >= CriteriaFixedOn, Otherwise: SelectionProblems.BeforeCriteria(CriteriaFixedOn))) is { } broken)
        {
            return broken;
        }

        (Minutes, MinutesOn) = (paper, on);
        return new MinutesKept(Id, on);
    }

    /// <summary>Every candidate has a result by one paper. Whoever withdrew is not chosen for that reason and needs no entry.</summary>
    /// <param name="results">By candidate.</param>
    public Result<SelectionDecided> Decide(DateOnly on, PaperId? paper, IReadOnlyDictionary<Guid, ResultTyped> results, DateOnly today)
    {
        var standing = candidates.Where(c => c.WithdrawnOn is null).ToList();
        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (paper is not null, Otherwise: SelectionProblems.DecisionNeedsPaper),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (MinutesOn is not null, Otherwise: SelectionProblems.NoMinutes),
            (MinutesOn is null || on >= MinutesOn, Otherwise: SelectionProblems.BeforeMinutes(MinutesOn)),
            (candidates.Count > 0, Otherwise: SelectionProblems.NobodyToDecide),
            (standing.Count(c => results.GetValueOrDefault(c.Id)?.Outcome == CandidateOutcome.Chosen) is var chosen && chosen <= Places, Otherwise: SelectionProblems.TooMany(chosen, Places))) is { } broken)
        {
            return broken;
        }

        List<Problem> amiss = [.. standing.SelectMany(c => Amiss(c, results.GetValueOrDefault(c.Id), today)), .. OrdersTwice(standing, results)];
        return amiss is [] ? Decided(on, paper, results, today) : new Broken(amiss);
    }

    private SelectionDecided Decided(DateOnly on, PaperId? paper, IReadOnlyDictionary<Guid, ResultTyped> results, DateOnly today)
    {
        foreach (var candidate in candidates)
        {
            var result = candidate.WithdrawnOn is null ? results[candidate.Id] : new(CandidateOutcome.NotChosen, null, NotChosenReason.Withdrew, candidate.WithdrawnBecause);
            candidate.Give(new(candidate.Person, result, on, paper, today));
        }

        (Decision, DecidedOn) = (paper, on);
        return new(Id, on, [.. ChosenOn(on)]);
    }

    /// <summary>Who stands chosen on the day.</summary>
    public IEnumerable<PersonId> ChosenOn(DateOnly day) => candidates.Where(c => c.ResultOn(day)?.Outcome == CandidateOutcome.Chosen).Select(c => c.Person);

    private IEnumerable<Problem> Amiss(SelectionCandidate candidate, ResultTyped? result, DateOnly today) =>
        TotalOn(candidate, today) is null ? [SelectionProblems.NotScored(candidate.Id)]
        : result is null ? [SelectionProblems.ChooseOutcome(candidate.Id)]
        : Amiss(result, field => $"{field}s[{candidate.Id}]");

    /// <param name="named">What a field of this result is called in the form.</param>
    private static IEnumerable<Problem> Amiss(ResultTyped result, Func<string, string> named) => result.Outcome switch
    {
        CandidateOutcome.Chosen => [],
        CandidateOutcome.Reserve => Unless(result.Order is not null, SelectionProblems.ReserveNeedsOrder with { Field = named("Order") }),
        CandidateOutcome.NotChosen =>
        [
            .. Unless(result.Reason is not null, SelectionProblems.RefusalNeedsReason with { Field = named("Code") }),
            .. Unless(result.Text is not "", SelectionProblems.RefusalNeedsText with { Field = named("Text") }),
        ],
    };

    private static IEnumerable<Problem> Unless(bool holds, Problem otherwise) => holds ? [] : [otherwise];

    private static IEnumerable<Problem> OrdersTwice(IEnumerable<SelectionCandidate> standing, IReadOnlyDictionary<Guid, ResultTyped> results) => standing
        .Where(c => results.GetValueOrDefault(c.Id) is { Outcome: CandidateOutcome.Reserve, Order: not null })
        .GroupBy(c => results[c.Id].Order).SelectMany(same => same.Skip(1)).Select(c => SelectionProblems.OrderTaken with { Field = $"Orders[{c.Id}]" });
}

public sealed record MinutesKept(SelectionId Selection, DateOnly On);

/// <param name="Chosen">Whose own files are to say so too.</param>
public sealed record SelectionDecided(SelectionId Selection, DateOnly On, IReadOnlyList<PersonId> Chosen);
