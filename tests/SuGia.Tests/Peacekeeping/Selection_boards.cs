using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;
using static SuGia.Tests.Peacekeeping.TheirBoards;

namespace SuGia.Tests.Peacekeeping;

public sealed class Selection_boards
{
    [Fact]
    public void Fix_criteria_that_make_the_whole_and_change_them_no_more()
    {
        var board = Opening();
        Refused(SelectionProblems.NoCriteria with { Field = "On" }, board.FixCriteria(Fixed, Today));
        Taken(board.SetCriteria([new("Ngoại ngữ", 60, 100), new("Phỏng vấn", 30, 10)], Today));
        Refused(SelectionProblems.WeightsNotWhole(90), board.FixCriteria(Fixed, Today));
        Refused(SelectionProblems.CriterionTwice, board.SetCriteria([new("Ngoại ngữ", 60, 100), new("Ngoại ngữ", 40, 10)], Today));
        Taken(board.SetCriteria([new("Phỏng vấn", 40, 10), new("Ngoại ngữ", 60, 100)], Today));
        Refused(SelectionProblems.BeforeOpened(Opened), board.FixCriteria(Opened.AddDays(-1), Today));
        Taken(board.FixCriteria(Fixed, Today));
        Assert.Equal(["Phỏng vấn", "Ngoại ngữ"], board.CriteriaInOrder.Select(c => c.Title));
        Refused(SelectionProblems.CriteriaAreFixed(Fixed), board.SetCriteria([new("Khác", 100, 100)], Today));
        Refused(SelectionProblems.CriteriaAreFixed(Fixed), board.FixCriteria(Fixed, Today));
    }

    [Fact]
    public void Name_nobody_before_the_criteria_are_fixed()
    {
        var board = Opening();
        Refused(SelectionProblems.CriteriaNotFixed, board.AddCandidate(FileOfThiDu(), Today, Today));
        Taken(board.SetCriteria([new("Ngoại ngữ", 100, 100)], Today));
        Taken(board.FixCriteria(Fixed, Today));
        Refused(SelectionProblems.CandidateBeforeCriteria(Fixed), board.AddCandidate(FileOfThiDu(), Fixed.AddDays(-1), Today));
        var file = FileOfThiDu();
        board.Name(file);
        Refused(SelectionProblems.AlreadyCandidate, board.AddCandidate(file, Today, Today));
    }

    [Fact]
    public void Have_one_chair_and_no_member_who_is_a_candidate()
    {
        var (board, file, sitting) = (Ready(), FileOfThiDu(), FileOfThiDu());
        Refused(SelectionProblems.ChairTaken, board.Seat(Id.New<PersonId>(), BoardRole.Chair, Opened, Today));
        board.Name(file);
        Refused(SelectionProblems.MemberIsCandidate, board.Seat(file.Person, BoardRole.Member, Opened, Today));
        Taken(board.Seat(sitting.Person, BoardRole.Secretary, Opened, Today));
        Refused(SelectionProblems.AlreadyMember, board.Seat(sitting.Person, BoardRole.Member, Opened, Today));
        Taken(board.Leave(board.Members[2].Id, Today, Today));
        Refused(SelectionProblems.CandidateIsMember, board.AddCandidate(sitting, Today, Today));
    }

    [Fact]
    public void Score_nothing_without_a_chair()
    {
        var board = Ready();
        var candidate = board.Name();
        Taken(board.SetRole(board.Members[0].Id, BoardRole.Member));
        Refused(SelectionProblems.NoChair, board.Give(board.Members[1], candidate, 80, 8));
        Taken(board.SetRole(board.Members[1].Id, BoardRole.Chair));
        Taken(board.Give(board.Members[1], candidate, 80, 8));
    }

    [Fact]
    public void Take_a_score_up_to_its_maximum_and_say_the_maximum()
    {
        var board = Ready();
        var (candidate, interview) = (board.Name(), board.CriteriaInOrder[1]);
        var refused = board.Give(board.Members[0], candidate, 100, 11);
        Refused(SelectionProblems.ScoreAbove(interview, 11), refused);
        Assert.Equal("Phỏng vấn: 11 điểm nằm ngoài thang điểm; điểm tối đa là 10.", refused.Problems[0].Says.Vi);
        Refused(SelectionProblems.ScoreAbove(interview, -1), board.Give(board.Members[0], candidate, 100, -1));
        Refused(SelectionProblems.ScoreMissing(interview), board.Give(board.Members[0], candidate, 100));
        Taken(board.Give(board.Members[0], candidate, 100, 10));
        Assert.Equal(100m, board.TotalOn(candidate, Today));
    }

    [Fact]
    public void Weigh_the_mean_of_those_who_scored_and_tell_ties()
    {
        var board = Ready();
        var (first, second, third, unscored) = (board.Name(), board.Name(), board.Name(), board.Name());
        Taken(board.Give(board.Members[0], first, 80, 5));
        Taken(board.Give(board.Members[1], first, 90, 8));
        Taken(board.Give(board.Members[0], second, 95, 9));
        Taken(board.Give(board.Members[0], third, 85, 6));
        Taken(board.Give(board.Members[1], third, 85, 7));
        var ranked = board.RankedOn(Today);
        Assert.Equal((second, unscored), (ranked[0].Candidate, ranked[3].Candidate));
        Assert.Equivalent((Guid[])[first.Id, third.Id], ranked.Skip(1).Take(2).Select(r => r.Candidate.Id));
        Assert.Equal([(93m, 1, false), (77m, 2, true), (77m, 2, true), (null, null, false)], ranked.Select(r => ((decimal?, int?, bool))(r.Total, r.Place, r.IsTied)));
        Assert.All(board.RankedOn(Today.AddDays(-1)), r => Assert.True(r.Total is null));
    }

    [Fact]
    public void Let_no_member_score_a_candidate_they_are_bound_to()
    {
        var board = Ready();
        var candidate = board.Name();
        Taken(board.Give(board.Members[0], candidate, 100, 10));
        Taken(board.Give(board.Members[1], candidate, 50, 5));
        Taken(board.DeclareConflict(board.Members[0].Id, candidate.Id, "Họ hàng", Today, Today));
        Assert.Equal(50m, board.TotalOn(candidate, Today));
        Refused(SelectionProblems.MemberHasConflict, board.Give(board.Members[0], candidate, 90, 9));
        Refused(SelectionProblems.AlreadyDeclared, board.DeclareConflict(board.Members[0].Id, candidate.Id, "Họ hàng", Today, Today));
    }

    [Fact]
    public void Decide_only_when_everyone_is_scored_or_has_withdrawn()
    {
        var board = Ready();
        var (scored, unscored) = (board.Name(), board.Name());
        Taken(board.Give(board.Members[0], scored, 80, 8));
        Refused(SelectionProblems.NoMinutes, board.DecideOn((scored, IsChosen), (unscored, IsRefused)));
        board.Minute();
        Refused(SelectionProblems.NotScored(unscored.Id), board.DecideOn((scored, IsChosen), (unscored, IsRefused)));
        Refused(SelectionProblems.WithdrawalNeedsReason, board.WithdrawCandidate(unscored.Id, Today, "", Today));
        Taken(board.WithdrawCandidate(unscored.Id, Today, "Việc gia đình", Today));
        var decided = Taken(board.DecideOn((scored, IsChosen)));
        Assert.Equal([scored.Person], decided.Chosen);
        Assert.Equal((CandidateOutcome.NotChosen, NotChosenReason.Withdrew, "Việc gia đình"), (unscored.Results[0].Outcome, unscored.Results[0].Reason!.Value, unscored.Results[0].Text));
        Refused(SelectionProblems.AlreadyDecided, board.Give(board.Members[1], scored, 90, 9));
    }

    [Fact]
    public void Choose_no_more_than_there_are_places_and_give_a_reason_to_everyone_else()
    {
        var board = Ready();
        var (a, b, c) = (board.Name(), board.Name(), board.Name());
        foreach (var candidate in board.Candidates)
        {
            Taken(board.Give(board.Members[0], candidate, 80, 8));
        }

        board.Minute();
        Refused(SelectionProblems.TooMany(2, 1), board.DecideOn((a, IsChosen), (b, IsChosen), (c, IsRefused)));
        Refused(SelectionProblems.ReserveNeedsOrder with { Field = $"Orders[{b.Id}]" }, board.DecideOn((a, IsChosen), (b, Spare(null)), (c, IsRefused)));
        Refused(SelectionProblems.OrderTaken with { Field = $"Orders[{c.Id}]" }, board.DecideOn((a, IsChosen), (b, Spare(1)), (c, Spare(1))));
        Refused(SelectionProblems.RefusalNeedsReason with { Field = $"Codes[{c.Id}]" }, board.DecideOn((a, IsChosen), (b, Spare(1)), (c, IsRefused with { Reason = null })));
        Refused(SelectionProblems.RefusalNeedsText with { Field = $"Texts[{c.Id}]" }, board.DecideOn((a, IsChosen), (b, Spare(1)), (c, IsRefused with { Text = "" })));
        Refused(SelectionProblems.ChooseOutcome(c.Id), board.DecideOn((a, IsChosen), (b, Spare(1))));
        Refused(SelectionProblems.DecisionNeedsPaper, board.Decide(Today, null, new Dictionary<Guid, ResultTyped> { [a.Id] = IsChosen, [b.Id] = Spare(1), [c.Id] = IsRefused }, Today));
        Taken(board.DecideOn((a, IsChosen), (b, Spare(1)), (c, IsRefused)));
    }

    [Fact]
    public void Are_reviewed_by_someone_who_did_not_sit_and_changed_only_by_a_paper()
    {
        var board = Ready(places: 2);
        var (chosen, refused) = (board.Name(), board.Name());
        Taken(board.Give(board.Members[0], chosen, 80, 8));
        Taken(board.Give(board.Members[0], refused, 70, 7));
        Refused(SelectionProblems.NotYetDecided, board.AskReview(refused.Id, Today, "Ứng viên", "Xem lại", Today));
        board.Minute();
        Taken(board.DecideOn((chosen, IsChosen), (refused, IsRefused)));
        Refused(SelectionProblems.AskedBeforeDecision(Today.AddDays(-1)), board.AskReview(refused.Id, Today.AddDays(-2), "Ứng viên", "Xem lại", Today));
        Taken(board.AskReview(refused.Id, Today, "Ứng viên", "Xem lại", Today));
        Refused(SelectionProblems.ReviewIsOpen, board.AskReview(refused.Id, Today, "Ứng viên", "Xem lại", Today));

        var review = refused.Reviews[0].Id;
        ReviewTyped changed = new(Id.New<PersonId>(), ReviewOutcome.Changed, Today, "Có nhầm lẫn", IsChosen);
        Refused(SelectionProblems.ReviewerSat, board.AnswerReview(review, changed with { Reviewer = board.Members[0].Person }, Paper, Today));
        Refused(SelectionProblems.ReviewerStood, board.AnswerReview(review, changed with { Reviewer = chosen.Person }, Paper, Today));
        Refused(SelectionProblems.ChangeNeedsPaper, board.AnswerReview(review, changed, null, Today));
        Refused(SelectionProblems.ChangeNeedsResult, board.AnswerReview(review, changed with { Result = null }, Paper, Today));
        Refused(SelectionProblems.SameResult, board.AnswerReview(review, changed with { Result = IsRefused }, Paper, Today));
        Taken(board.AnswerReview(review, changed, Paper, Today));
        Refused(SelectionProblems.NoSuchReview, board.AnswerReview(review, changed, Paper, Today));
        Assert.Equal((CandidateOutcome.NotChosen, CandidateOutcome.Chosen), (refused.ResultOn(Today.AddDays(-1))!.Outcome, refused.ResultOn(Today)!.Outcome));
    }

    [Fact]
    public void Give_no_place_by_a_review_that_is_not_there()
    {
        var board = Ready(places: 1);
        var (chosen, refused) = (board.Name(), board.Name());
        Taken(board.Give(board.Members[0], chosen, 80, 8));
        Taken(board.Give(board.Members[0], refused, 70, 7));
        board.Minute();
        Taken(board.DecideOn((chosen, IsChosen), (refused, IsRefused)));
        Taken(board.AskReview(refused.Id, Today, "Ứng viên", "Xem lại", Today));
        Refused(
            SelectionProblems.TooMany(2, 1) with { Field = "Result" },
            board.AnswerReview(refused.Reviews[0].Id, new(Id.New<PersonId>(), ReviewOutcome.Changed, Today, "Có nhầm lẫn", IsChosen), Paper, Today));
    }

    [Fact]
    public void Move_the_chosen_to_selected_and_leave_whoever_is_there_or_beyond()
    {
        var file = FileOfThiDu();
        Assert.Equal(Stage.Selected, Taken(file.BeChosen(Today.AddDays(-1), Paper, Today))?.Stage);
        Assert.Equal(Paper, file.StageOn(Today)?.Paper);
        var again = file.BeChosen(Today, Paper, Today);
        Assert.Equal((0, null), (again.Problems.Count, again.Value));
        Taken(file.MoveTo(Stage.Withdrawn, Today, null, "Chuyển công tác", Today));
        Assert.Equal([SelectionProblems.LeftPool], file.BeChosen(Today, Paper, Today).Problems);
        Assert.Equal([StageProblems.BeforeRegistration(Day("1/7/2021"))], FileOfThiDu().BeChosen(Day("30/6/2021"), Paper, Today).Problems);
    }

    [Fact]
    public void Take_back_the_stage_of_whoever_is_chosen_no_more_and_not_yet_further_on()
    {
        var file = FileOfThiDu();
        Assert.Null(Taken(file.BeChosenNoMore(CandidateOutcome.NotChosen, Today, Paper, Today)));
        Taken(file.BeChosen(Today.AddDays(-9), Paper, Today));
        Assert.Equal(Stage.Reserve, Taken(file.BeChosenNoMore(CandidateOutcome.Reserve, Today.AddDays(-5), Paper, Today))?.Stage);
        Taken(file.BeChosen(Today.AddDays(-4), Paper, Today));
        Assert.Equal(Stage.NominatedByUnit, Taken(file.BeChosenNoMore(CandidateOutcome.NotChosen, Today.AddDays(-3), Paper, Today))?.Stage);
        Taken(file.BeChosen(Today.AddDays(-2), Paper, Today));
        Taken(file.MoveTo(Stage.InTraining, Today.AddDays(-1), null, "", Today));
        Assert.Null(Taken(file.BeChosenNoMore(CandidateOutcome.NotChosen, Today, Paper, Today)));
    }
}
