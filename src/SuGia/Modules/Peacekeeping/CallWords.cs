using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Calls of the UN and nominations to them.</summary>
public static class CallWords
{
    public static Words Calls { get; } = new("Đợt gọi của LHQ", "UN calls");

    public static Words Call { get; } = new("Đợt gọi", "Call");

    public static Words WhyEmpty { get; } = new("Chưa có đợt gọi nào. Mở một đợt khi nhận được công hàm của Liên hợp quốc.", "There is no call yet. Open one when the UN's note verbale arrives.");

    public static Words Open { get; } = new("Mở đợt gọi", "Open a call");

    public static Words Opened { get; } = new("Đã mở đợt gọi và lập kế hoạch lùi từ hạn.", "The call is open, with its plan backward from the deadline.");

    public static Words Code { get; } = new("Số hiệu đợt", "Code of the call");

    public static Words CodeHint { get; } = new("Do Văn phòng đặt: UNMISS-2026-01", "Given by the office: UNMISS-2026-01");

    public static Words Post { get; } = new("Vị trí", "Post");

    public static Words Language { get; } = new("Ngôn ngữ công tác", "Working language");

    public static Words Wanted { get; } = new("Số người LHQ cần", "Officers wanted");

    public static Words DeadlineOn { get; } = new("Hạn của LHQ", "UN deadline");

    public static Words NoteVerbale { get; } = new("Công hàm của LHQ", "The UN's note verbale");

    public static Words CaseOfficer { get; } = new("Cán bộ phụ trách", "Case officer");

    public static Words Plan { get; } = new("Kế hoạch lùi từ hạn", "Plan backward from the deadline");

    public static Words PlanNote { get; } = new(
        "Số ngày lấy từ quy tắc CALL, chưa kiểm chứng; sửa được từng bước. Thời gian ngắn hơn thì các bước co lại theo tỷ lệ.",
        "The days come from rules CALL, not verified; each step can be changed. With less time the steps draw together in proportion.");

    public static Words Step { get; } = new("Bước", "Step");

    public static Words DueOn { get; } = new("Phải xong", "Due");

    public static Words AddStep { get; } = new("Thêm bước", "Add a step");

    public static Words NeedsDays { get; } = new("Cần ít nhất (ngày)", "Needs at least (days)");

    public static Words Needs { get; } = new("Cần ít nhất", "Needs at least");

    public static Words DoneOn { get; } = new("Đã xong ngày", "Done on");

    public static Words SetStep { get; } = new("Sửa bước", "Change the step");

    public static Words StepSet { get; } = new("Đã sửa kế hoạch.", "The plan is changed.");

    public static Words Slack { get; } = new("Dư", "Slack");

    public static Words State { get; } = new("Tình trạng", "State");

    public static Words Nominees { get; } = new("Danh sách đề cử", "Nominees");

    public static Words NoNominees { get; } = new("Chưa có ai trong danh sách. Mở trang người đủ điều kiện để chọn.", "Nobody is on the list. Open the eligible officers to choose.");

    public static Words Eligible { get; } = new("Người đủ điều kiện", "Eligible officers");

    public static Words EligibleLead { get; } = new(
        "Mọi sĩ quan trong nguồn, xếp theo số ngày cần để bổ sung điều còn thiếu. Người không thể bổ sung đứng cuối.",
        "Everyone in the pool, by the days it takes to mend what is missing. Whoever cannot be mended stands last.");

    public static Words Lacks { get; } = new("Việc phải bổ sung", "To be done");

    public static Words MendDays { get; } = new("Ngày cần bổ sung", "Days to mend");

    public static Words Ready { get; } = new("Đủ điều kiện", "Ready");

    public static Words CannotBeMended { get; } = new("không bổ sung được", "cannot be mended");

    public static Words TooLate { get; } = new("không kịp hạn", "too late for the deadline");

    public static Words Add { get; } = new("Đưa vào danh sách", "Put on the list");

    public static Words Added { get; } = new("Đã đưa vào danh sách.", "Put on the list.");

    public static Words OnList { get; } = new("đã trong danh sách", "on the list");

    public static Words Person { get; } = new("Sĩ quan (mã hoặc họ tên)", "Officer (code or name)");

    public static Words PassportName { get; } = new("Họ tên đúng như hộ chiếu", "Name exactly as in the passport");

    public static Words PassportNameHint { get; } = new("LHQ đặt vé theo tên này, từng chữ cái", "The UN books by this name, letter for letter");

    public static Words UnIndex { get; } = new("Số UN Index", "UN index number");

    public static Words Reserve { get; } = new("Dự phòng", "Reserve");

    public static Words Main { get; } = new("Chính thức", "Main");

    public static Words Place { get; } = new("STT", "No.");

    public static Words Change { get; } = new("Sửa", "Change");

    public static Words ChangeNominee { get; } = new("Sửa người được đề cử", "Change the nominee");

    public static Words Changed { get; } = new("Đã sửa danh sách.", "The list is changed.");

    public static Words Withdraw { get; } = new("Rút khỏi danh sách", "Withdraw from the list");

    public static Words Withdrawn { get; } = new("Đã rút khỏi danh sách.", "Withdrawn from the list.");

    public static Words Send { get; } = new("Ghi đã gửi LHQ", "Record as sent to the UN");

    public static Words Sent { get; } = new("Đã ghi việc gửi; người chính thức chuyển sang giai đoạn đã đề cử.", "Recorded as sent; main nominees now stand at nominated.");

    public static Words SentOn { get; } = new("Ngày gửi", "Sent on");

    public static Words SentPaper { get; } = new("Công hàm gửi đi", "Our note verbale");

    public static Words Answer { get; } = new("Ghi trả lời của LHQ", "Record the UN's answer");

    public static Words Answers { get; } = new("Trả lời của LHQ", "The UN's answer");

    public static Words Answered { get; } = new("Đã ghi trả lời của LHQ.", "The UN's answer is recorded.");

    public static Words AnsweredOn { get; } = new("Ngày trả lời", "Answered on");

    public static Words Reason { get; } = new("Lý do", "Reason");

    public static Words Paper { get; } = new("Văn bản", "Paper");

    public static Words Export { get; } = new("Xuất bộ hồ sơ (ZIP)", "Export the dossiers (ZIP)");

    public static Words ExportHolds { get; } = new("Một tệp ZIP gồm bảng ứng viên và bản kiểm tra hồ sơ từng người, trong số", "One ZIP with the table of candidates and a checklist for each, of");

    public static Words ExportPeople { get; } = new("người trong danh sách mà bạn được xem.", "people on the list whom you may see.");

    public static Words Back { get; } = new("Quay lại đợt gọi", "Back to the call");

    public static Words Women { get; } = new("Nữ trong danh sách chính thức", "Women on the main list");

    public static Words Beyond(int count) => new($"và {count} người ngoài phạm vi của bạn", $"and {count} more beyond your scope");

    public static Words DaysOf(int days) => new($"{days} ngày", days == 1 ? "1 day" : $"{days} days");

    public static Words ShortOfWomen(int count, RuleRow rule) => new(
        $"Thiếu {count} nữ để đạt {rule.Whole} % ({rule.Code}, {RuleWords.Of(rule.Confidence).Vi})",
        $"{count} more women needed for {rule.Whole} % ({rule.Code}, {RuleWords.Of(rule.Confidence).En})");

    public static Words Of(UnAnswer answer) => answer switch
    {
        UnAnswer.TechnicallyCleared => new("Đạt về chuyên môn", "Technically cleared"),
        UnAnswer.InterviewCalled => new("Mời phỏng vấn", "Called to interview"),
        UnAnswer.Interviewed => new("Đã phỏng vấn", "Interviewed"),
        UnAnswer.Selected => new("Được chọn", "Selected"),
        UnAnswer.Rostered => new("Vào danh sách chờ", "Rostered"),
        UnAnswer.NotSelected => new("Không được chọn", "Not selected"),
        UnAnswer.SubstituteAsked => new("Đề nghị người thay", "Substitute asked"),
    };
}
