using System.Globalization;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the pages of selection boards say.</summary>
public static class SelectionWords
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static Words Selections { get; } = new("Hội đồng xét chọn", "Selection boards");

    public static Words Selection { get; } = new("Hội đồng", "Board");

    public static Words WhyEmpty { get; } = new("Chưa có Hội đồng xét chọn nào. Mở một Hội đồng khi cần chọn người.", "There is no selection board yet. Open one when officers are to be chosen.");

    public static Words Code { get; } = new("Số hiệu", "Code");

    public static Words Title { get; } = new("Nội dung xét chọn", "What is chosen for");

    public static Words Places { get; } = new("Chỉ tiêu", "Places");

    public static Words OpenedOn { get; } = new("Ngày mở", "Opened on");

    public static Words DecidedOn { get; } = new("Ngày quyết định", "Decided on");

    public static Words State { get; } = new("Tình trạng", "State");

    public static Words Criteria { get; } = new("Tiêu chí", "Criteria");

    public static Words Criterion { get; } = new("Tiêu chí", "Criterion");

    public static Words NoCriteria { get; } = new("Chưa có tiêu chí. Lập tiêu chí và chốt trước khi ghi tên ứng viên.", "There are no criteria. Set and fix them before any candidate is named.");

    public static Words Weight { get; } = new("Trọng số (%)", "Weight (%)");

    public static Words Maximum { get; } = new("Điểm tối đa", "Maximum");

    public static Words FixedOn { get; } = new("Chốt ngày", "Fixed on");

    public static Words NotFixed { get; } = new("chưa chốt", "not fixed");

    public static Words Members { get; } = new("Thành viên Hội đồng", "Members of the board");

    public static Words Member { get; } = new("Thành viên", "Member");

    public static Words NoMembers { get; } = new("Chưa có thành viên.", "There are no members yet.");

    public static Words Role { get; } = new("Vai trò", "Role");

    public static Words LeftOn { get; } = new("thôi từ", "left on");

    public static Words Conflict { get; } = new("xung đột lợi ích", "conflict of interest");

    public static Words Conflicts { get; } = new("Xung đột lợi ích đã khai báo", "Declared conflicts of interest");

    public static Words DoesNotScore { get; } = new("không chấm", "does not score");

    public static Words Candidates { get; } = new("Ứng viên", "Candidates");

    public static Words Candidate { get; } = new("Ứng viên", "Candidate");

    public static Words NoCandidates { get; } = new("Chưa có ứng viên. Ghi tên sau khi chốt tiêu chí.", "There are no candidates. They are named once the criteria are fixed.");

    public static Words Place { get; } = new("Thứ tự", "Place");

    public static Words Total { get; } = new("Tổng điểm", "Total");

    public static Words Scores { get; } = new("Phiếu điểm", "Score forms");

    public static Words NotScored { get; } = new("chưa chấm đủ", "not fully scored");

    public static Words Tied { get; } = new("bằng điểm", "tied");

    public static Words Undecided { get; } = new("Chưa quyết định", "Not decided yet");

    public static Words Result { get; } = new("Kết quả", "Result");

    public static Words Withdrawn { get; } = new("Đã rút", "Withdrawn");

    public static Words Reason { get; } = new("Lý do", "Reason");

    public static Words AskTheOffice { get; } = new("Liên hệ Văn phòng Thường trực", "Contact the Standing Office");

    public static Words Minutes { get; } = new("Biên bản", "Minutes");

    public static Words Decision { get; } = new("Quyết định", "Decision");

    public static Words CaseOfficer { get; } = new("Cán bộ phụ trách", "Case officer");

    public static Words Call { get; } = new("Cho đợt gọi", "For the call");

    public static Words Reviews { get; } = new("Đề nghị xem xét lại", "Requests for review");

    public static Words NoReviews { get; } = new("Chưa có đề nghị nào.", "No review was asked.");

    public static Words AskedOn { get; } = new("Ngày đề nghị", "Asked on");

    public static Words AskedBy { get; } = new("Người đề nghị", "Asked by");

    public static Words Reviewer { get; } = new("Người xem xét lại", "Reviewer");

    public static Words Open { get; } = new("chờ trả lời", "waiting");

    public static Words Late { get; } = new("quá hạn đề nghị", "asked after the term");

    public static Words Replies { get; } = new("Trả lời đơn vị", "Replies to units");

    public static Words OnPapers { get; } = new("Kết quả xem xét lại", "Outcome of a review");

    public static Words Beyond(int count) => new($"và {count} người ngoài phạm vi của bạn", $"and {count} more beyond your scope");

    public static Words ScoredBy(int count) => new($"{count} phiếu", count == 1 ? "1 form" : $"{count} forms");

    public static Words WeightsMake(int sum) => new($"Tổng trọng số: {sum} %", $"The weights make {sum} %");

    /// <summary>To two decimals, of a hundred.</summary>
    public static Words Points(decimal total) => new(total.ToString("N2", Vietnamese), total.ToString("N2", NumberFormatInfo.InvariantInfo));

    /// <summary>One sentence that says where the board stands.</summary>
    public static Words Lead(int places, int candidates, DateOnly? fixedOn, DateOnly? decidedOn) => (fixedOn, decidedOn) switch
    {
        (_, { } decided) => new(
            $"Hội đồng xét {candidates} ứng viên cho {places} chỉ tiêu và quyết định ngày {Days.Both(decided).Vi}.",
            $"The board looked at {candidates} candidates for {places} places and decided on {Days.Both(decided).En}."),
        ({ } on, null) => new(
            $"Tiêu chí chốt ngày {Days.Both(on).Vi}; Hội đồng đang xét {candidates} ứng viên cho {places} chỉ tiêu.",
            $"The criteria were fixed on {Days.Both(on).En}; the board is looking at {candidates} candidates for {places} places."),
        _ => new(
            $"Hội đồng chọn cho {places} chỉ tiêu; tiêu chí chưa chốt nên chưa ghi tên ứng viên.",
            $"The board chooses for {places} places; its criteria are not fixed, so no candidate is named yet."),
    };

    public static Words StateOf(DateOnly? fixedOn, DateOnly? decidedOn) => (fixedOn, decidedOn) switch
    {
        (_, not null) => new("Đã quyết định", "Decided"),
        (not null, null) => new("Đang xét", "Scoring"),
        _ => new("Đang lập tiêu chí", "Criteria not fixed"),
    };

    public static Words Of(BoardRole role) => role switch
    {
        BoardRole.Chair => new("Chủ tịch", "Chair"),
        BoardRole.Secretary => new("Thư ký", "Secretary"),
        BoardRole.Member => new("Ủy viên", "Member"),
    };

    public static Words Of(CandidateOutcome outcome) => outcome switch
    {
        CandidateOutcome.Chosen => new("Được chọn", "Chosen"),
        CandidateOutcome.Reserve => new("Dự phòng", "Reserve"),
        CandidateOutcome.NotChosen => new("Không được chọn", "Not chosen"),
    };

    /// <summary>A reserve with the order in which reserves are called.</summary>
    public static Words Of(SelectionResult result) => result is { Outcome: CandidateOutcome.Reserve, Order: { } order }
        ? new($"Dự phòng {order}", $"Reserve {order}")
        : Of(result.Outcome);

    public static Words Of(NotChosenReason reason) => reason switch
    {
        NotChosenReason.ScoreTooLow => new("Điểm thấp hơn người được chọn", "Score below those chosen"),
        NotChosenReason.NoPlaceLeft => new("Hết chỉ tiêu", "No place left"),
        NotChosenReason.RequirementMissing => new("Thiếu điều kiện", "A requirement is missing"),
        NotChosenReason.Withdrew => new("Xin rút", "Withdrew"),
        NotChosenReason.ConflictOrConduct => new("Xung đột lợi ích hoặc kỷ luật", "Conflict of interest or conduct"),
        NotChosenReason.Other => new("Lý do khác", "Another reason"),
    };

    /// <summary>As told outside the office: of a conflict or of conduct nothing is said but whom to ask.</summary>
    public static Words Told(NotChosenReason reason, string text) => reason == NotChosenReason.ConflictOrConduct
        ? AskTheOffice
        : new($"{Of(reason).Vi}: {text}", $"{Of(reason).En}: {text}");

    public static Words Of(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Upheld => new("Giữ nguyên", "Upheld"),
        ReviewOutcome.Changed => new("Thay đổi", "Changed"),
    };

    public static string ClassOf(CandidateOutcome outcome) => outcome switch
    {
        CandidateOutcome.Chosen => "ok",
        CandidateOutcome.Reserve => "run",
        CandidateOutcome.NotChosen => "bad",
    };
}
