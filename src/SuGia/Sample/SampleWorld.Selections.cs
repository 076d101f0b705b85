using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private static readonly IReadOnlyList<CriterionTyped> UsualCriteria =
    [
        new("Ngoại ngữ", 30, 100), new("Nghiệp vụ, kinh nghiệm công tác", 30, 100), new("Lái xe, bắn súng", 20, 50), new("Phỏng vấn", 20, 50),
    ];

    /// <summary>A board that is looking at its candidates, and one that decided on the officers selected in February 2026.</summary>
    private void HoldSelections()
    {
        BoardOfNovember();
        BoardOfFebruary();
        LetOff();
    }

    /// <summary>A national condition that a paper waived for one departure.</summary>
    private void LetOff()
    {
        var (file, on) = (files[people[70]], Day(10, 11, 2026));
        var paper = Issue("2210/QĐ-BCA", PaperKind.Decision, Ministry, "Về việc miễn điều kiện trong nước cho sĩ quan dự nguồn", Day(6, 11, 2026));
        db.Record(file, Must(file.Waive(RuleFiles.Book.Find("ELIG-DRV-VN", on)!, new(Day(15, 3, 2027), Day(15, 3, 2027)), paper.Id, "Đang đổi giấy phép lái xe", on)), Entered(on).On(paper.Id.Value));
    }

    private void BoardOfNovember()
    {
        var board = OpenBoard(new("XC-2026-02", "Nguồn cho vị trí sĩ quan báo cáo tại UNMISS", null, missions["UNMISS"].Id, 3, Day(2, 11, 2026)), Day(9, 11, 2026), people[31..34]);
        Name(board, [.. people[72..78]], Day(12, 11, 2026));
        var (candidates, on) = (board.Candidates, Day(18, 11, 2026));
        Keep(board, board.DeclareConflict(board.Members[2].Id, candidates[0].Id, "Cùng đơn vị, từng là cấp trên trực tiếp", Day(13, 11, 2026), on), on);
        for (var at = 0; at < 4; at++)
        {
            Score(board, board.Members[0], candidates[at], 86 - (4 * at), on);
        }

        Score(board, board.Members[1], candidates[0], 84, on);
        Score(board, board.Members[2], candidates[1], 84, on);
    }

    private void BoardOfFebruary()
    {
        var (decided, minutesOn) = (Day(27, 2, 2026), Day(24, 2, 2026));
        var board = OpenBoard(new("XC-2026-01", "Sĩ quan đáp ứng tiêu chuẩn tham gia hoạt động gìn giữ hòa bình năm 2026", null, null, 6, Day(5, 1, 2026)), Day(15, 1, 2026), people[31..34]);
        Name(board, people[66..75], Day(20, 1, 2026));
        foreach (var (at, candidate) in board.Candidates.Index())
        {
            Score(board, board.Members[0], candidate, 92 - (3 * at), minutesOn);
            Score(board, board.Members[1], candidate, 90 - (3 * at), minutesOn);
        }

        var minutes = Issue("12/BB-HĐXC", PaperKind.Minutes, "Hội đồng xét chọn", "Biên bản họp Hội đồng xét chọn sĩ quan", minutesOn);
        Keep(board, board.KeepMinutes(minutesOn, minutes.Id, minutesOn), minutesOn, minutes.Id);
        Decide(board, decisions["655/QĐ-BCA"], decided);
        Review(board);
    }

    private void Decide(Selection board, PaperId decision, DateOnly on) => Keep(
        board, board.Decide(on, decision, board.Candidates.Index().ToDictionary(c => c.Item.Id, c => ResultOf(c.Index)), on.AddDays(4)), on.AddDays(4), decision);

    private static ResultTyped ResultOf(int place) => place switch
    {
        < 6 => new(CandidateOutcome.Chosen, null, null, ""),
        < 8 => new(CandidateOutcome.Reserve, place - 5, null, ""),
        _ => new(CandidateOutcome.NotChosen, null, NotChosenReason.ScoreTooLow, "Tổng điểm thấp hơn người được chọn cuối cùng"),
    };

    private void Review(Selection board)
    {
        var (asked, answered, refused) = (Day(6, 3, 2026), Day(20, 3, 2026), board.Candidates[^1]);
        Keep(board, board.AskReview(refused.Id, asked, "Đơn vị của ứng viên", "Đề nghị xem lại điểm phỏng vấn", asked), asked);
        ReviewTyped upheld = new(people[35].Id, ReviewOutcome.Upheld, answered, "Phiếu điểm đủ và đúng; thứ tự không đổi", null);
        Keep(board, board.AnswerReview(refused.Reviews[0].Id, upheld, null, answered), answered);
    }

    private Selection OpenBoard(SelectionTerms terms, DateOnly fixedOn, IReadOnlyList<Person> members)
    {
        var (board, opened) = Must(Selection.Open(terms, Reader.System.Id, terms.OpenedOn));
        db.Record(board, opened, Entered(terms.OpenedOn));
        foreach (var (at, member) in members.Index())
        {
            Keep(board, board.Seat(member.Id, (BoardRole)at, terms.OpenedOn, terms.OpenedOn), terms.OpenedOn);
        }

        Keep(board, board.SetCriteria(UsualCriteria, terms.OpenedOn), terms.OpenedOn);
        Keep(board, board.FixCriteria(fixedOn, fixedOn), fixedOn);
        return board;
    }

    private void Name(Selection board, IReadOnlyList<Person> candidates, DateOnly on)
    {
        foreach (var candidate in candidates)
        {
            Keep(board, board.AddCandidate(files[candidate], on, on), on);
        }
    }

    /// <param name="hundredths">Of each maximum.</param>
    private void Score(Selection board, SelectionMember member, SelectionCandidate candidate, int hundredths, DateOnly on) =>
        Keep(board, board.Score(member.Id, candidate.Id, board.Criteria.ToDictionary(c => c.Id, c => c.Maximum * hundredths / 100), on), on);

    private void Keep<TEvent>(Selection board, Result<TEvent> happened, DateOnly on, PaperId? paper = null) where TEvent : class =>
        db.Record(board, Must(happened), Entered(on).On(paper?.Value));
}
