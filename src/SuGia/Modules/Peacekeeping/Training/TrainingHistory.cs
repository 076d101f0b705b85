using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the fields of training are called in histories.</summary>
internal sealed class TrainingHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_programme_edition"] = new("Bản của chương trình", "Edition"),
        ["peacekeeping_lesson"] = new("Bài", "Lesson"),
        ["peacekeeping_material_edition"] = new("Bản của tài liệu", "Edition"),
        ["peacekeeping_instructor"] = new("Giảng viên", "Instructor"),
        ["peacekeeping_instructor_lesson"] = new("Bài dạy", "Lesson taught"),
        ["peacekeeping_attendance"] = new("Người dự", "Participant"),
        ["peacekeeping_induction"] = new("Huấn luyện nhập nhiệm", "Induction"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Purpose"] = new("Mục đích", "Purpose"),
        ["Label"] = new("Tên bản", "Edition"),
        ["Source"] = new("Nguồn", "Source"),
        ["PlannedHours"] = new("Số giờ dự kiến", "Planned hours"),
        ["Material"] = new("Tài liệu", "Material"),
        ["Owner"] = new("Cơ quan ban hành", "Issued by"),
        ["IssuedOn"] = new("Ngày ban hành", "Issued on"),
        ["Origin"] = new("Nguồn gốc", "Origin"),
        ["Supersedes"] = new("Thay cho bản", "Supersedes"),
        ["peacekeeping_material_edition.Language"] = new("Ngôn ngữ", "Language"),
        ["Edition"] = new("Bản chương trình", "Edition of the programme"),
        ["CertificatesIssued"] = new("Số giấy chứng nhận đã cấp", "Certificates issued"),
        ["peacekeeping_instructor.Person"] = new("Giảng viên", "Instructor"),
        ["Lesson"] = new("Bài", "Lesson"),
        ["peacekeeping_taught_lesson.HeldOn"] = new("Ngày giảng", "Given on"),
        ["GivenHours"] = new("Số giờ đã giảng", "Hours given"),
        ["Hours"] = new("Số giờ dự", "Hours present"),
        ["CertificateNumber"] = new("Số giấy chứng nhận", "Certificate number"),
        ["CertifiedOn"] = new("Ngày cấp giấy chứng nhận", "Certified on"),
        ["ReportedOn"] = new("Ngày báo cáo", "Reported on"),
        ["ReportPaper"] = new("Báo cáo", "Report"),
        ["DrivenOn"] = new("Ngày kiểm tra lái xe", "Driving test on"),
        ["DrivingPassed"] = new("Đạt lái xe", "Driving passed"),
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "Programme", "peacekeeping_lesson.Edition", "peacekeeping_material_edition.Material", "peacekeeping_instructor.Session", "Instructor", "TaughtLesson", "peacekeeping_induction.Person",
    };

    public Words? Of(Enum value) => value switch
    {
        ProgrammePurpose purpose => ProgrammeWords.Of(purpose),
        LessonSource source => ProgrammeWords.Of(source),
        MaterialKind kind => MaterialWords.Of(kind),
        MaterialOrigin origin => MaterialWords.Of(origin),
        _ => null,
    };
}
