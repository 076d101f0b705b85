using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The end of a tour and the way back to work.</summary>
public static class HomecomingWords
{
    public static Words Homecomings { get; } = new("Về nước", "Homecomings");

    public static Words Homecoming { get; } = new("Về nước", "Homecoming");

    public static Words ListLead { get; } = new(
        "Nhiệm kỳ kết thúc trong 180 ngày tính đến ngày đang xem, và việc còn thiếu của mỗi nhiệm kỳ.",
        "Tours that ended within 180 days up to the day, and what each still lacks.");

    public static Words WhyEmpty { get; } = new("Không có nhiệm kỳ nào kết thúc trong 180 ngày qua.", "No tour ended in the last 180 days.");

    public static Words EndedOn { get; } = new("Kết thúc", "Ended on");

    public static Words Missing { get; } = new("Còn thiếu", "Missing");

    public static Words Complete { get; } = new("Đủ", "Complete");

    public static Words Checklist { get; } = new("Việc phải làm", "Checklist");

    public static Words ChecklistNote { get; } = new("Danh mục theo quy tắc CHK-02, chưa kiểm chứng.", "The list follows rule CHK-02, not verified.");

    public static Words Step { get; } = new("Việc", "Step");

    public static Words NotDone { get; } = new("chưa có", "missing");

    public static Words Record { get; } = new("Ghi", "Record");

    public static Words Saved { get; } = new("Đã ghi.", "Recorded.");

    public static Words ChangeReason { get; } = new("Lý do (khi sửa điều đã ghi)", "Reason (when changing what is recorded)");

    public static Words CheckOutOn { get; } = new("Ngày bắt đầu làm thủ tục", "Check-out began on");

    public static Words ReportedOn { get; } = new("Ngày nộp báo cáo", "Report handed in on");

    public static Words ReportPaper { get; } = new("Báo cáo", "Report");

    public static Words DebriefedOn { get; } = new("Ngày trao đổi", "Debriefed on");

    public static Words DebriefedBy { get; } = new("Ai trao đổi (chức danh, đơn vị)", "By whom (function, unit)");

    public static Words Summary { get; } = new("Tóm tắt", "Summary");

    public static Words SummaryHint { get; } = new("Không ghi nội dung nghiệp vụ, mật; chỉ ghi điều cần cho công tác cán bộ và huấn luyện", "Nothing operational or classified; only what personnel work and training need");

    public static Words Lessons { get; } = new("Bài học kinh nghiệm", "Lessons learned");

    public static Words LessonsOfPost { get; } = new("Bài học của vị trí", "Lessons of the post");

    public static Words NoLessons { get; } = new("Chưa có bài học nào cho vị trí này.", "No lesson is recorded for this post.");

    public static Words Lesson { get; } = new("Bài học", "Lesson");

    public static Words LessonHint { get; } = new("Cho người kế nhiệm ở vị trí này. Về an ninh chỉ ghi số, ký hiệu tài liệu.", "For the next holder of the post. Of security only the number of a document.");

    public static Words Topic { get; } = new("Chủ đề", "Topic");

    public static Words On { get; } = new("Ngày ghi nhận", "Noted on");

    public static Words MedalOn { get; } = new("Ngày trao", "Awarded on");

    public static Words MedalPaper { get; } = new("Văn bản trao huy chương", "Paper of the award");

    public static Words Numeral { get; } = new("Số hiệu lần phục vụ tiếp", "Numeral of repeated service");

    public static Words NumeralHint { get; } = new("Bỏ trống với lần đầu; 2 với lần thứ hai", "Blank for the first; 2 for the second");

    public static Words MedalRule { get; } = new("Tính ngày liên tục ở phái bộ; vắng mặt có phép không làm gián đoạn.", "Consecutive days in the mission; an absence with leave does not break them.");

    public static Words BackUnit { get; } = new("Đơn vị tiếp nhận (mã hoặc tên)", "Unit (code or name)");

    public static Words BackOn { get; } = new("Ngày trở lại công tác", "Back at work on");

    public static Words LeaveFrom { get; } = new("Nghỉ phép từ", "Leave from");

    public static Words LeaveUntil { get; } = new("Nghỉ phép đến", "Leave until");

    public static Words HealthChecked { get; } = new("Đã kiểm tra sức khỏe", "Health check done");

    public static Words HealthHint { get; } = new("Chỉ ghi có hay không; không ghi kết quả", "Only whether it was done; no result");

    public static Words EligibleOn { get; } = new("Được đi lại từ ngày", "Eligible again from");

    public static Words EligibleBecause { get; } = new("Lý do đặt ngày này", "Why this day");

    public static Words EligibleUnknown { get; } = new("chưa biết: quy tắc TOUR-07 chưa có giá trị", "unknown: rule TOUR-07 has no value");

    public static Words MedalFrom(DateOnly due) => new($"đủ điều kiện từ {Days.Both(due).Vi}", $"eligible from {Days.Both(due).En}");

    public static Words NoMedalYet { get; } = new("chưa đủ ngày", "not enough days yet");

    public static Words NumeralOf(int numeral) => new($"số hiệu {numeral}", $"numeral {numeral}");

    public static Words WithoutPaper { get; } = new("chưa có văn bản", "no paper");

    public static Words ChecksOutLate(int days, RuleRow rule) => new(
        $"Bắt đầu thủ tục chỉ {days} ngày trước ngày cuối; quy tắc {rule.Code} đề nghị ít nhất {rule.Whole} ngày ({RuleWords.Of(rule.Confidence).Vi}).",
        $"Check-out began only {days} days before the last day; rule {rule.Code} asks at least {rule.Whole} ({RuleWords.Of(rule.Confidence).En}).");

    public static Words NoUnit(string typed) => new($"Không tìm thấy đơn vị “{typed}”.", $"There is no unit “{typed}”.");

    public static Words SeveralUnits(string names) => new($"Khớp nhiều đơn vị: {names}. Nhập mã.", $"It fits several units: {names}. Type the code.");

    public static Words Act(HomecomingStep step) => step switch
    {
        HomecomingStep.CheckOut => new("Ghi thủ tục rời phái bộ", "Record the check-out"),
        HomecomingStep.Home => TourWords.CameHome,
        HomecomingStep.Report => new("Ghi báo cáo kết thúc", "Record the report"),
        HomecomingStep.Debrief => new("Ghi buổi trao đổi", "Record the debrief"),
        HomecomingStep.Lessons => new("Thêm bài học", "Add a lesson"),
        HomecomingStep.Medal => new("Ghi huy chương", "Record the medal"),
        HomecomingStep.BackAtUnit or HomecomingStep.HealthCheck => new("Ghi trở lại công tác", "Record the return to work"),
    };

    public static Words Of(HomecomingStep step) => step switch
    {
        HomecomingStep.CheckOut => new("Thủ tục rời phái bộ", "Check-out"),
        HomecomingStep.Home => new("Ngày về nước", "Day of coming home"),
        HomecomingStep.Report => new("Báo cáo kết thúc nhiệm kỳ", "End-of-mission report"),
        HomecomingStep.Debrief => new("Trao đổi sau khi về", "Debrief"),
        HomecomingStep.Lessons => Lessons,
        HomecomingStep.Medal => new("Huy chương LHQ", "UN medal"),
        HomecomingStep.BackAtUnit => new("Trở lại đơn vị", "Back at the unit"),
        HomecomingStep.HealthCheck => new("Kiểm tra sức khỏe", "Health check"),
    };

    public static Words Of(LessonTopic topic) => topic switch
    {
        LessonTopic.Work => new("Công việc", "Work"),
        LessonTopic.Life => new("Đời sống", "Life"),
        LessonTopic.Language => new("Ngôn ngữ", "Language"),
        LessonTopic.Driving => new("Lái xe", "Driving"),
        LessonTopic.SecurityByReference => new("An ninh (chỉ ghi số tài liệu)", "Security (by reference)"),
        LessonTopic.Other => new("Khác", "Other"),
    };
}
