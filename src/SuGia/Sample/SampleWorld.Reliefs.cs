using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private void HandOver()
    {
        SeekForBangui();
        HandOverInNewYork();
        AwardMedals();
        ComeHomeFully(files[people[46]], units.Values.First(u => u.Code == "CA-DN"));
        ComeHomeWithoutDebrief(files[people[47]]);
    }

    /// <summary>A post whose tour ends in two months and for whom nobody is found yet.</summary>
    private void SeekForBangui()
    {
        var (outgoing, on) = (files[people[54]], Day(27, 7, 2026));
        var (relief, started) = Must(Relief.Start(outgoing, outgoing.Tours[^1].Id, new(Day(27, 12, 2026), Day(25, 1, 2027)), on));
        db.Record(relief, started, Entered(on));
    }

    /// <summary>The post at headquarters changed hands with both officers there for two weeks.</summary>
    private void HandOverInNewYork()
    {
        var (outgoing, incoming) = (files[people[0]], files[people[13]]);
        var (relief, started) = Must(Relief.Start(outgoing, outgoing.Tours[^1].Id, new(Day(18, 8, 2025), Day(29, 8, 2025)), Day(3, 3, 2025)));
        db.Record(relief, started, Entered(Day(3, 3, 2025)));
        db.Record(relief, Must(relief.AddCandidate(incoming.Person, Day(10, 3, 2025))), Entered(Day(10, 3, 2025)));
        db.Record(relief, Must(relief.Choose(relief.Standing[0].Id, Day(14, 4, 2025), Day(14, 4, 2025))), Entered(Day(14, 4, 2025)));
        db.Record(relief, Must(relief.TakeOver(incoming, incoming.Tours[^1].Id, outgoing.Tours[^1], Day(8, 8, 2025))), Entered(Day(8, 8, 2025)));
        db.Record(relief, Must(relief.BeginMentoring("Quy trình tuyển chọn, lịch họp, cách theo dõi công hàm", Day(18, 8, 2025), Day(18, 8, 2025))), Entered(Day(18, 8, 2025)));
        NoteDown(relief, NoteHeading.OpenWork, "Hai hồ sơ tuyển chọn chờ phỏng vấn; báo cáo quý III chưa gửi.");
        NoteDown(relief, NoteHeading.Contacts, "Trưởng bộ phận tuyển chọn; trợ lý Cố vấn cảnh sát.");
        NoteDown(relief, NoteHeading.Equipment, "Máy tính xách tay, thẻ ra vào: đã ký nhận.");
        db.Record(relief, Must(relief.EndMentoring(Day(29, 8, 2025), Day(29, 8, 2025))), Entered(Day(29, 8, 2025)));
    }

    private void NoteDown(Relief relief, NoteHeading heading, string text) =>
        db.Record(relief, Must(relief.AddNote(new(heading, text, Day(27, 8, 2025), NoteAuthor.Outgoing), Day(27, 8, 2025))), Entered(Day(27, 8, 2025)));

    /// <summary>Those who came home before 2026 have their medals, each team by one paper.</summary>
    private void AwardMedals()
    {
        Award(people[1..4], Day(20, 3, 2023));
        Award(people[4..7], Day(15, 2, 2024));
        Award([.. people[7..10], .. people[43..46]], Day(10, 3, 2025));
        Award(people[46..48], Day(1, 10, 2025));
    }

    private void Award(IReadOnlyList<Person> who, DateOnly on)
    {
        var paper = Issue($"HC/{on.Year}/{on.DayOfYear}", PaperKind.Decision, "Liên hợp quốc", "Về việc trao Huy chương Liên hợp quốc", on);
        foreach (var file in who.Select(p => files[p]))
        {
            db.Record(file, Must(file.AwardMedal(file.Tours[0].Id, new(on, paper.Id, null), "", RuleFiles.Book, on.AddDays(3))), Entered(on.AddDays(3)).On(paper.Id.Value));
        }
    }

    private void ComeHomeFully(OfficerFile file, Unit unit)
    {
        var tour = file.Tours[^1].Id;
        CheckOut(file, "BC/2026/31", Day(16, 10, 2026), Day(30, 10, 2026));
        Teach(file, LessonTopic.Work, "Làm quen mẫu báo cáo của phái bộ từ khóa huấn luyện; tuần đầu xin kèm một ca trực.");
        Teach(file, LessonTopic.Driving, "Luyện xe số sàn tay lái nghịch và đường đất trước khi đi; thi lại lái xe tại chỗ khá chặt.");
        DebriefTyped debrief = new(Day(5, 11, 2026), "Văn phòng Thường trực", "Hoàn thành nhiệm vụ; đề nghị tăng thời lượng tiếng Anh báo cáo và lái xe.");
        db.Record(file, Must(file.RecordDebrief(tour, debrief, "", Day(5, 11, 2026))), Entered(Day(5, 11, 2026)));
        ReintegrationTyped back = new(unit.Id, Day(16, 11, 2026), Day(2, 11, 2026), Day(13, 11, 2026), HealthChecked: true, Day(16, 11, 2027), "Bố trí công tác ở đơn vị ít nhất một năm");
        db.Record(file, Must(file.RecordReintegration(tour, back, "", Day(16, 11, 2026))), Entered(Day(16, 11, 2026)));
    }

    private void ComeHomeWithoutDebrief(OfficerFile file)
    {
        CheckOut(file, "BC/2026/32", Day(20, 10, 2026), Day(3, 11, 2026));
        Teach(file, LessonTopic.Life, "Mang đủ thuốc chống sốt rét cho cả nhiệm kỳ và màn tẩm hóa chất.");
    }

    private void CheckOut(OfficerFile file, string report, DateOnly on, DateOnly reportedOn)
    {
        var tour = file.Tours[^1].Id;
        db.Record(file, Must(file.RecordCheckOut(tour, on, "", Day(25, 10, 2026))), Entered(Day(25, 10, 2026)));
        var paper = Issue(report, PaperKind.Report, "Tổ công tác số 5", "Báo cáo kết thúc nhiệm kỳ", reportedOn);
        db.Record(file, Must(file.RecordEndReport(tour, reportedOn, paper.Id, "", reportedOn)), Entered(reportedOn).On(paper.Id.Value));
    }

    private void Teach(OfficerFile file, LessonTopic topic, string text) =>
        db.Record(file, Must(file.AddLesson(file.Tours[^1].Id, new(topic, text, Day(28, 10, 2026)), Day(30, 10, 2026))), Entered(Day(30, 10, 2026)));
}
