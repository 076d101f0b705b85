using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Selection
{
    public Result<ReviewAsked> AskReview(Guid candidate, DateOnly on, string by, string reason, DateOnly today)
    {
        if (candidates.Find(c => c.Id == candidate) is not { } asking)
        {
            return SelectionProblems.NoSuchCandidate;
        }

        if (Broken.Among(
            (DecidedOn is not null, Otherwise: SelectionProblems.NotYetDecided),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (asking.ErasedOn is null, Otherwise: SelectionProblems.CandidateErased),
            (DecidedOn is null || on >= DecidedOn, Otherwise: SelectionProblems.AskedBeforeDecision(DecidedOn)),
            (asking.Reviews.All(r => r.Outcome is not null), Otherwise: SelectionProblems.ReviewIsOpen)) is { } broken)
        {
            return broken;
        }

        asking.Add(new(on, by, reason, today));
        return new ReviewAsked(Id, asking.Person);
    }

    /// <summary>Someone who neither sat on the board nor stood before it upholds the result, or changes it by a paper.</summary>
    public Result<ReviewAnswered> AnswerReview(Guid review, ReviewTyped typed, PaperId? paper, DateOnly today)
    {
        if (candidates.Find(c => c.Reviews.Any(r => r.Id == review)) is not { } candidate || candidate.Reviews.First(r => r.Id == review) is not { Outcome: null } open)
        {
            return SelectionProblems.NoSuchReview;
        }

        if (Broken.Among(
            (members.All(m => m.Person != typed.Reviewer), Otherwise: SelectionProblems.ReviewerSat),
            (candidates.All(c => c.Person != typed.Reviewer), Otherwise: SelectionProblems.ReviewerStood),
            (typed.On <= today, Otherwise: SelectionProblems.DayNotCome),
            (typed.On >= open.AskedOn, Otherwise: SelectionProblems.AnsweredBeforeAsked(open.AskedOn)),
            (typed.Outcome == ReviewOutcome.Upheld || paper is not null, Otherwise: SelectionProblems.ChangeNeedsPaper),
            (typed.Outcome == ReviewOutcome.Upheld || typed.Result is not null, Otherwise: SelectionProblems.ChangeNeedsResult)) is { } broken)
        {
            return broken;
        }

        return typed is { Outcome: ReviewOutcome.Changed, Result: { } result } && Changed(candidate, result, typed.On, paper, today) is { } amiss
            ? amiss
            : Answered(candidate, open, typed, paper);
    }

    private ReviewAnswered Answered(SelectionCandidate candidate, SelectionReview open, ReviewTyped typed, PaperId? paper)
    {
        open.Close(typed, paper);
        return new(Id, candidate.Person, typed.Outcome);
    }

    private Broken? Changed(SelectionCandidate candidate, ResultTyped result, DateOnly on, PaperId? paper, DateOnly today)
    {
        var others = candidates.Where(c => c != candidate).Select(c => c.ResultOn(on)).ToList();
        var chosen = others.Count(r => r?.Outcome == CandidateOutcome.Chosen) + (result.Outcome == CandidateOutcome.Chosen ? 1 : 0);
        List<Problem> amiss =
        [
            .. Amiss(result, field => field),
            .. Unless(candidate.ResultOn(on)?.Outcome != result.Outcome, SelectionProblems.SameResult),
            .. Unless(chosen <= Places, SelectionProblems.TooMany(chosen, Places) with { Field = "Result" }),
            .. Unless(result.Outcome != CandidateOutcome.Reserve || others.TrueForAll(r => r?.Order is null || r.Order != result.Order), SelectionProblems.OrderTaken with { Field = "Order" }),
        ];
        if (amiss is not [])
        {
            return new(amiss);
        }

        candidate.Give(new(candidate.Person, result, on, paper, today));
        return null;
    }
}

public sealed record ReviewAsked(SelectionId Selection, PersonId Person);

public sealed record ReviewAnswered(SelectionId Selection, PersonId Person, ReviewOutcome Outcome);
