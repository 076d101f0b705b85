using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class SelectionProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem AlreadyDecided { get; } = new(new("Hội đồng đã có quyết định; chỉ còn ghi đề nghị xem xét lại.", "The board has decided; only a review can still be asked."), "On");

    public static Problem NotYetDecided { get; } = new(new("Hội đồng chưa có quyết định.", "The board has not decided yet."), "On");

    public static Problem CandidateErased { get; } = new(new(
        "Điểm và lý do của ứng viên này đã xóa theo thời hạn lưu: không còn gì để xem xét lại.",
        "Scores and reasons of this candidate are erased by retention: nothing is left to review."), "On");

    public static Problem NoCriteria { get; } = new(new("Nhập ít nhất một tiêu chí.", "Type at least one criterion."), "Titles[1]");

    public static Problem CriterionTwice { get; } = new(new("Có hai tiêu chí trùng tên.", "Two criteria have the same title."), "Titles[1]");

    public static Problem CriteriaNotFixed { get; } = new(new(
        "Chưa chốt tiêu chí: chốt tiêu chí rồi mới ghi tên ứng viên.", "The criteria are not fixed: fix them before any candidate is named."), "Person");

    public static Problem AlreadyMember { get; } = new(new("Người này đã ở trong Hội đồng.", "This person already sits on the board."), "Person");

    public static Problem MemberIsCandidate { get; } = new(new("Người này là ứng viên của Hội đồng.", "This person is a candidate before the board."), "Person");

    public static Problem CandidateIsMember { get; } = new(new("Người này ở trong Hội đồng nên không thể là ứng viên.", "This person sits on the board and cannot be a candidate."), "Person");

    public static Problem AlreadyCandidate { get; } = new(new("Người này đã là ứng viên.", "This officer is already a candidate."), "Person");

    public static Problem ChairTaken { get; } = new(new("Hội đồng đã có chủ tịch.", "The board has its chair."), "Role");

    public static Problem NoChair { get; } = new(new("Hội đồng phải có một chủ tịch trước khi chấm điểm.", "The board needs one chair before anyone scores."));

    public static Problem NoSuchMember { get; } = new(new("Người này không còn trong Hội đồng.", "This person does not sit on the board."), "Role");

    public static Problem NoSuchCandidate { get; } = new(new("Người này không còn là ứng viên.", "This officer is no candidate."), "On");

    public static Problem NoSuchReview { get; } = new(new("Đề nghị này không còn chờ trả lời.", "This request does not wait for an answer."), "Outcome");

    public static Problem AlreadyDeclared { get; } = new(new("Xung đột lợi ích với ứng viên này đã khai báo.", "The conflict with this candidate is declared already."), "Candidate");

    public static Problem MemberHasConflict { get; } = new(new(
        "Thành viên này đã khai báo xung đột lợi ích với ứng viên nên không chấm điểm.", "This member declared a conflict of interest and does not score the candidate."));

    public static Problem WithdrawalNeedsReason { get; } = new(new("Nhập lý do rút.", "Type why the candidate withdraws."), "Reason");

    public static Problem MinutesNeedPaper { get; } = new(new("Nhập số, ký hiệu biên bản.", "Type the number of the minutes."), "PaperNumber");

    public static Problem NoMinutes { get; } = new(new("Chưa có biên bản họp Hội đồng.", "The minutes of the board are not recorded."), "On");

    public static Problem DecisionNeedsPaper { get; } = new(new("Nhập số, ký hiệu quyết định.", "Type the number of the decision."), "PaperNumber");

    public static Problem NobodyToDecide { get; } = new(new("Hội đồng chưa có ứng viên.", "The board has no candidates."), "On");

    public static Problem ReserveNeedsOrder { get; } = new(new("Nhập thứ tự dự phòng.", "Type the order among the reserves."), "Order");

    public static Problem OrderTaken { get; } = new(new("Thứ tự dự phòng này đã có người.", "Another reserve has this order."), "Order");

    public static Problem RefusalNeedsReason { get; } = new(new("Chọn lý do không được chọn.", "Choose why the candidate is not chosen."), "Code");

    public static Problem RefusalNeedsText { get; } = new(new("Nhập nội dung lý do.", "Type the reason in words."), "Text");

    public static Problem LeftPool { get; } = new(new("hồ sơ đã rút khỏi nguồn hoặc hết hiệu lực.", "the file is withdrawn from the pool or expired."), "On");

    public static Problem ReviewIsOpen { get; } = new(new("Ứng viên này có một đề nghị chưa trả lời.", "A request of this candidate waits for its answer."), "On");

    public static Problem ReviewerSat { get; } = new(new("Người xem xét lại phải là người không ngồi trong Hội đồng.", "The reviewer must be someone who did not sit on the board."), "Person");

    public static Problem ReviewerStood { get; } = new(new("Người xem xét lại là ứng viên của Hội đồng.", "The reviewer is a candidate before the board."), "Person");

    public static Problem ChangeNeedsPaper { get; } = new(new("Thay đổi kết quả phải có văn bản: nhập số, ký hiệu.", "A changed result needs its paper: type the number."), "PaperNumber");

    public static Problem ChangeNeedsResult { get; } = new(new("Chọn kết quả mới.", "Choose the new result."), "Result");

    public static Problem SameResult { get; } = new(new("Kết quả mới giống kết quả đang có.", "The new result is the present one."), "Result");

    public static Problem CodeTaken(string code) => new(new($"Đã có Hội đồng {code}.", $"There is already a board {code}."), "Code");

    public static Problem CriteriaAreFixed(DateOnly? on) => new(new(
        $"Tiêu chí đã chốt ngày {Days.Both(on ?? default).Vi}, không sửa được nữa.", $"The criteria were fixed on {Days.Both(on ?? default).En} and stand."), "On");

    public static Problem WeightsNotWhole(int sum) => new(new(
        $"Tổng trọng số là {sum} %; phải bằng 100 %.", $"The weights make {sum} %; they must make 100 %."), "On");

    public static Problem BeforeOpened(DateOnly opened) => new(new(
        $"Ngày này trước ngày mở Hội đồng {Days.Both(opened).Vi}.", $"The day is before the board was opened on {Days.Both(opened).En}."), "On");

    public static Problem BeforeCriteria(DateOnly? fixedOn) => new(new(
        $"Ngày này trước ngày chốt tiêu chí {Days.Both(fixedOn ?? default).Vi}.", $"The day is before the criteria were fixed on {Days.Both(fixedOn ?? default).En}."), "On");

    public static Problem CandidateBeforeCriteria(DateOnly? fixedOn) => new(new(
        $"Ứng viên chỉ được ghi từ ngày chốt tiêu chí {Days.Both(fixedOn ?? default).Vi}.", $"Candidates are named from the day on which the criteria were fixed, {Days.Both(fixedOn ?? default).En}."), "On");

    public static Problem LeftBeforeJoined(DateOnly joined) => new(new(
        $"Ngày thôi trước ngày tham gia {Days.Both(joined).Vi}.", $"Left before joining on {Days.Both(joined).En}."), "On");

    public static Problem BeforeNamed(DateOnly added) => new(new(
        $"Ngày rút trước ngày ghi tên {Days.Both(added).Vi}.", $"Withdrawn before being named on {Days.Both(added).En}."), "On");

    public static Problem BeforeMinutes(DateOnly? minutes) => new(new(
        $"Quyết định trước biên bản ngày {Days.Both(minutes ?? default).Vi}.", $"Decided before the minutes of {Days.Both(minutes ?? default).En}."), "On");

    public static Problem AskedBeforeDecision(DateOnly? decided) => new(new(
        $"Ngày đề nghị trước quyết định ngày {Days.Both(decided ?? default).Vi}.", $"Asked before the decision of {Days.Both(decided ?? default).En}."), "On");

    public static Problem AnsweredBeforeAsked(DateOnly asked) => new(new(
        $"Ngày trả lời trước ngày đề nghị {Days.Both(asked).Vi}.", $"Answered before it was asked on {Days.Both(asked).En}."), "On");

    public static Problem ScoreMissing(SelectionCriterion criterion) => new(new(
        $"{criterion.Title}: nhập điểm từ 0 đến {criterion.Maximum}.", $"{criterion.Title}: type a score from 0 to {criterion.Maximum}."), FieldOf(criterion));

    public static Problem ScoreAbove(SelectionCriterion criterion, int given) => new(new(
        $"{criterion.Title}: {given} điểm nằm ngoài thang điểm; điểm tối đa là {criterion.Maximum}.", $"{criterion.Title}: {given} is outside the scale; the maximum is {criterion.Maximum}."), FieldOf(criterion));

    public static Problem TooMany(int chosen, int places) => new(new(
        $"Chọn {chosen} người, nhiều hơn {places} chỉ tiêu.", $"{chosen} are chosen, more than the {places} places."), "On");

    public static Problem NotScored(Guid candidate) => new(new(
        "Ứng viên chưa được chấm đủ mọi tiêu chí: chấm tiếp hoặc ghi việc rút.", "The candidate is not scored on every criterion: score on, or record a withdrawal."), $"Outcomes[{candidate}]");

    public static Problem ChooseOutcome(Guid candidate) => new(new("Chọn kết quả của ứng viên.", "Choose the candidate's result."), $"Outcomes[{candidate}]");

    public static Problem FileRefuses(string who, Problem why) => new(new($"{who}: {why.Says.Vi}", $"{who}: {why.Says.En}"), "On");

    public static Problem ScoredMeanwhile { get; } = new(new(
        "Phiếu này vừa được người khác nhập. Kiểm tra rồi bấm ghi lần nữa.", "Someone has just entered this form. Check, then press save again."));

    /// <summary>The field of a criterion in the form of scores.</summary>
    public static string FieldOf(SelectionCriterion criterion) => $"Points[{criterion.Id}]";
}
