using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Lessons as they are given, results, induction, reports and needs.</summary>
public static class TrainingWords
{
    public static Words Training { get; } = new("Đào tạo, huấn luyện", "Training");

    public static Words ClassBook { get; } = new("Sổ lên lớp", "Class book");

    public static Words NameProgramme { get; } = new("Gắn chương trình", "Name the programme");

    public static Words ProgrammeNamed { get; } = new("Đã gắn chương trình cho đợt.", "The session follows the programme.");

    public static Words NoProgramme { get; } = new("Đợt này chưa gắn chương trình.", "The session names no programme yet.");

    public static Words NoEditionInForce { get; } = new("Không có bản chương trình nào có hiệu lực vào ngày khai giảng.", "No edition of a programme is in force on the first day.");

    public static Words Instructors { get; } = new("Giảng viên", "Instructors");

    public static Words NoInstructors { get; } = new("Chưa có giảng viên.", "No instructor yet.");

    public static Words AddInstructor { get; } = new("Thêm giảng viên", "Add an instructor");

    public static Words RemoveInstructor { get; } = new("Bỏ giảng viên", "Remove the instructor");

    public static Words InstructorRemoved { get; } = new("Đã bỏ giảng viên.", "The instructor is removed.");

    public static Words InstructorAdded { get; } = new("Đã thêm giảng viên.", "The instructor is added.");

    public static Words InstructorPerson { get; } = new("Cán bộ trong Bộ (mã hoặc họ tên)", "Person of the ministry (code or name)");

    public static Words InstructorName { get; } = new("Hoặc giảng viên của đối tác (họ tên, cơ quan)", "Or a partner's instructor (name, organisation)");

    public static Words Teaches { get; } = new("Dạy các bài", "Teaches");

    public static Words TakeAttendance { get; } = new("Điểm danh", "Take attendance");

    public static Words AttendanceTaken { get; } = new("Đã điểm danh.", "Attendance is taken.");

    public static Words HeldOn { get; } = new("Ngày giảng", "Given on");

    public static Words GivenHours { get; } = new("Số giờ đã giảng", "Hours given");

    public static Words GivenShort { get; } = new("Đã giảng (giờ)", "Given (hours)");

    public static Words Present { get; } = new("Có mặt", "Present");

    public static Words HoursPresent { get; } = new("Số giờ dự", "Hours present");

    public static Words GridLead { get; } = new(
        "Ghi số giờ mỗi người dự bài này; 0 hoặc để trống là vắng. Bấm một lần ghi cho tất cả.",
        "Type how many hours each was there; 0 or nothing is absent. One press records all.");

    public static Words Differs { get; } = new("khác dự kiến", "not as planned");

    public static Words NotGiven { get; } = new("chưa giảng", "not given yet");

    public static Words Attendance { get; } = new("Dự học", "Attendance");

    public static Words Certificates { get; } = new("Cấp giấy chứng nhận", "Issue certificates");

    public static Words CertificatesLead { get; } = new(
        "Số giấy chứng nhận chạy liên tục trong đợt, theo thứ tự họ tên. Chỉ người đã hoàn thành khóa mới được cấp.",
        "Numbers run on within the session, in the order of names. Only whoever has passed is certified.");

    public static Words CertifiedOn { get; } = new("Ngày cấp", "Issued on");

    public static Words CertificatesZip { get; } = new("Giấy chứng nhận (ZIP)", "Certificates (ZIP)");

    public static Words Reports { get; } = new("Ghi báo cáo kết quả", "Record reports");

    public static Words ReportsLead { get; } = new(
        "Sĩ quan dự khóa của đối tác báo cáo kết quả sau khóa học: đánh dấu người đã báo cáo.",
        "Officers who attended a partner's course report afterwards: tick whoever has reported.");

    public static Words ReportedOn { get; } = new("Ngày báo cáo", "Reported on");

    public static Words ReportPaper { get; } = new("Báo cáo", "Report");

    public static Words Reported { get; } = new("Báo cáo", "Reported");

    public static Words Unreported { get; } = new("Chưa báo cáo sau khóa học", "Not yet reported");

    public static Words UnreportedWhyEmpty { get; } = new("Mọi sĩ quan đã dự khóa của đối tác đều đã báo cáo.", "Everyone who attended a partner's course has reported.");

    public static Words EndedOn { get; } = new("Bế giảng", "Ended");

    public static Words WaitingDays { get; } = new("Số ngày chờ", "Days waiting");

    public static Words Induction { get; } = new("Huấn luyện nhập nhiệm", "In-mission induction");

    public static Words RecordInduction { get; } = new("Nhập nhiệm", "Induction");

    public static Words InductionRecorded { get; } = new("Đã ghi huấn luyện nhập nhiệm.", "The induction is recorded.");

    public static Words InductionFirst { get; } = new("Từ ngày", "From");

    public static Words InductionLast { get; } = new("Đến ngày", "To");

    public static Words InductionResult { get; } = new("Kết quả huấn luyện nhập nhiệm", "Result of the induction");

    public static Words DrivenOn { get; } = new("Ngày kiểm tra lái xe lần hai", "Second driving test on");

    public static Words DrivingResult { get; } = new("Kết quả kiểm tra lái xe", "Result of the driving test");

    public static Words Driving { get; } = new("Lái xe lần hai", "Second driving test");

    public static Words NoResult { get; } = new("Chưa có kết quả", "No result yet");

    public static Words Passed { get; } = new("Đạt", "Passed");

    public static Words Failed { get; } = new("Không đạt", "Failed");

    public static Words GoesHome { get; } = new("Không đạt: về nước bằng chi phí quốc gia", "Failed: goes home at the country's own cost");

    public static Words GoesHomeIfFailed { get; } = new("không đạt thì về nước bằng chi phí quốc gia", "whoever fails goes home at the country's own cost");

    public static Words Beyond { get; } = new("Người ngoài phạm vi của bạn", "Someone beyond your scope");

    public static Words Participants(int count) => new($"{Counts.Both(count).Vi} người", $"{Counts.Both(count).En} people");

    public static Words Percent(int percent) => new($"dự {percent} % số giờ", $"{percent} % of the hours");

    public static Words CertificatesIssued(int count) => new($"Đã cấp {Counts.Both(count).Vi} giấy chứng nhận.", $"{Counts.Both(count).En} certificates are issued.");

    public static Words ReportsTaken(int count) => new($"Đã ghi báo cáo của {Counts.Both(count).Vi} sĩ quan.", $"{Counts.Both(count).En} reports are recorded.");

    public static Words WhoIsMissing(int count) => new($"và {Counts.Both(count).Vi} người ngoài phạm vi của bạn", $"and {Counts.Both(count).En} beyond your scope");

    public static Words Hours(int planned, int given) => new($"Dự kiến {planned} giờ, đã giảng {given} giờ.", $"{planned} hours planned, {given} given.");
}
