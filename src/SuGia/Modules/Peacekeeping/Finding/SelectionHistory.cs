using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the fields of selection boards and of waivers are called in histories.</summary>
internal sealed class SelectionHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_criterion"] = new("Tiêu chí", "Criterion"),
        ["peacekeeping_board_member"] = new("Thành viên Hội đồng", "Member of the board"),
        ["peacekeeping_board_conflict"] = new("Xung đột lợi ích", "Conflict of interest"),
        ["peacekeeping_candidate"] = new("Ứng viên", "Candidate"),
        ["peacekeeping_board_score"] = new("Điểm", "Score"),
        ["peacekeeping_board_result"] = new("Kết quả xét chọn", "Result"),
        ["peacekeeping_board_review"] = new("Đề nghị xem xét lại", "Request for review"),
        ["peacekeeping_waiver"] = new("Miễn điều kiện", "Waiver"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_selection.Decision"] = new("Quyết định", "Decision"),
        ["peacekeeping_selection.DecidedOn"] = new("Ngày quyết định", "Decided on"),
        ["Call"] = new("Đợt gọi", "Call"),
        ["Places"] = new("Chỉ tiêu", "Places"),
        ["CriteriaFixedOn"] = new("Chốt tiêu chí ngày", "Criteria fixed on"),
        ["Minutes"] = new("Biên bản", "Minutes"),
        ["MinutesOn"] = new("Ngày họp", "Minutes of"),
        ["Weight"] = new("Trọng số", "Weight"),
        ["Maximum"] = new("Điểm tối đa", "Maximum"),
        ["peacekeeping_board_member.Person"] = new("Thành viên", "Member"),
        ["peacekeeping_candidate.Person"] = new("Ứng viên", "Candidate"),
        ["peacekeeping_board_member.JoinedOn"] = new("Tham gia từ", "Joined on"),
        ["peacekeeping_board_member.LeftOn"] = new("Thôi từ", "Left on"),
        ["Candidate"] = new("Ứng viên", "Candidate"),
        ["peacekeeping_board_conflict.What"] = new("Nội dung", "What it is"),
        ["ErasedOn"] = new("Xóa theo thời hạn lưu ngày", "Erased by retention on"),
        ["AddedOn"] = new("Ghi tên ngày", "Named on"),
        ["Member"] = new("Thành viên", "Member"),
        ["Criterion"] = new("Tiêu chí", "Criterion"),
        ["Points"] = new("Điểm", "Points"),
        ["Text"] = new("Nội dung lý do", "Reason in words"),
        ["AskedOn"] = new("Ngày đề nghị", "Asked on"),
        ["AskedBy"] = new("Người đề nghị", "Asked by"),
        ["Reviewer"] = new("Người xem xét lại", "Reviewer"),
        ["AnsweredOn"] = new("Ngày trả lời", "Answered on"),
        ["peacekeeping_board_review.Answer"] = new("Trả lời", "Answer"),
        ["Rule"] = new("Điều kiện", "Condition"),
        ["peacekeeping_waiver.FirstOn"] = new("Cho ngày lên đường từ", "For leaving from"),
        ["peacekeeping_waiver.LastOn"] = new("Đến", "To"),
        ["TakenBackOn"] = new("Thu hồi ngày", "Taken back on"),
        ["TakenBackBecause"] = new("Lý do thu hồi", "Why taken back"),
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "peacekeeping_criterion.Selection", "peacekeeping_board_member.Selection", "peacekeeping_candidate.Selection", "peacekeeping_board_conflict.Member",
        "peacekeeping_board_score.Candidate", "peacekeeping_board_result.Candidate", "peacekeeping_board_result.Person", "peacekeeping_board_review.Candidate", "peacekeeping_waiver.Person",
    };

    public Words? Of(Enum value) => value switch
    {
        BoardRole role => SelectionWords.Of(role),
        CandidateOutcome outcome => SelectionWords.Of(outcome),
        NotChosenReason reason => SelectionWords.Of(reason),
        ReviewOutcome outcome => SelectionWords.Of(outcome),
        _ => null,
    };
}
