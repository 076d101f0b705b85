using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Selection boards as the facts about them say them.</summary>
internal static class TheirBoards
{
    public static DateOnly Opened { get; } = Today.AddDays(-30);

    public static DateOnly Fixed { get; } = Today.AddDays(-20);

    /// <summary>Open, with a chair and a member, and no criteria.</summary>
    public static Selection Opening(int places = 1)
    {
        var board = Taken(Selection.Open(new("XC-2026-09", "Nguồn chung", null, null, places, Opened), Guid.Empty, Today)).Selection;
        Taken(board.Seat(Id.New<PersonId>(), BoardRole.Chair, Opened, Today));
        Taken(board.Seat(Id.New<PersonId>(), BoardRole.Member, Opened, Today));
        return board;
    }

    /// <summary>With criteria of 60 and 40 %, to 100 and to 10, fixed.</summary>
    public static Selection Ready(int places = 1)
    {
        var board = Opening(places);
        Taken(board.SetCriteria([new("Ngoại ngữ", 60, 100), new("Phỏng vấn", 40, 10)], Today));
        Taken(board.FixCriteria(Fixed, Today));
        return board;
    }

    public static SelectionCandidate Name(this Selection board, OfficerFile? file = null)
    {
        Taken(board.AddCandidate(file ?? FileOfThiDu(), Fixed, Today));
        return board.Candidates[^1];
    }

    public static Result<CandidateScored> Give(this Selection board, SelectionMember member, SelectionCandidate candidate, params int[] points) =>
        board.Score(member.Id, candidate.Id, board.CriteriaInOrder.Zip(points).ToDictionary(p => p.First.Id, p => p.Second), Today);

    public static void Minute(this Selection board) => Taken(board.KeepMinutes(Today.AddDays(-2), Paper, Today));

    public static Result<SelectionDecided> DecideOn(this Selection board, params (SelectionCandidate Candidate, ResultTyped Result)[] results) =>
        board.Decide(Today.AddDays(-1), Paper, results.ToDictionary(r => r.Candidate.Id, r => r.Result), Today);

    public static ResultTyped IsChosen { get; } = new(CandidateOutcome.Chosen, null, null, "");

    public static ResultTyped IsRefused { get; } = new(CandidateOutcome.NotChosen, null, NotChosenReason.ScoreTooLow, "Điểm thấp hơn");

    public static ResultTyped Spare(int? order) => new(CandidateOutcome.Reserve, order, null, "");
}
