using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Days of a tour away from the mission.</summary>
public static class AbsenceWords
{
    public static Words Absences { get; } = new("Vắng mặt", "Absences");

    public static Words Record { get; } = new("Ghi vắng mặt", "Record an absence");

    public static Words Recorded { get; } = new("Đã ghi vắng mặt.", "The absence is recorded.");

    public static Words End { get; } = new("Ghi ngày trở lại", "Record the return");

    public static Words Ended { get; } = new("Đã ghi ngày trở lại.", "The return is recorded.");

    public static Words Kind { get; } = new("Lý do", "Reason");

    public static Words FirstOn { get; } = new("Vắng từ ngày", "Away from");

    public static Words ExpectedBackOn { get; } = new("Dự kiến trở lại ngày", "Expected back on");

    public static Words BackOn { get; } = new("Trở lại ngày", "Back on");

    public static Words ApprovedByUn { get; } = new("LHQ duyệt", "Approved by the UN");

    public static Words ApprovedAtHome { get; } = new("Trong nước duyệt", "Approved at home");

    public static Words Journalled { get; } = new(
        "Lý do chỉ hiện với người có quyền; mỗi lần đọc được ghi nhật ký. Người khác chỉ thấy ngày dự kiến trở lại.",
        "The reason is shown only to whoever may read it, and each reading is journalled. Others see the expected return alone.");

    public static Words PressAgain { get; } = new("Chưa theo quy tắc nghỉ dưới đây. Bấm lần nữa để vẫn ghi.", "The rules of leave below are not kept. Press again to record it all the same.");

    public static Words Balance(string earned, int taken) => new($"Nghỉ phép năm: được {earned} ngày, đã nghỉ {taken} ngày.", $"Annual leave: {earned} days earned, {taken} taken.");

    /// <summary>All that is told to whoever may not read the reason.</summary>
    public static Words Away(DateOnly expected) => new(
        $"Vắng mặt có phép, dự kiến trở lại ngày {Days.Both(expected).Vi}", $"Away with leave, expected back on {Days.Both(expected).En}");

    public static Words Of(AbsenceKind kind) => kind switch
    {
        AbsenceKind.AnnualLeave => new("Nghỉ phép năm", "Annual leave"),
        AbsenceKind.CompensatoryTimeOff => new("Nghỉ bù (CTO)", "Compensatory time off"),
        AbsenceKind.Compassionate => new("Việc gia đình", "Compassionate leave"),
        AbsenceKind.Sick => new("Nghỉ ốm", "Sick leave"),
        AbsenceKind.MedicalEvacuation => new("Di chuyển y tế", "Medical evacuation"),
        AbsenceKind.DutyElsewhere => new("Công tác nơi khác", "Duty elsewhere"),
        AbsenceKind.Missing => new("Mất liên lạc", "Missing"),
    };
}
