using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Selection
{
    /// <summary>One member's form for one candidate: a score for every criterion.</summary>
    /// <param name="points">By criterion.</param>
    public Result<CandidateScored> Score(Guid member, Guid candidate, IReadOnlyDictionary<Guid, int> points, DateOnly today)
    {
        if (Sitting(member) is not { } scoring)
        {
            return SelectionProblems.NoSuchMember;
        }

        if (Standing(candidate) is not { } scored)
        {
            return SelectionProblems.NoSuchCandidate;
        }

        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (Chairs == 1, Otherwise: SelectionProblems.NoChair),
            (!scoring.HasConflictWith(candidate, DateOnly.MaxValue), Otherwise: SelectionProblems.MemberHasConflict)) is { } broken)
        {
            return broken;
        }

        List<Problem> amiss = [.. CriteriaInOrder.SelectMany(c => Amiss(c, points))];
        if (amiss is not [])
        {
            return new Broken(amiss);
        }

        scored.Score(member, points, today);
        return new CandidateScored(Id, scoring.Person);
    }

    private static IEnumerable<Problem> Amiss(SelectionCriterion criterion, IReadOnlyDictionary<Guid, int> points) =>
        !points.TryGetValue(criterion.Id, out var given) ? [SelectionProblems.ScoreMissing(criterion)]
        : given < 0 || given > criterion.Maximum ? [SelectionProblems.ScoreAbove(criterion, given)]
        : [];

    /// <summary>The candidates of a day, the best first; whoever is not scored by every criterion stands after, whoever withdrew last.</summary>
    public IReadOnlyList<CandidateRank> RankedOn(DateOnly day)
    {
        var named = candidates.Where(c => c.AddedOn <= day && c.EnteredOn <= day).Select(c => (Candidate: c, Total: TotalOn(c, day), HasLeft: c.WithdrawnOn <= day)).ToList();
        var totals = named.Where(n => !n.HasLeft).Select(n => n.Total).OfType<decimal>().ToList();
        return
        [
            .. named.OrderBy(n => n.HasLeft).ThenByDescending(n => n.Total ?? -1).ThenBy(n => n.Candidate.Id)
                .Select(n => new CandidateRank(
                    n.Candidate, n.Total, n.Total is { } total && !n.HasLeft ? totals.Count(t => t > total) + 1 : null,
                    !n.HasLeft && totals.Count(t => t == n.Total) > 1, ScoringOn(n.Candidate, day).Count)),
        ];
    }

    /// <summary>Of a hundred, to two decimals: by each criterion the mean of the members who scored, by its weight. Null where a criterion has no score.</summary>
    public decimal? TotalOn(SelectionCandidate candidate, DateOnly day)
    {
        var scoring = ScoringOn(candidate, day);
        var parts = criteria.Select(c => PartOf(c, [.. candidate.Scores.Where(s => s.Criterion == c.Id && s.EnteredOn <= day && scoring.Contains(s.Member))])).ToList();
        return parts is [] || parts.Contains(null) ? null : Math.Round(parts.Sum() ?? 0, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The members whose scores of the candidate count: those who scored and declared no conflict.</summary>
    public IReadOnlySet<Guid> ScoringOn(SelectionCandidate candidate, DateOnly day) =>
        candidate.Scores.Where(s => s.EnteredOn <= day && !members.Exists(m => m.Id == s.Member && m.HasConflictWith(candidate.Id, day))).Select(s => s.Member).ToHashSet();

    private static decimal? PartOf(SelectionCriterion criterion, IReadOnlyList<SelectionScore> scores) =>
        scores is [] ? null : scores.Average(s => (decimal)s.Points) / criterion.Maximum * criterion.Weight;
}

/// <param name="Total">Of a hundred; null while a criterion has no score.</param>
/// <param name="Place">From 1; those of one total share it. Null without a total, and of whoever withdrew.</param>
/// <param name="ScoredBy">How many members' scores count.</param>
public sealed record CandidateRank(SelectionCandidate Candidate, decimal? Total, int? Place, bool IsTied, int ScoredBy);

/// <remarks>Names neither the candidate nor a score: an event is read by whoever reads history.</remarks>
public sealed record CandidateScored(SelectionId Selection, Organisation.Contract.PersonId Member);
