using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class HomecomingProblems
{
    public static Problem BeforeTour { get; } = new(new("Ngày này trước khi sĩ quan đến phái bộ.", "The day is before the officer's days in the mission."), "On");

    public static Problem NotHome { get; } = new(new("Chưa ghi ngày về nước: ghi ở mục Ngày thực tế trước.", "The day of coming home is not recorded: record the actual days first."), "On");

    public static Problem TypeSummary { get; } = new(new("Nhập tóm tắt buổi trao đổi.", "Type the summary of the debrief."), "Summary");

    public static Problem TypeLesson { get; } = new(new("Nhập bài học.", "Type the lesson."), "Text");

    public static Problem LeaveDays { get; } = new(new("Nhập cả ngày đầu và ngày cuối nghỉ phép theo thứ tự, hoặc để trống cả hai.", "Type the first and the last day of leave in order, or neither."), "LeaveUntil");

    public static Problem EligibleNeedsReason { get; } = new(new("Nhập lý do đặt ngày được đi lại.", "Type why this day was set."), "EligibleBecause");

    public static Problem ChangeNeedsReason { get; } = new(new("Việc này đã ghi: nhập lý do sửa.", "This is recorded already: type why it is changed."), "Reason");

    public static Problem ReferenceOnly(int most) => new(new(
        $"Về an ninh chỉ ghi số, ký hiệu tài liệu tham chiếu, không quá {most} ký tự.", $"Of security only the number of a document, no more than {most} characters."), "Text");

    public static Problem EligibleBeforeBack(DateOnly back) => new(new(
        $"Ngày được đi lại trước ngày trở lại đơn vị {Days.Both(back).Vi}.", $"The day is before the return to the unit, {Days.Both(back).En}."), "EligibleOn");

    public static Problem CheckOutAfterLeaving(FuzzyDate? left) => new(new(
        $"Làm thủ tục sau khi đã rời phái bộ {left?.Both().Vi}.", $"The check-out is after leaving the mission, {left?.Both().En}."), "On");

    public static Problem CheckOutAfterHome(FuzzyDate? home) => new(new(
        $"Làm thủ tục sau khi đã về nước {home?.Both().Vi}.", $"The check-out is after coming home, {home?.Both().En}."), "On");

    public static Problem BeforeHome(FuzzyDate? home) => new(new(
        $"Ngày này trước ngày về nước {home?.Both().Vi}.", $"The day is before coming home, {home?.Both().En}."), "On");

    public static Problem MedalTooEarly(MedalClock? clock) => new(clock?.DueOn is { } due
        ? new($"Chưa đủ {clock.Rule.Whole} ngày liên tục tại phái bộ: đủ vào {Days.Both(due).Vi} (quy tắc {clock.Rule.Code}).",
            $"Fewer than {clock.Rule.Whole} consecutive days in the mission: reached on {Days.Both(due).En} (rule {clock.Rule.Code}).")
        : new($"Chưa đủ {clock?.Rule.Whole} ngày liên tục tại phái bộ (quy tắc {clock?.Rule.Code}).",
            $"Fewer than {clock?.Rule.Whole} consecutive days in the mission (rule {clock?.Rule.Code})."), "On");
}
