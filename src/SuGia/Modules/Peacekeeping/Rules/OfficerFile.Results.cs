using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    /// <summary>Certifies a pass. Whoever did not pass gets no certificate.</summary>
    /// <param name="number">As <see cref="Course.CertificateNumber"/> writes it.</param>
    /// <param name="proves">The paper that the screening asks for and the certificate is; null where it is none.</param>
    public Result<TraineeCertified> Certify(Guid session, string number, DateOnly on, CertificateKind? proves, DateOnly today)
    {
        if (participations.Find(p => p.Session == session) is not { } passed)
        {
            return CourseProblems.NotOnSession;
        }

        if (Broken.Among(
            (on <= today, Otherwise: CourseProblems.DayNotCome),
            (passed.PassedOn is not null, Otherwise: TeachingProblems.NotPassed),
            (passed.CertificateNumber is null, Otherwise: TeachingProblems.HasCertificate(passed.CertificateNumber ?? "")),
            (passed.PassedOn is not { } day || on >= day, Otherwise: TeachingProblems.CertifiedBeforePass(passed.PassedOn ?? default))) is { } broken)
        {
            return broken;
        }

        passed.Certify(number, on);
        if (proves is { } kind && certificates.All(c => c.Kind != kind || c.FirstOn != on || c.Mission is not null))
        {
            certificates.Add(new(Person, kind, new(on, null), number, mission: null, paper: null, today));
        }

        return new TraineeCertified(Id, session, number, on);
    }

    /// <summary>Takes the officer's report after a partner's course.</summary>
    /// <param name="endsOn">The last day of the session.</param>
    public Result<TrainingReported> Report(Guid session, FuzzyDate endsOn, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (participations.Find(p => p.Session == session) is not { } attended)
        {
            return CourseProblems.NotOnSession;
        }

        if (Broken.Among(
            (on <= today, Otherwise: CourseProblems.DayNotCome),
            (attended.Kind == CourseKind.Partner, Otherwise: TeachingProblems.OwnCourseNotReported),
            (attended.AttendedOn is not null, Otherwise: TeachingProblems.NotAttended),
            (attended.ReportedOn is null, Otherwise: TeachingProblems.AlreadyReported),
            (on >= endsOn.Earliest, Otherwise: TeachingProblems.ReportedBeforeEnd(endsOn))) is { } broken)
        {
            return broken;
        }

        attended.Report(on, paper);
        return new TrainingReported(Id, session, on);
    }
}

public sealed partial class Participation
{
    public const int CertificateLimit = 60;

    /// <summary>Null while none is issued.</summary>
    public string? CertificateNumber { get; private set; }

    public DateOnly? CertifiedOn { get; private set; }

    /// <summary>The day of the report after a partner's course.</summary>
    public DateOnly? ReportedOn { get; private set; }

    public PaperId? ReportPaper { get; private set; }

    internal void Certify(string number, DateOnly on) => (CertificateNumber, CertifiedOn) = (number, on);

    internal void Report(DateOnly on, PaperId? paper) => (ReportedOn, ReportPaper) = (on, paper);
}

public sealed record TraineeCertified(OfficerFileId File, Guid Session, string Number, DateOnly On);

public sealed record TrainingReported(OfficerFileId File, Guid Session, DateOnly On);
