using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the events of training are called in histories.</summary>
internal static class TrainingEvents
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<ProgrammeOpened>("Lập chương trình huấn luyện", "Programme opened"),
        EventTitle.Of<ProgrammeCorrected>("Sửa chương trình huấn luyện", "Programme corrected"),
        EventTitle.Of<ProgrammeRenewed>("Ban hành bản mới của chương trình", "New edition of the programme"),
        EventTitle.Of<LessonsAdded>("Thêm bài vào chương trình", "Lessons added"),
        EventTitle.Of<LessonRemoved>("Bỏ bài của chương trình", "Lesson taken out"),
        EventTitle.Of<LessonSet>("Sửa bài của chương trình", "Lesson changed"),
        EventTitle.Of<MaterialRegistered>("Ghi tài liệu huấn luyện", "Material recorded"),
        EventTitle.Of<MaterialCorrected>("Sửa tài liệu huấn luyện", "Material corrected"),
        EventTitle.Of<MaterialEditionRemoved>("Bỏ bản của tài liệu", "Edition taken out"),
        EventTitle.Of<MaterialEditionAdded>("Thêm bản của tài liệu", "Edition of the material added"),
        EventTitle.Of<ProgrammeNamed>("Gắn chương trình cho đợt", "Programme of the session named"),
        EventTitle.Of<InstructorRemoved>("Bỏ giảng viên", "Instructor removed"),
        EventTitle.Of<InstructorAdded>("Thêm giảng viên", "Instructor added"),
        EventTitle.Of<AttendanceTaken>("Điểm danh", "Attendance taken"),
        EventTitle.Of<CertificatesNumbered>("Cấp số giấy chứng nhận", "Certificates numbered"),
        EventTitle.Of<TraineeCertified>("Cấp giấy chứng nhận", "Certificate issued"),
        EventTitle.Of<TrainingReported>("Ghi báo cáo sau khóa học", "Report after the course recorded"),
        EventTitle.Of<InductionRecorded>("Ghi huấn luyện nhập nhiệm", "Induction recorded"),
    ];
}
