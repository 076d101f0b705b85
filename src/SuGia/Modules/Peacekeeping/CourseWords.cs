using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Labels of the course pages.</summary>
public static class CourseWords
{
    public static Words Courses { get; } = new("Khóa huấn luyện", "Courses");

    public static Words WhyEmpty { get; } = new("Chưa có khóa nào. Mở khóa đầu tiên để ghi sĩ quan tham dự.", "No course yet. Open the first to record who takes part.");

    public static Words Open { get; } = new("Mở khóa", "Open a course");

    public static Words Plan { get; } = new("Thêm đợt", "Plan a session");

    public static Words Propose { get; } = new("Đề xuất sĩ quan", "Propose officers");

    public static Words TakeStep { get; } = new("Ghi bước tiếp theo", "Record the next step");

    public static Words Leave { get; } = new("Quay lại khóa", "Back to the course");

    public static Words Code { get; } = new("Mã khóa", "Code");

    public static Words Title { get; } = new("Tên khóa", "Title");

    public static Words TitleVi { get; } = new("Tên tiếng Việt", "Title in Vietnamese");

    public static Words TitleEn { get; } = new("Tên tiếng Anh", "Title in English");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words Provider { get; } = new("Đơn vị, đối tác tổ chức", "Held by");

    public static Words Sessions { get; } = new("Số đợt", "Sessions");

    public static Words LastSession { get; } = new("Đợt gần nhất", "Latest session");

    public static Words FirstOn { get; } = new("Ngày khai giảng", "First day");

    public static Words LastOn { get; } = new("Ngày bế giảng", "Last day");

    public static Words Place { get; } = new("Địa điểm", "Place");

    public static Words PlanPaper { get; } = new("Kế hoạch", "Plan");

    public static Words NobodyYet { get; } = new("Chưa đề xuất sĩ quan nào.", "Nobody is proposed yet.");

    public static Words NoSessions { get; } = new("Chưa có đợt nào.", "No session yet.");

    public static Words Officers { get; } = new("Sĩ quan", "Officers");

    public static Words OfficersHint { get; } = new("Mỗi dòng một mã (SQ-0017) hoặc một họ tên", "One code (SQ-0017) or one name a line");

    public static Words Step { get; } = new("Bước", "Step");

    public static Words On { get; } = new("Ngày", "Day");

    public static Words Evidence { get; } = new("Căn cứ", "Evidence");

    public static Words Opened { get; } = new("Đã mở khóa.", "The course is opened.");

    public static Words Planned { get; } = new("Đã thêm đợt.", "The session is planned.");

    public static Words PartnersOwnColumn { get; } = new(
        "Đề xuất, duyệt, tham dự và kết quả là bốn việc khác nhau, mỗi việc có ngày riêng.",
        "Proposed, approved, attended and passed are four different things, each with its own day.");

    public static Words SessionsHeld { get; } = new("Các đợt", "Sessions");

    public static Words SessionName { get; } = new("Đợt", "Session");

    public static Words Session(int number) => new($"Đợt {number}", $"Session {number}");

    public static Words Hidden(int count) => new(
        $"và {Counts.Both(count).Vi} người ngoài phạm vi của bạn", $"and {Counts.Both(count).En} beyond your scope");

    public static Words Proposed(int count) => new($"Đã đề xuất {Counts.Both(count).Vi} sĩ quan.", $"{Counts.Both(count).En} officers proposed.");

    public static Words StepTaken(int count) => new($"Đã ghi cho {Counts.Both(count).Vi} sĩ quan.", $"Recorded for {Counts.Both(count).En} officers.");

    public static Words Of(CourseKind kind) => kind switch
    {
        CourseKind.Own => new("Tự tổ chức", "Our own"),
        CourseKind.Partner => new("Đối tác tổ chức", "A partner's"),
    };

    public static Words Of(TrainingStep step) => step switch
    {
        TrainingStep.Proposed => new("Đề xuất", "Proposed"),
        TrainingStep.Approved => new("Duyệt", "Approved"),
        TrainingStep.Attended => new("Tham dự", "Attended"),
        TrainingStep.Passed => new("Hoàn thành", "Passed"),
        TrainingStep.Failed => new("Không hoàn thành", "Failed"),
    };
}
