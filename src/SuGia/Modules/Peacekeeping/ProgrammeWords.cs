using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Programmes of training and their lessons.</summary>
public static class ProgrammeWords
{
    public static Words Programmes { get; } = new("Chương trình huấn luyện", "Training programmes");

    public static Words Programme { get; } = new("Chương trình", "Programme");

    public static Words WhyEmpty { get; } = new("Chưa có chương trình nào. Lập chương trình đầu tiên để các đợt huấn luyện dựa vào.", "There is no programme yet. Open the first for sessions to follow.");

    public static Words Open { get; } = new("Lập chương trình", "Open a programme");

    public static Words Opened { get; } = new("Đã lập chương trình.", "The programme is opened.");

    public static Words Correct { get; } = new("Sửa tên, mục đích", "Correct title or purpose");

    public static Words Corrected { get; } = new("Đã sửa chương trình.", "The programme is corrected.");

    public static Words Renew { get; } = new("Ban hành bản mới", "New edition");

    public static Words Renewed { get; } = new("Đã ban hành bản mới; bản trước hết hiệu lực từ ngày hôm trước.", "The new edition is recorded; the one before ends on the day before.");

    public static Words WithLessons { get; } = new("Bắt đầu với các bài của bản trước", "Begin with the lessons of the edition before");

    public static Words Code { get; } = new("Mã chương trình", "Code");

    public static Words CodeHint { get; } = new("Do Văn phòng đặt: CT-IPO", "Given by the office: CT-IPO");

    public static Words Purpose { get; } = new("Mục đích", "Purpose");

    public static Words Edition { get; } = new("Bản", "Edition");

    public static Words Editions { get; } = new("Các bản", "Editions");

    public static Words EditionHint { get; } = new("Tên bản: 2026, 2026.2", "As it is called: 2026, 2026.2");

    public static Words FirstOn { get; } = new("Có hiệu lực từ", "In force from");

    public static Words LastOn { get; } = new("Hiệu lực đến", "In force until");

    public static Words Approval { get; } = new("Văn bản phê duyệt", "Approved by");

    public static Words Lessons { get; } = new("Danh sách bài", "Lessons");

    public static Words LessonsCount { get; } = new("Số bài", "Lessons");

    public static Words NoLessons { get; } = new("Bản này chưa có bài nào.", "This edition has no lesson yet.");

    public static Words Lesson { get; } = new("Bài", "Lesson");

    public static Words Number { get; } = new("Số bài", "Number");

    public static Words NumberHint { get; } = new("Như in trong tài liệu: CPTM 1.3", "As printed: CPTM 1.3");

    public static Words Source { get; } = new("Nguồn", "Source");

    public static Words PlannedHours { get; } = new("Số giờ dự kiến", "Planned hours");

    public static Words PlannedShort { get; } = new("Dự kiến (giờ)", "Planned (hours)");

    public static Words HoursUnverified { get; } = new(
        "Không nguồn công khai nào nêu số giờ mỗi bài: số giờ dưới đây do Văn phòng dự kiến, chưa kiểm chứng.",
        "No public source tells the hours of a lesson: those below are planned by the office, not verified.");

    public static Words Place { get; } = new("Thứ tự trong bản", "Place in the edition");

    public static Words AddLesson { get; } = new("Thêm bài", "Add a lesson");

    public static Words LessonAdded { get; } = new("Đã thêm bài.", "The lesson is added.");

    public static Words SetLesson { get; } = new("Sửa bài", "Change the lesson");

    public static Words LessonRemoved { get; } = new("Đã bỏ bài.", "The lesson is taken out.");

    public static Words LessonChanged { get; } = new("Đã sửa bài.", "The lesson is changed.");

    public static Words Fill { get; } = new("Lấy bài theo quy tắc LHQ", "Take the UN's lessons");

    public static Words FillLead { get; } = new(
        "Thêm vào cuối bản các bài mà quy tắc biết: số bài của CPTM và các chủ đề STM. Tên bài CPTM và số giờ không có nguồn công khai; sửa từng bài sau khi thêm.",
        "Puts at the end of the edition the lessons that the rules know: how many of the CPTM, which topics of the STM. Titles of CPTM lessons and hours have no public source; change each afterwards.");

    public static Words NotUsed { get; } = new("Chưa có đợt nào theo chương trình này.", "No session follows this programme yet.");

    public static Words Sessions { get; } = new("Các đợt theo chương trình", "Sessions that follow it");

    public static Words Back { get; } = new("Quay lại chương trình", "Back to the programme");

    public static Words NotYet { get; } = new("chưa có hiệu lực", "not yet in force");

    public static Words Ended { get; } = new("hết hiệu lực", "no longer in force");

    public static Words InForce { get; } = new("đang có hiệu lực", "in force");

    public static Words EditionOf(string label) => new($"Bản {label}", $"Edition {label}");

    public static Words Filled(int count) => new($"Đã thêm {count} bài.", $"{count} lessons are added.");

    public static Words HoursOf(int hours, int lessons, int unknown) => new(
        $"{lessons} bài, {hours} giờ dự kiến{(unknown > 0 ? $"; {unknown} bài chưa có số giờ" : "")}.",
        $"{lessons} lessons, {hours} hours planned{(unknown > 0 ? $"; {unknown} lessons without hours" : "")}.");

    public static Words Of(ProgrammePurpose purpose) => purpose switch
    {
        ProgrammePurpose.PreDeployment => new("Tiền triển khai", "Pre-deployment"),
        ProgrammePurpose.MissionSpecific => new("Theo phái bộ", "Mission-specific"),
        ProgrammePurpose.Induction => new("Nhập nhiệm", "Induction"),
        ProgrammePurpose.Refresher => new("Bồi dưỡng, cập nhật", "Refresher"),
        ProgrammePurpose.Instructor => new("Đào tạo giảng viên", "For instructors"),
    };

    public static Words Of(LessonSource source) => source switch
    {
        LessonSource.Cptm => new("CPTM của LHQ", "UN CPTM"),
        LessonSource.Stm => new("STM của LHQ", "UN STM"),
        LessonSource.MissionSpecific => new("Theo phái bộ", "Mission-specific"),
        LessonSource.Own => new("Tự biên soạn", "Our own"),
    };
}
