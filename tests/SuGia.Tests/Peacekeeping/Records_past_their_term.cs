using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;
using static SuGia.Tests.Peacekeeping.TheirBoards;

namespace SuGia.Tests.Peacekeeping;

public sealed class Records_past_their_term
{
    private static readonly RetentionTerm Vetting = TermOf(RetentionKind.Vetting);
    private static readonly RetentionTerm Health = TermOf(RetentionKind.Health);
    private static readonly RetentionTerm Candidates = TermOf(RetentionKind.Candidates);

    /// <remarks>Where a source is found for a number of years, this row of facts changes with it.</remarks>
    [Fact]
    public void Have_a_rule_each_that_says_it_is_not_verified()
    {
        var terms = RetentionTerm.On(RuleFiles.Book, Today);

        Assert.Equal(Enum.GetValues<RetentionKind>(), terms.Keys.Order());
        Assert.All(terms.Values, t => Assert.Equal(Confidence.Unverified, t.Rule.Confidence));
        Assert.All(terms.Values, t => Assert.StartsWith("unverified", t.Rule.Source, StringComparison.Ordinal));
        Assert.Equal([5, 5, 2], [Vetting.Years, Health.Years, Candidates.Years]);
    }

    [Fact]
    public void Are_vettings_counted_from_their_movement_or_else_from_their_own_day()
    {
        var file = FileOfThiDu();
        Taken(file.RecordVetting(VettingKind.ByTheState, Day("1/8/2021"), Day("21/11/2021"), VettingOutcome.Clear, Paper, Today));
        Taken(file.RecordVetting(VettingKind.ByTheState, Day("2/8/2021"), Day("22/11/2021"), VettingOutcome.NotClear, null, Today));
        Taken(file.RecordVetting(VettingKind.SelfAttestation, Day("1/8/2021"), null, VettingOutcome.Clear, null, Today));

        Assert.Equal([Day("21/11/2021"), Day("1/8/2021")], Retention.PastTerm(file, Vetting, Today).Select(r => r.From));
        Assert.Equal(3, Retention.PastTerm(file, Vetting, Today.AddDays(1)).Count());
        Assert.Empty(Retention.PastTerm(file, Vetting, Day("1/8/2026")));
        Assert.Empty(Retention.PastTerm(file, Candidates, Today));
    }

    [Fact]
    public void Are_examinations_counted_from_the_end_of_their_term_and_none_twice()
    {
        var file = FileOfThiDu();
        Taken(file.RecordFitness(FitnessKind.Medical, new(Day("1/8/2020"), Day("21/11/2021")), Fitness.FitWithLimits, Paper, Today));
        Taken(file.RecordFitness(FitnessKind.Vaccination, new(Day("1/8/2020"), Day("22/11/2021")), Fitness.Fit, null, Today));

        var past = Assert.Single(Retention.PastTerm(file, Health, Today));
        Taken(file.Erase(Health, [past.Row], Today));

        Assert.Equal((Fitness.Erased, null, Day("21/11/2021")), (file.Fitness[0].Outcome, file.Fitness[0].Paper, file.Fitness[0].LastOn!.Value));
        Assert.Empty(Retention.PastTerm(file, Health, Today));
    }

    [Fact]
    public void Of_an_examination_that_nothing_counts_only_the_day_is_left_on_which_it_took_the_place_of_another()
    {
        var file = FileOfThiDu();
        Taken(file.RecordFitness(FitnessKind.Medical, new(Day("1/1/2019"), Day("31/12/2019")), Fitness.Fit, null, Today));
        Taken(file.RecordFitness(FitnessKind.Medical, new(Day("1/7/2019"), Day("30/6/2020")), Fitness.NotFit, null, Today));
        var (fit, unfit) = (file.Fitness[0], file.Fitness[1]);

        Taken(file.Erase(Health, [unfit.Id], Today));

        Assert.Equal([fit], file.Fitness);
        Assert.Equal((Fitness.Fit, Day("30/6/2019")), (fit.Outcome, fit.CountedUntil!.Value));
    }

    [Fact]
    public void Are_candidates_whom_a_decided_board_did_not_choose()
    {
        var (board, refused) = Decided();

        Assert.Equal([new Retained(refused.Id, Today.AddDays(-1))], Retention.PastTerm(board, Candidates, Today.AddYears(2)));
        Assert.Empty(Retention.PastTerm(board, Candidates, Today.AddYears(2).AddDays(-1)));
        Assert.Empty(Retention.PastTerm(Ready(), Candidates, Today.AddYears(9)));
    }

    [Fact]
    public void Are_candidates_counted_from_the_answer_to_their_review_and_never_while_it_is_open()
    {
        var (board, refused) = Decided();
        Taken(board.AskReview(refused.Id, Today, "Đơn vị", "Xem lại điểm", Today));
        Assert.Empty(Retention.PastTerm(board, Candidates, Today.AddYears(9)));

        ReviewTyped upheld = new(Id.New<PersonId>(), ReviewOutcome.Upheld, Today.AddDays(30), "Đúng", null);
        Taken(board.AnswerReview(refused.Reviews[0].Id, upheld, null, Today.AddDays(30)));

        Assert.Equal([Today.AddDays(30)], Retention.PastTerm(board, Candidates, Today.AddYears(3)).Select(r => r.From));
        Assert.Empty(Retention.PastTerm(board, Candidates, Today.AddDays(30).AddYears(2)));
    }

    [Fact]
    public void Leave_the_result_of_a_candidate_and_nothing_that_was_said_of_them()
    {
        var (board, refused) = Decided();
        Taken(board.AskReview(refused.Id, Today, "Đơn vị", "Xem lại điểm", Today));
        Taken(board.AnswerReview(refused.Reviews[0].Id, new(Id.New<PersonId>(), ReviewOutcome.Upheld, Today, "Đúng", null), null, Today));

        var erased = Taken(board.Erase(Candidates, [refused.Id], Today.AddYears(3)));

        var result = Assert.Single(refused.Results);
        Assert.Equal((CandidateOutcome.NotChosen, null, ""), (result.Outcome, result.Reason, result.Text));
        Assert.Equal(("", "", "", ReviewOutcome.Upheld), (refused.Reviews[0].AskedBy, refused.Reviews[0].Reason, refused.Reviews[0].Answer, refused.Reviews[0].Outcome));
        Assert.Empty(refused.Scores);
        Assert.Equal("", Assert.Single(board.Members[1].Conflicts).What);
        Assert.Equal(Today.AddYears(3), refused.ErasedOn);
        Assert.Contains(board.Members[1].Conflicts[0].Id, erased.Rows);
        Assert.NotEmpty(board.Candidates[0].Scores);
        Refused(SelectionProblems.CandidateErased, board.AskReview(refused.Id, Today, "Đơn vị", "Lại", Today.AddYears(3)));
    }

    [Fact]
    public void Are_erased_whole_or_not_at_all()
    {
        var file = FileOfThiDu();
        Taken(file.RecordVetting(VettingKind.SelfAttestation, Day("1/8/2021"), null, VettingOutcome.Clear, null, Today));
        Taken(file.RecordVetting(VettingKind.SelfAttestation, Day("1/8/2026"), null, VettingOutcome.Clear, null, Today));

        Refused(RetentionProblems.NotPastTerm, file.Erase(Vetting, [.. file.Vettings.Select(v => v.Id)], Today));
        Refused(RetentionProblems.ChooseSomething, file.Erase(Vetting, [], Today));
        Assert.Equal(2, file.Vettings.Count);
    }

    [Fact]
    public void Are_no_outcome_to_record() => Refused(
        CertificateProblems.ErasedIsNoOutcome, FileOfThiDu().RecordFitness(FitnessKind.Medical, new(Day("1/8/2026"), null), Fitness.Erased, null, Today));

    private static RetentionTerm TermOf(RetentionKind kind) => RetentionTerm.On(RuleFiles.Book, Today)[kind];

    /// <summary>A board of two that chose the first and refused the second, with whom a member declared a conflict.</summary>
    private static (Selection Board, SelectionCandidate Refused) Decided()
    {
        var board = Ready();
        var (chosen, refused) = (board.Name(), board.Name());
        Taken(board.DeclareConflict(board.Members[1].Id, refused.Id, "Cùng đơn vị", Today, Today));
        Taken(board.Give(board.Members[0], chosen, 90, 9));
        Taken(board.Give(board.Members[0], refused, 50, 5));
        board.Minute();
        Taken(board.DecideOn((chosen, IsChosen), (refused, IsRefused)));
        return (board, refused);
    }
}
