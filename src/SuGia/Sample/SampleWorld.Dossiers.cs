using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private void OpenDossiers()
    {
        SendUnderTheResolution();
        SendUnderTheLaw();
        ExtendInJuba();
    }

    /// <summary>A sending of 2023, by the resolution that was in force then.</summary>
    private void SendUnderTheResolution() =>
        Decided(new("CM-2023-02", DossierKind.Send, DossierForce.Armed, false, TourKind.Individual, missions["UNMISS"].Id, Day(25, 5, 2023), Day(15, 8, 2023), null, null), "1044/QĐ-CTN", Day(14, 8, 2023));

    private void SendUnderTheLaw() =>
        Decided(new("CM-2026-01", DossierKind.Send, DossierForce.Armed, false, TourKind.Individual, missions["UNMISS"].Id, Day(12, 1, 2026), Day(13, 3, 2026), null, null), "301/QĐ-CTN", Day(9, 3, 2026));

    /// <summary>A sending whose tours rest on the decision already: the dossier keeps the way to it.</summary>
    private void Decided(DossierTerms terms, string number, DateOnly entered)
    {
        var decision = db.Set<Paper>().Local.Single(p => p.Number == number);
        var (dossier, opened) = Must(Dossier.Open(terms, Reader.System.Id, RuleFiles.Book, terms.OpenedOn));
        db.Record(dossier, opened, Entered(terms.OpenedOn));
        foreach (var (file, tour) in files.Values.SelectMany(f => f.Tours.Where(t => t.FirstSegment.Decision == decision.Id).Select(t => (f, t))))
        {
            db.Record(dossier, Must(dossier.Add(new(tour.Post, tour.DecidedFirstOn, tour.DecidedLastOn), file, terms.OpenedOn)), Entered(terms.OpenedOn));
        }

        Fill(dossier, terms.OpenedOn.AddDays(20), decision);
        db.Record(dossier, Must(dossier.Decide(new(decision.Id, decision.SignedOn, ""), [.. dossier.Subjects.Select(s => s.Person)], _ => "", entered)), Entered(entered).On(decision.Id.Value));
    }

    /// <summary>Every paper is there but the first, which came with the request and is kept elsewhere.</summary>
    private void Fill(Dossier dossier, DateOnly on, Paper decision)
    {
        var submission = Issue($"{on.DayOfYear + 100}/TTr-VPTT", PaperKind.Submission, "Văn phòng Thường trực", "Về việc cử sĩ quan tham gia hoạt động gìn giữ hòa bình Liên hợp quốc", on);
        foreach (var item in dossier.Items)
        {
            var isOurs = item.Order > 0;
            db.Record(dossier, Must(dossier.SetPaper(item.Id, isOurs ? submission.Id : null, isOurs ? "" : "Lưu tại hồ sơ của đợt gọi", on)), Entered(on));
        }

        foreach (var step in dossier.Steps)
        {
            var done = step.DueOn < decision.SignedOn ? step.DueOn : decision.SignedOn!.Value;
            db.Record(dossier, Must(dossier.SetStep(step.Id, step.DueOn, done, null, decision.SignedOn!.Value)), Entered(decision.SignedOn!.Value));
        }
    }

    /// <summary>An extension that is running: the mission asked, the officer consents, one paper is there.</summary>
    private void ExtendInJuba()
    {
        var (on, file) = (Day(9, 11, 2026), files[people[62]]);
        var tour = file.Tours[^1];
        var letter = Issue("PD/2026/1203", PaperKind.NoteVerbale, "Liên hợp quốc", "Về việc gia hạn nhiệm kỳ sĩ quan cảnh sát tại UNMISS", Day(5, 11, 2026));
        db.Record(file, Must(file.RecordAppraisal(tour.Mission, new(Day(15, 3, 2026), Day(30, 9, 2026), AppraisalRating.Exceeds, "Chủ động, phối hợp tốt với cảnh sát sở tại."), null, on)), Entered(on));
        var (dossier, opened) = Must(Dossier.Open(
            new("GH-2026-03", DossierKind.Extend, DossierForce.Armed, false, TourKind.Individual, tour.Mission, on, tour.DecidedLastOn!.Value, DossierAsker.Mission, Day(5, 11, 2026)),
            Reader.System.Id, RuleFiles.Book, on));
        db.Record(dossier, opened, Entered(on));
        db.Record(dossier, Must(dossier.Add(new(null, null, Day(14, 9, 2027)), file, on)), Entered(on));
        db.Record(dossier, Must(dossier.SetPaper(dossier.Items[0].Id, letter.Id, "", on)), Entered(on).On(letter.Id.Value));
        db.Record(dossier, Must(dossier.SetStep(dossier.Steps[1].Id, dossier.Steps[1].DueOn, on, letter.Id, on)), Entered(on).On(letter.Id.Value));
        db.Record(dossier, Must(dossier.RecordOpinions(dossier.Subjects[0].Id, new(true, Day(16, 11, 2026), null, null, null), Day(16, 11, 2026))), Entered(Day(16, 11, 2026)));
    }
}
