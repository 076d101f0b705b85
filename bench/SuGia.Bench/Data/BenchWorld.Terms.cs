using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    /// <summary>Where most leave the pool: nobody of those who have tours by the middle of all days, whose stages the figures count.</summary>
    private void LeavePool(OfficerFile file, DateOnly on, bool deployed)
    {
        if (sizes.LeavesPool && (!deployed || on > Middle) && desk.Roll(1000) < (deployed ? 800 : 995))
        {
            var left = on > Middle ? on.AddDays(160) : Middle.AddDays(200 + desk.Roll(2000));
            Must(file.MoveTo(Stage.Withdrawn, left, null, "Thôi tham gia nguồn", Entered(left, desk)));
        }
    }

    /// <summary>Half of the officers hold papers with a term, of which most were renewed once.</summary>
    private void Certify(OfficerFile file, DateOnly on)
    {
        if (!desk.Percent(50))
        {
            return;
        }

        Hold(on, (term, entered) => Must(file.RecordCertificate(CertificateKind.Visa, term, "V-THU", null, desk.Pick(papers), entered)));
        Hold(on, (term, entered) => Must(file.RecordCertificate(CertificateKind.DrivingLicence, term, "B2", null, null, entered)));
        Hold(on, (term, entered) => Must(file.RecordFitness(FitnessKind.Medical, term, desk.Percent(95) ? Fitness.Fit : Fitness.NotFit, desk.Pick(papers), entered)));
        Hold(on, (term, entered) => Must(file.RecordFitness(FitnessKind.Vaccination, term, Fitness.Fit, null, entered)));
    }

    private void Hold(DateOnly on, Action<Term, DateOnly> record)
    {
        var first = on.AddDays(desk.Roll(800));
        var last = first.AddDays(365 * (1 + desk.Roll(5)));
        record(new(first, desk.Percent(90) ? last : null), Entered(first, desk));
        if (desk.Percent(60))
        {
            record(new(last.AddDays(-30), last.AddDays(700)), Entered(last, desk));
        }
    }

    /// <summary>One in ten has not reported on a partner's course.</summary>
    private void ReportCourse(OfficerFile file, Guid session, CourseKind kind, FuzzyDate held, DateOnly attended)
    {
        if (kind == CourseKind.Partner && desk.Percent(90))
        {
            var reported = (held.Latest > attended ? held.Latest : attended).AddDays(20);
            Must(file.Report(session, held, reported, desk.Pick(papers), reported));
        }
    }

    /// <summary>A third of the tours are broken by a leave, of which a few run on.</summary>
    private void BeAway(OfficerFile file, Guid tour, DateOnly first)
    {
        var gone = first.AddDays(60 + desk.Roll(200));
        if (desk.Roll(3) > 0 || !file.Tours.Single(t => t.Id == tour).Presences.Any(p => p.FirstOn <= gone && gone <= p.LastOn))
        {
            return;
        }

        var back = gone.AddDays(5 + desk.Roll(30));
        Must(file.RecordAbsence(tour, new((AbsenceKind)desk.Roll(7), gone, back, "Trưởng bộ phận", ""), gone));
        if (desk.Percent(97))
        {
            Must(file.EndAbsence(file.Tours.Single(t => t.Id == tour).Absences[^1].Id, back, back));
        }
    }

    /// <summary>Of those whose way home is recorded, some have taken all steps after it, some only the first.</summary>
    private void ComeHome(OfficerFile file, Guid tour, DateOnly home)
    {
        if (!desk.Percent(60))
        {
            return;
        }

        Must(file.RecordCheckOut(tour, home.AddDays(-4), "", home));
        Must(file.RecordEndReport(tour, home.AddDays(3), desk.Pick(papers), "", home.AddDays(3)));
        if (desk.Percent(60))
        {
            Must(file.RecordDebrief(tour, new(home.AddDays(9), "Cơ quan thử", "Hoàn thành nhiệm vụ"), "", home.AddDays(9)));
            Must(file.AddLesson(tour, new(LessonTopic.Work, "Bài học thử", home.AddDays(9)), home.AddDays(9)));
            Must(file.AwardMedal(tour, new(home.AddDays(20), desk.Pick(papers), null), "", NoRules, home.AddDays(20)));
            Must(file.RecordReintegration(tour, new(desk.Pick(stations), home.AddDays(30), null, null, desk.Percent(80), null, ""), "", home.AddDays(30)));
        }
    }
}
