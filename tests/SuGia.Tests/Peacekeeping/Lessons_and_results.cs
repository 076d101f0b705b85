using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Peacekeeping.Contract;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Lessons_and_results
{
    private static readonly PersonId Someone = Id.New<PersonId>();
    private static readonly PersonId Another = Id.New<PersonId>();

    [Fact]
    public void Of_attendance_are_no_longer_than_the_lesson_and_lie_within_the_session()
    {
        var (_, session) = Session();
        TaughtLesson taught = new(Id.New<CourseId>(), session.Id, Guid.CreateVersion7());

        Refused(TaughtProblems.LongerThanLesson(Someone, 3, 2), taught.Take(Grid("10/3/2025", 2, (Someone, 3), (Another, 2)), session.Span, Today));
        Refused(TaughtProblems.OutsideSession(session.Span), taught.Take(Grid("9/3/2025", 2, (Someone, 2)), session.Span, Today));
        Refused(TaughtProblems.HoursOutside, taught.Take(Grid("10/3/2025", 0), session.Span, Today));
        Refused(TaughtProblems.DayNotCome, taught.Take(Grid("10/3/2025", 2, (Someone, 2)), session.Span, Day("9/3/2025")));
        Assert.Empty(taught.Attendances);
        Taken(taught.Take(Grid("10/3/2025", 2, (Someone, 2), (Another, 0)), session.Span, Today));
        Assert.Equal(1, taught.Attendances.Count(a => a.Hours > 0));
    }

    [Fact]
    public void Of_attendance_keep_whoever_the_form_did_not_name()
    {
        var (_, session) = Session();
        TaughtLesson taught = new(Id.New<CourseId>(), session.Id, Guid.CreateVersion7());
        Taken(taught.Take(Grid("10/3/2025", 3, (Someone, 3), (Another, 1)), session.Span, Today));

        Taken(taught.Take(Grid("11/3/2025", 3, (Another, 2)), session.Span, Today));
        Assert.Equal([(Someone, 3), (Another, 2)], taught.Attendances.Select(a => (a.Person, a.Hours)));
        Refused(TaughtProblems.ShorterThanRecorded(3), taught.Take(Grid("11/3/2025", 2, (Another, 2)), session.Span, Today));
    }

    [Fact]
    public void Follow_an_edition_in_force_on_the_first_day_and_only_on_own_courses()
    {
        var ((own, session), (partner, theirs)) = (Session(), Session(CourseKind.Partner));
        var programme = Taken(Programme.Open(new("CT", "Mẫu", "Sample", ProgrammePurpose.PreDeployment), new("2024", Day("1/1/2024"), Day("9/3/2025"), null), Today)).Programme;

        Refused(ProgrammeProblems.NotInForce("2024", Day("10/3/2025")), own.NameProgramme(session.Id, programme.Editions[0]));
        Taken(programme.Renew(new("2025", Day("10/3/2025"), null, null), false, Today));
        Refused(ProgrammeProblems.NotOwnCourse, partner.NameProgramme(theirs.Id, programme.Editions[1]));
        Taken(own.NameProgramme(session.Id, programme.Editions[1]));
        Assert.Equal(programme.Editions[1].Id, session.Edition);
    }

    [Fact]
    public void Are_taught_by_a_person_or_a_named_partner_and_by_each_once()
    {
        var (own, session) = Session();
        Refused(TeachingProblems.OneOfBoth, own.AddInstructor(session.Id, new(null, "", []), Today));
        Refused(TeachingProblems.OneOfBoth, own.AddInstructor(session.Id, new(Someone, "C. Mẫu", []), Today));
        Taken(own.AddInstructor(session.Id, new(Someone, "", [Guid.CreateVersion7()]), Today));
        Refused(TeachingProblems.AlreadyTeaches, own.AddInstructor(session.Id, new(Someone, "", []), Today));
        Taken(own.AddInstructor(session.Id, new(null, "C. Mẫu", []), Today));
    }

    [Fact]
    public void Come_no_earlier_than_the_session_ends()
    {
        var (file, session) = Attended();
        Refused(CourseProblems.ResultBeforeEnd(On("4/4/2025")), file.Take(TrainingStep.Passed, session, Day("3/4/2025"), null, Today, On("4/4/2025")));
        Refused(CourseProblems.ResultBeforeEnd(On("4/4/2025")), file.Take(TrainingStep.Failed, session, Day("3/4/2025"), null, Today, On("4/4/2025")));
        Taken(file.Take(TrainingStep.Passed, session, Day("4/4/2025"), null, Today, On("4/4/2025")));
    }

    [Fact]
    public void Are_certified_after_a_pass_alone_and_once()
    {
        var (file, session) = Attended();
        Refused(TeachingProblems.NotPassed, file.Certify(session, "01/GCN", Day("5/4/2025"), CertificateKind.PreDeploymentTraining, Today));
        Taken(file.Take(TrainingStep.Passed, session, Day("4/4/2025"), null, Today));
        Refused(TeachingProblems.CertifiedBeforePass(Day("4/4/2025")), file.Certify(session, "01/GCN", Day("3/4/2025"), CertificateKind.PreDeploymentTraining, Today));
        Taken(file.Certify(session, "01/GCN", Day("4/4/2025"), CertificateKind.PreDeploymentTraining, Today));
        Assert.Equal((CertificateKind.PreDeploymentTraining, Day("4/4/2025"), "01/GCN"), (file.Certificates[^1].Kind, file.Certificates[^1].FirstOn, file.Certificates[^1].Reference));
        Refused(TeachingProblems.HasCertificate("01/GCN"), file.Certify(session, "02/GCN", Day("5/4/2025"), CertificateKind.PreDeploymentTraining, Today));
        Refused(TeachingProblems.CertificateStands("01/GCN"), file.CorrectStep(file.Participations[0], TrainingStep.Failed, Day("4/4/2025"), null, Today));
    }

    [Fact]
    public void Of_whoever_failed_are_never_certified()
    {
        var (file, session) = Attended();
        Taken(file.Take(TrainingStep.Failed, session, Day("4/4/2025"), null, Today));
        Refused(TeachingProblems.NotPassed, file.Certify(session, "01/GCN", Day("5/4/2025"), CertificateKind.PreDeploymentTraining, Today));
    }

    [Fact]
    public void Are_numbered_one_after_another_within_a_session()
    {
        var (own, session) = Session();
        Assert.Equal(1, Taken(own.NumberCertificates(session.Id, 3)).First);
        Assert.Equal(4, Taken(own.NumberCertificates(session.Id, 1)).First);
        Assert.Equal("04/GCN-KH-1", own.CertificateNumber(session, 4));
        var (partner, theirs) = Session(CourseKind.Partner);
        Refused(TeachingProblems.PartnerCertifies, partner.NumberCertificates(theirs.Id, 1));
    }

    [Fact]
    public void Of_a_partners_course_are_reported_once_after_it_by_whoever_attended()
    {
        var (file, session) = Attended(CourseKind.Partner);
        Refused(TeachingProblems.ReportedBeforeEnd(On("4/4/2025")), file.Report(session, On("4/4/2025"), Day("3/4/2025"), null, Today));
        Taken(file.Report(session, On("4/4/2025"), Day("20/4/2025"), Paper, Today));
        Refused(TeachingProblems.AlreadyReported, file.Report(session, On("4/4/2025"), Day("21/4/2025"), null, Today));

        var (own, held) = Attended();
        Refused(TeachingProblems.OwnCourseNotReported, own.Report(held, On("4/4/2025"), Day("20/4/2025"), null, Today));
        var absent = FileOfThiDu();
        Taken(absent.Propose(session, CourseKind.Partner, Day("1/3/2025"), null, Today));
        Refused(TeachingProblems.NotAttended, absent.Report(session, On("4/4/2025"), Day("20/4/2025"), null, Today));
    }

    [Fact]
    public void Of_an_induction_follow_arrival_and_are_known_from_their_days()
    {
        var file = FileOfThiDu();
        var tour = file.Open(Unmiss, "1/3/2026", "28/2/2027");
        file.Travel(tour, new(On("1/3/2026"), On("2/3/2026"), null, null));

        Refused(InductionProblems.BeforeArrival(Day("2/3/2026")), file.RecordInduction(tour, new(Day("1/3/2026"), null, null, null, null), null, Today));
        Refused(InductionProblems.EndsBeforeItBegins, file.RecordInduction(tour, new(Day("3/3/2026"), Day("2/3/2026"), null, null, null), null, Today));
        Refused(InductionProblems.ResultBeforeEnd, file.RecordInduction(tour, new(Day("3/3/2026"), null, true, null, null), null, Today));
        Refused(InductionProblems.DrivingNeedsDay, file.RecordInduction(tour, new(Day("3/3/2026"), null, null, null, false), null, Today));
        Refused(InductionProblems.DrivenOutside(Day("2/3/2026")), file.RecordInduction(tour, new(Day("3/3/2026"), null, null, Day("1/3/2026"), false), null, Today));
        Taken(file.RecordInduction(tour, new(Day("3/3/2026"), null, null, null, null), Paper, Today));
        Taken(file.RecordInduction(tour, new(Day("3/3/2026"), Day("10/3/2026"), true, Day("6/3/2026"), false), null, Today));

        var induction = Assert.Single(file.Tours[0].Inductions);
        Assert.Equal(Paper, induction.Paper);
        Assert.Null(induction.On(Day("2/3/2026")));
        Assert.Equal((null, null), (induction.On(Day("5/3/2026"))!.Passed, induction.On(Day("5/3/2026"))!.DrivingPassed));
        Assert.Equal((null, false), (induction.On(Day("6/3/2026"))!.Passed, induction.On(Day("6/3/2026"))!.DrivingPassed));
        Assert.True(induction.On(Day("10/3/2026"))!.Passed);
    }

    [Fact]
    public void Say_how_many_are_to_be_trained_and_from_when()
    {
        var lines = TrainingNeeds.Of(
        [
            Ending("UNMISS", "26/1/2027"), Ending("UNMISS", "20/1/2027"), Ending("MINUSCA", "5/2/2027"), Ending("UNMISS", "14/3/2027", isReplaced: true), Ending("UNMISS", "15/3/2027", isReplaced: true, isTrained: true),
        ], available: 2, startMonths: 6, submitMonths: 3);

        Assert.Equal(
            [("01/2027 UNMISS", 2, 0, 2, 2, 0, null), ("02/2027 MINUSCA", 1, 0, 1, 0, 1, Day("5/8/2026")), ("03/2027 UNMISS", 2, 2, 1, 0, 1, (DateOnly?)Day("14/9/2026"))],
            lines.Select(l => ($"{l.Month:MM/yyyy} {l.Mission}", l.Ending, l.Replaced, l.Untrained, l.FromPool, l.Lack, l.StartOn)));
        Assert.Equal(Day("5/11/2026"), lines[1].SubmitOn);
    }

    private static EndingTour Ending(string mission, string on, bool isReplaced = false, bool isTrained = false) => new(Guid.CreateVersion7(), mission, Day(on), isReplaced, isTrained);

    private static AttendanceTyped Grid(string on, int given, params (PersonId Person, int Hours)[] hours) => new(Day(on), given, hours.ToDictionary(h => h.Person, h => h.Hours));

    private static (Course Course, CourseSession Session) Session(CourseKind kind = CourseKind.Own)
    {
        var course = Course.Open("KH", "Khóa mẫu", "Sample course", kind, "Trường mẫu").Course;
        Taken(course.Plan(On("10/3/2025"), On("4/4/2025"), "Hà Nội", null, Day("1/2/2025")));
        return (course, course.Sessions[0]);
    }

    private static (OfficerFile File, Guid Session) Attended(CourseKind kind = CourseKind.Own)
    {
        var (file, session) = (FileOfThiDu(), Guid.CreateVersion7());
        Taken(file.Propose(session, kind, Day("1/3/2025"), null, Today));
        Taken(file.Take(TrainingStep.Approved, session, Day("2/3/2025"), null, Today));
        Taken(file.Take(TrainingStep.Attended, session, Day("10/3/2025"), null, Today));
        return (file, session);
    }
}
