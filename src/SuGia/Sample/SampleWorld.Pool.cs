using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private static readonly WholeMonths Clearance = new(24);

    /// <summary>The decisions on selection, by number.</summary>
    private readonly Dictionary<string, PaperId> decisions = [];

    private void Select()
    {
        Select("2905/QĐ-BCA", Day(20, 9, 2021), 0..12);
        Select("1177/QĐ-BCA", Day(21, 3, 2022), 12..20);
        Select("71/QĐ-BCA", Day(14, 3, 2023), 20..31);
        Select("9021/QĐ-BCA", Day(11, 12, 2023), 43..53);
        Select("412/QĐ-BCA", Day(20, 1, 2025), 53..66);
        Select("655/QĐ-BCA", Day(27, 2, 2026), 66..72);
    }

    private void Select(string number, DateOnly on, Range who)
    {
        var paper = Issue(number, PaperKind.Decision, Ministry, "Về việc tuyển chọn sĩ quan đáp ứng tiêu chuẩn tham gia hoạt động gìn giữ hòa bình Liên hợp quốc", on);
        decisions[number] = paper.Id;
        foreach (var person in people[who])
        {
            var file = files[person];
            db.Record(file, Must(file.MoveTo(Stage.NominatedByUnit, on.AddDays(-30), null, "", on)), Entered(on.AddDays(-28)));
            db.Record(file, Must(file.MoveTo(Stage.Selected, on, paper.Id, "", on.AddDays(4))), Entered(on.AddDays(4)).On(paper.Id.Value));
        }
    }

    private void HoldCourses()
    {
        var own = Open("CPTM-01", "Huấn luyện tiền triển khai theo tiêu chuẩn Liên hợp quốc", "Pre-deployment training to UN standards", CourseKind.Own, "Văn phòng Thường trực");
        Hold(own, Day(14, 11, 2022), Day(2, 12, 2022), people[4..16]);
        Hold(own, Day(3, 4, 2023), Day(21, 4, 2023), people[14..26]);
        Hold(own, Day(4, 3, 2024), Day(29, 3, 2024), people[43..53]);
        Hold(own, Day(10, 3, 2025), Day(4, 4, 2025), people[53..66]);
        var partner = Open("UNPOC", "Khóa sĩ quan cảnh sát Liên hợp quốc", "United Nations Police Officers Course", CourseKind.Partner, "Trung tâm huấn luyện đối tác");
        var instructors = Open("UN-TOT", "Khóa giảng viên huấn luyện gìn giữ hòa bình", "Training of trainers for peacekeeping", CourseKind.Partner, "Trung tâm huấn luyện đối tác");
        for (var session = 0; session < 7; session++)
        {
            var first = session < 5 ? Day(7, 3, 2022).AddMonths(2 * session) : Day(8, 5, 2023).AddDays(28 * (session - 5));
            Propose(session % 2 == 0 ? partner : instructors, first, people[ProposedTo(session)], attended: session < 5);
        }

        Propose(partner, Day(6, 5, 2024), people[43..47], attended: true);
    }

    /// <summary>Seven sessions of four proposals each; two officers are proposed twice, so 28 proposals are 26 officers.</summary>
    private static Range ProposedTo(int session) => session == 0 ? 0..4 : ((4 * session) - (session > 3 ? 2 : 0))..((4 * session) + 4 - (session > 3 ? 2 : 0));

    private Course Open(string code, string vi, string en, CourseKind kind, string provider)
    {
        var (course, opened) = Course.Open(code, vi, en, kind, provider);
        db.Record(course, opened, Entered(Day(4, 1, 2022)));
        courses[code] = course;
        return course;
    }

    private Guid Plan(Course course, DateOnly first, DateOnly last, Paper paper)
    {
        var planned = Must(course.Plan(FuzzyDate.OnDay(first), FuzzyDate.OnDay(last), course.Kind == CourseKind.Own ? "Hà Nội" : "Nước đối tác", paper.Id, first.AddDays(-30)));
        db.Record(course, planned, Entered(first.AddDays(-30)));
        return planned.Session;
    }

    private void Hold(Course course, DateOnly first, DateOnly last, IEnumerable<Modules.Organisation.Person> who)
    {
        var paper = Issue($"{first.DayOfYear}/KH-VPTT", PaperKind.Plan, "Văn phòng Thường trực", $"Kế hoạch tổ chức khóa huấn luyện từ ngày {Days.Both(first).Vi}", first.AddDays(-30));
        var results = Issue($"{last.DayOfYear}/DS-VPTT", PaperKind.Results, "Văn phòng Thường trực", $"Danh sách hoàn thành khóa huấn luyện ngày {Days.Both(last).Vi}", last);
        var session = Plan(course, first, last, paper);
        foreach (var file in who.Select(p => files[p]))
        {
            db.Record(file, Must(file.Propose(session, CourseKind.Own, first.AddDays(-20), paper.Id, first)), Entered(first).On(paper.Id.Value));
            db.Record(file, Must(file.Take(TrainingStep.Attended, session, first, null, last)), Entered(last));
            db.Record(file, Must(file.Take(TrainingStep.Passed, session, last, results.Id, last.AddDays(3))), Entered(last.AddDays(3)).On(results.Id.Value));
            Study(file, first);
        }
    }

    private void Study(OfficerFile file, DateOnly on)
    {
        if (file.StageOn(on)?.Stage == Stage.Selected)
        {
            db.Record(file, Must(file.MoveTo(Stage.InTraining, on, null, "", on)), Entered(on));
        }
    }

    private void Propose(Course course, DateOnly first, IEnumerable<Modules.Organisation.Person> who, bool attended)
    {
        var paper = Issue($"{first.DayOfYear + 200}/TTr-VPTT", PaperKind.Submission, "Văn phòng Thường trực", $"Đề xuất cử sĩ quan dự khóa huấn luyện của đối tác tháng {first.Month:00}/{first.Year}", first.AddDays(-45));
        var session = Plan(course, first, first.AddDays(11), paper);
        foreach (var (at, file) in who.Select(p => files[p]).Index())
        {
            db.Record(file, Must(file.Propose(session, CourseKind.Partner, first.AddDays(-45), paper.Id, first.AddDays(-40))), Entered(first.AddDays(-40)).On(paper.Id.Value));
            if (attended && at != 3)
            {
                db.Record(file, Must(file.Take(TrainingStep.Approved, session, first.AddDays(-20), null, first)), Entered(first.AddDays(-18)));
                db.Record(file, Must(file.Take(TrainingStep.Attended, session, first, null, first.AddDays(12))), Entered(first.AddDays(12)));
                db.Record(file, Must(file.Take(TrainingStep.Passed, session, first.AddDays(11), null, first.AddDays(12))), Entered(first.AddDays(12)));
            }
        }
    }

    private void Assess()
    {
        Assess(Day(24, 11, 2021), passed: 0..5, failed: 8..10);
        Assess(Day(8, 6, 2022), passed: 5..8, failed: 10..11);
        Assess(Day(16, 2, 2023), passed: 8..14, failed: 14..17);
        Assess(Day(22, 4, 2024), passed: 43..51, failed: 51..53);
        Assess(Day(12, 5, 2025), passed: 53..63, failed: 63..66);
        Assess(Day(18, 5, 2026), passed: 66..70, failed: 70..72);
    }

    /// <remarks>Two results of the sitting of February 2023 reached the office only in July: the figure of 13 June says so.</remarks>
    private void Assess(DateOnly on, Range passed, Range failed)
    {
        var paper = Issue($"{on.DayOfYear}/KQ-SAAT", PaperKind.Results, "Liên hợp quốc", $"Kết quả sát hạch AMS ngày {Days.Both(on).Vi}", on);
        foreach (var (at, person) in people[passed].Index())
        {
            var late = on == Day(16, 2, 2023) && at >= 4;
            Sit(files[person], new(on, Venue.AtHome, "Anh", IsArmed: at % 2 == 0, Passed: true, paper.Id, Scores(78 + (at % 9), passed: true)), late ? Day(3, 7, 2023) : on.AddDays(9));
        }

        foreach (var person in people[failed])
        {
            Sit(files[person], new(on, Venue.AtHome, "Anh", IsArmed: false, Passed: false, paper.Id, Scores(52, passed: false)), on.AddDays(9));
        }
    }

    private void Sit(OfficerFile file, AmsResult result, DateOnly entered) =>
        db.Record(file, Must(file.RecordAttempt(result, Clearance, entered)), Entered(entered).On(result.Paper?.Value));

    private static IReadOnlyList<AmsScore> Scores(int english, bool passed) =>
    [
        new(AmsComponent.Reading, $"{english} %", passed),
        new(AmsComponent.Listening, $"{english + 2} %", true),
        new(AmsComponent.ReportWriting, $"{english - 1} %", passed),
        new(AmsComponent.Interview, "Đạt", true),
        new(AmsComponent.Driving, "Đạt", true),
    ];
}
