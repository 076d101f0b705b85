using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the events of selection boards and of waivers are called in histories.</summary>
internal static class SelectionEvents
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<SelectionOpened>("Mở Hội đồng xét chọn", "Selection board opened"),
        EventTitle.Of<CriteriaSet>("Lập tiêu chí xét chọn", "Criteria of the selection set"),
        EventTitle.Of<CriteriaFixed>("Chốt tiêu chí xét chọn", "Criteria of the selection fixed"),
        EventTitle.Of<MemberSeated>("Thêm thành viên Hội đồng", "Member of the board added"),
        EventTitle.Of<MemberRoleSet>("Đổi vai trò trong Hội đồng", "Role on the board changed"),
        EventTitle.Of<MemberLeft>("Thành viên thôi tham gia Hội đồng", "Member left the board"),
        EventTitle.Of<ConflictDeclared>("Khai báo xung đột lợi ích", "Conflict of interest declared"),
        EventTitle.Of<SelectionCandidateAdded>("Ghi tên ứng viên", "Candidate named"),
        EventTitle.Of<SelectionCandidateWithdrew>("Ghi ứng viên rút", "Candidate withdrew"),
        EventTitle.Of<CandidateScored>("Chấm điểm ứng viên", "Candidate scored"),
        EventTitle.Of<MinutesKept>("Ghi biên bản Hội đồng", "Minutes of the board recorded"),
        EventTitle.Of<SelectionDecided>("Ghi quyết định xét chọn", "Selection decided"),
        EventTitle.Of<ReviewAsked>("Ghi đề nghị xem xét lại", "Review asked"),
        EventTitle.Of<ReviewAnswered>("Trả lời đề nghị xem xét lại", "Review answered"),
        EventTitle.Of<RuleWaived>("Miễn điều kiện", "Condition waived"),
        EventTitle.Of<WaiverTakenBack>("Thu hồi việc miễn điều kiện", "Waiver taken back"),
    ];
}
