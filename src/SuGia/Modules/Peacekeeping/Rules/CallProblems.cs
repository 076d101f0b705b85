using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class CallProblems
{
    public static Problem DeadlinePassed { get; } = new(new("Hạn của Liên hợp quốc phải sau hôm nay.", "The UN's deadline must lie ahead."), "DeadlineOn");

    public static Problem ChooseLanguage { get; } = new(new("Chọn một ngôn ngữ trong danh sách.", "Choose a language from the list."), "Language");

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem DoneNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "DoneOn");

    public static Problem NoSuchStep { get; } = new(new("Bước này không còn trong kế hoạch.", "This step is not in the plan."), "DueOn");

    public static Problem PlanIsOver { get; } = new(new("Danh sách đã gửi Liên hợp quốc: kế hoạch đã xong.", "The list has been sent to the UN: the plan is over."), "Title");

    public static Problem NoSuchNominee { get; } = new(new("Người này không còn trong danh sách.", "This nominee is not on the list."), "Person");

    public static Problem AlreadySent { get; } = new(new("Danh sách đã gửi Liên hợp quốc.", "The list has been sent to the UN."), "Person");

    public static Problem NotYetSent { get; } = new(new("Danh sách chưa gửi Liên hợp quốc.", "The list has not been sent to the UN."), "On");

    public static Problem AlreadyOnList { get; } = new(new("Người này đã có trong danh sách.", "This officer is already on the list."), "Person");

    public static Problem NobodyToSend { get; } = new(new("Danh sách chưa có ai ngoài dự phòng.", "The list has nobody but reserves."), "On");

    public static Problem WithdrawalNeedsReason { get; } = new(new("Nhập lý do rút khỏi danh sách.", "Type why the nominee leaves the list."), "Reason");

    public static Problem RefusalNeedsReason { get; } = new(new("Nhập lý do không được chọn.", "Type why the nominee was not selected."), "Reason");

    public static Problem CodeTaken(string code) => new(new($"Đã có đợt gọi {code}.", $"There is already a call {code}."), "Code");

    public static Problem LeavesBeforeDeadline(DateOnly deadline) => new(new(
        $"Ngày lên đường trước hạn của Liên hợp quốc {Days.Both(deadline).Vi}.", $"Departure is before the UN's deadline, {Days.Both(deadline).En}."), "LeavesOn");

    public static Problem StepAfterDeadline(DateOnly deadline) => new(new(
        $"Bước này sau hạn của Liên hợp quốc {Days.Both(deadline).Vi}.", $"The step is after the UN's deadline, {Days.Both(deadline).En}."), "DueOn");

    public static Problem StepBeforeOpening(DateOnly opened) => new(new(
        $"Bước này trước ngày mở đợt {Days.Both(opened).Vi}.", $"The step is before the call was opened on {Days.Both(opened).En}."), "DueOn");

    public static Problem StepIsThere(string title) => new(new($"Kế hoạch đã có bước “{title}”.", $"The plan already has the step “{title}”."), "Title");

    public static Problem SentBeforeOpened(DateOnly opened) => new(new(
        $"Ngày gửi trước ngày mở đợt {Days.Both(opened).Vi}.", $"Sent before the call was opened on {Days.Both(opened).En}."), "On");

    public static Problem AnsweredBeforeSent(DateOnly? sent) => new(new(
        $"Trả lời trước ngày gửi {Days.Both(sent ?? default).Vi}.", $"Answered before it was sent on {Days.Both(sent ?? default).En}."), "On");

    public static Problem NotCleared(DateOnly deadline, string language) => new(new(
        $"Không có kết quả AMS tiếng {language} còn hiệu lực vào {Days.Both(deadline).Vi}.", $"No clearance in {language} is valid on {Days.Both(deadline).En}."), "Person");

    public static Problem NominationRefused(string who, Problem why) => new(new(
        $"{who}: {why.Says.Vi}", $"{who}: {why.Says.En}"), "On");
}
