using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private const string Office = "Văn phòng Thường trực";

    /// <summary>What the own course of March 2025 followed, who taught and was there, the certificates; reports after partners' courses; one induction.</summary>
    private void TeachProgrammes()
    {
        var (core, plan) = (KeepMaterials(), Material("GA-CHI-HUY", "Giáo án: báo cáo và thông tin chỉ huy", "Lesson plan: reporting and command", MaterialKind.LessonPlan, Office));
        Edition(plan, new("2025", "Việt", Day(6, 1, 2025), MaterialOrigin.Own, null, null));
        var programme = OpenProgrammeOfIpo(core);
        OpenRefresher(plan);
        Teach(courses["CPTM-01"], programme);
        ReportPartnerCourses();
        Induct(files[people[62]]);
    }

    /// <returns>The UN's core material.</returns>
    private Material KeepMaterials()
    {
        var core = Material("TL-CPTM", "Tài liệu huấn luyện cốt lõi trước triển khai", "Core pre-deployment training materials", MaterialKind.Cptm, "Liên hợp quốc");
        Edition(core, new("2017", "Anh", Day(2, 5, 2017), MaterialOrigin.UnitedNations, null, null));
        Edition(core, new("2017", "Việt", Day(12, 9, 2022), MaterialOrigin.Own, null, null));
        var special = Material("TL-STM", "Tài liệu chuyên ngành cho cảnh sát Liên hợp quốc (bản mẫu)", "Specialised training materials for UN Police (sample)", MaterialKind.Stm, "Liên hợp quốc");
        Edition(special, new("Mẫu 1", "Anh", Day(1, 3, 2022), MaterialOrigin.UnitedNations, null, null));
        var manual = Material("ST-MAU", "Sổ tay công tác cảnh sát (bản mẫu)", "Police manual (sample)", MaterialKind.Manual, "Liên hợp quốc");
        Edition(manual, new("Mẫu 1", "Pháp", Day(1, 6, 2023), MaterialOrigin.Partner, null, null));
        var textbook = Material("GT-IPO", "Giáo trình huấn luyện sĩ quan cảnh sát cá nhân", "Textbook for individual police officers", MaterialKind.Textbook, Office);
        var first = Edition(textbook, new("2022", "Việt", Day(15, 8, 2022), MaterialOrigin.Own, null, null));
        var approval = Issue("40/QĐ-VPTT", PaperKind.Decision, Office, "Về việc ban hành giáo trình huấn luyện sĩ quan cảnh sát cá nhân", Day(9, 12, 2024));
        Edition(textbook, new("2025", "Việt", Day(9, 12, 2024), MaterialOrigin.Own, approval.Id, first));
        return core;
    }

    private Material Material(string code, string vi, string en, MaterialKind kind, string owner)
    {
        var (material, registered) = Modules.Peacekeeping.Material.Register(new(code, vi, en, kind, owner));
        db.Record(material, registered, Entered(Day(4, 1, 2022)));
        return material;
    }

    private Guid Edition(Material material, MaterialEditionTerms terms)
    {
        var entered = terms.IssuedOn < Day(4, 1, 2022) ? Day(4, 1, 2022) : terms.IssuedOn;
        db.Record(material, Must(material.AddEdition(terms, entered)), Entered(entered).On(terms.Paper?.Value));
        return material.Editions[^1].Id;
    }

    /// <summary>Two editions; the lessons are those that the rules know, the hours are the office's own plan.</summary>
    private Programme OpenProgrammeOfIpo(Material core)
    {
        var (old, paper) = (Day(1, 9, 2022), Issue("41/QĐ-VPTT", PaperKind.Decision, Office, "Về việc phê duyệt chương trình huấn luyện tiền triển khai, bản 2025", Day(16, 12, 2024)));
        var (programme, opened) = Must(Programme.Open(
            new("CT-IPO", "Huấn luyện tiền triển khai cho sĩ quan cảnh sát cá nhân", "Pre-deployment training of individual police officers", ProgrammePurpose.PreDeployment), new("2022", old, null, null), old));
        db.Record(programme, opened, Entered(old));
        var lessons = ProgrammeLessons.Of(RuleFiles.Book, old, hours: 2).Select(l => l.Source == LessonSource.Cptm ? l with { Material = core.Id } : l).ToList();
        db.Record(programme, Must(programme.AddLessons(programme.Editions[0].Id, lessons, old)), Entered(old));
        db.Record(programme, Must(programme.Renew(new("2025", Day(1, 1, 2025), null, paper.Id), withLessons: true, Day(20, 12, 2024))), Entered(Day(20, 12, 2024)).On(paper.Id.Value));
        return programme;
    }

    private void OpenRefresher(Material plan)
    {
        var on = Day(5, 1, 2026);
        var (programme, opened) = Must(Programme.Open(
            new("CT-BD", "Bồi dưỡng trước khi lên đường", "Refresher before departure", ProgrammePurpose.Refresher), new("2026", on, null, null), on));
        db.Record(programme, opened, Entered(on));
        db.Record(programme, Must(programme.AddLessons(programme.Editions[0].Id,
        [
            new("BD 1", "Báo cáo và thông tin chỉ huy", "Reporting and command", LessonSource.Own, 4, plan.Id),
            new("BD 2", "Tình hình địa bàn phái bộ", "The mission's area", LessonSource.MissionSpecific, 3, null),
            new("BD 3", "Lái xe hai cầu", "Driving four-wheel drive", LessonSource.Own, 6, null),
        ], on)), Entered(on));
    }

    private void Teach(Course course, Programme programme)
    {
        var (session, edition, after) = (course.Sessions[^1], programme.Editions[^1], Day(11, 4, 2025));
        db.Record(course, Must(course.NameProgramme(session.Id, edition)), Entered(Day(3, 3, 2025)));
        db.Record(course, Must(course.AddInstructor(session.Id, new(people[0].Id, "", [.. edition.InOrder.Take(3).Select(l => l.Id)]), Day(3, 3, 2025))), Entered(Day(3, 3, 2025)));
        db.Record(course, Must(course.AddInstructor(session.Id, new(null, "C. Mẫu, Trung tâm huấn luyện đối tác", [edition.InOrder[3].Id]), Day(3, 3, 2025))), Entered(Day(3, 3, 2025)));
        var trained = people[53..66];
        foreach (var (at, lesson) in edition.InOrder.Take(4).Index())
        {
            Give(course, session, lesson, Day(10 + at, 3, 2025), at == 2 ? 3 : 2, absent: trained[at]);
        }

        Certify(course, session, trained, after);
    }

    private void Give(Course course, CourseSession session, Lesson lesson, DateOnly on, int hours, Modules.Organisation.Person absent)
    {
        TaughtLesson taught = new(course.Id, session.Id, lesson.Id);
        Dictionary<PersonId, int> present = people[53..66].ToDictionary(p => p.Id, p => p == absent ? 0 : hours);
        db.Record(taught, Must(taught.Take(new(on, hours, present), session.Span, on)), Entered(on));
    }

    private void Certify(Course course, CourseSession session, IReadOnlyList<Modules.Organisation.Person> trained, DateOnly on)
    {
        var numbered = Must(course.NumberCertificates(session.Id, trained.Count));
        db.Record(course, numbered, Entered(on));
        foreach (var (at, file) in trained.Select(p => files[p]).Index())
        {
            db.Record(file, Must(file.Certify(session.Id, course.CertificateNumber(session, numbered.First + at), on, null, on)), Entered(on));
        }
    }

    /// <summary>All who attended have reported, but for those of the course of May 2024.</summary>
    private void ReportPartnerCourses()
    {
        foreach (var session in courses.Values.Where(c => c.Kind == CourseKind.Partner).SelectMany(c => c.Sessions).Where(s => s.FirstOn.Earliest < Day(1, 5, 2024)))
        {
            var on = session.LastOn.Latest.AddDays(20);
            foreach (var file in files.Values.Where(f => f.Participations.Any(p => p.Session == session.Id && p.AttendedOn is not null)))
            {
                db.Record(file, Must(file.Report(session.Id, session.LastOn, on, null, on)), Entered(on));
            }
        }
    }

    private void Induct(OfficerFile file)
    {
        var report = Issue("PD/2026/0391", PaperKind.Report, "Liên hợp quốc", "Kết quả huấn luyện nhập nhiệm tại UNMISS", Day(26, 3, 2026));
        InductionTyped typed = new(Day(18, 3, 2026), Day(25, 3, 2026), Passed: true, Day(20, 3, 2026), DrivingPassed: true);
        db.Record(file, Must(file.RecordInduction(file.Tours[^1].Id, typed, report.Id, Day(30, 3, 2026))), Entered(Day(30, 3, 2026)).On(report.Id.Value));
    }
}
