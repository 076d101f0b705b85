using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    private const int Seats = 3;

    private static readonly IReadOnlyList<CriterionTyped> Criteria = [new("Ngoại ngữ", 40, 100), new("Nghiệp vụ", 40, 100), new("Phỏng vấn", 20, 50)];

    private IEnumerable<Selection> Boards()
    {
        for (var at = 1; at <= sizes.Desk.Boards; at++)
        {
            var (on, named) = (SomeDay(), Some(Seats + OnList).ToList());
            var (board, _) = Must(Selection.Open(new($"XC-{at:0000}", $"Nguồn thử {at}", null, desk.Percent(80) ? desk.Pick(posts).Mission : null, 4, on), Reader.System.Id, on));
            Sit(board, named, on);
            if (desk.Percent(95))
            {
                Decide(board, on.AddDays(40));
            }

            yield return board;
        }
    }

    private static void Sit(Selection board, IReadOnlyList<OfficerFile> named, DateOnly on)
    {
        foreach (var (at, member) in named.Take(Seats).Index())
        {
            Must(board.Seat(member.Person, (BoardRole)at, on, on));
        }

        Must(board.SetCriteria(Criteria, on));
        Must(board.FixCriteria(on.AddDays(10), on.AddDays(10)));
        foreach (var candidate in named.Skip(Seats))
        {
            Must(board.AddCandidate(candidate, on.AddDays(15), on.AddDays(15)));
        }
    }

    private void Decide(Selection board, DateOnly on)
    {
        foreach (var candidate in board.Candidates)
        {
            foreach (var member in board.Members.Take(2))
            {
                Must(board.Score(member.Id, candidate.Id, board.Criteria.ToDictionary(c => c.Id, c => desk.Roll(c.Maximum + 1)), on));
            }
        }

        Must(board.KeepMinutes(on, desk.Pick(papers), on));
        Must(board.Decide(on.AddDays(5), desk.Pick(papers), board.Candidates.Index().ToDictionary(c => c.Item.Id, c => ResultOf(c.Index)), on.AddDays(8)));
    }

    private static ResultTyped ResultOf(int place) => place switch
    {
        < 4 => new(CandidateOutcome.Chosen, null, null, ""),
        < 6 => new(CandidateOutcome.Reserve, place - 3, null, ""),
        _ => new(CandidateOutcome.NotChosen, null, NotChosenReason.ScoreTooLow, "Điểm thấp"),
    };
}
