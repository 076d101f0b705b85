using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Course
{
    /// <summary>Which edition of which programme a session of our own follows.</summary>
    /// <param name="edition">Must be in force on the first day of the session.</param>
    public Result<ProgrammeNamed> NameProgramme(Guid session, ProgrammeEdition edition)
    {
        if (sessions.Find(s => s.Id == session) is not { } held)
        {
            return TeachingProblems.NoSuchSession;
        }

        if (Broken.Among(
            (Kind == CourseKind.Own, Otherwise: ProgrammeProblems.NotOwnCourse),
            (edition.IsInForceOn(held.FirstOn.Earliest) || edition.IsInForceOn(held.FirstOn.Latest), Otherwise: ProgrammeProblems.NotInForce(edition.Label, held.FirstOn.Earliest))) is { } broken)
        {
            return broken;
        }

        held.Follow(edition.Id);
        return new ProgrammeNamed(Id, session, edition.Id);
    }

    /// <summary>Who teaches on a session, and which lessons.</summary>
    public Result<InstructorAdded> AddInstructor(Guid session, InstructorTyped typed, DateOnly today)
    {
        if (sessions.Find(s => s.Id == session) is not { } held)
        {
            return TeachingProblems.NoSuchSession;
        }

        if (Broken.Among(
            (Kind == CourseKind.Own, Otherwise: ProgrammeProblems.NotOwnCourse),
            (typed.Person is not null ^ typed.Name is not "", Otherwise: TeachingProblems.OneOfBoth),
            (held.Instructors.All(i => typed.Person is { } person ? i.Person != person : i.Name != typed.Name), Otherwise: TeachingProblems.AlreadyTeaches)) is { } broken)
        {
            return broken;
        }

        held.Add(new Instructor(typed, today));
        return new InstructorAdded(Id, session, typed.Person);
    }

    /// <summary>Someone named wrongly teaches no more on a session.</summary>
    public Result<InstructorRemoved> RemoveInstructor(Guid session, Guid instructor) =>
        sessions.Find(s => s.Id == session) is { } held && held.Remove(instructor) is { } removed
            ? new InstructorRemoved(Id, session, removed.Person)
            : TeachingProblems.NoSuchInstructor;

    /// <summary>Takes the next numbers of a session's certificates; two who press at once do not get the same.</summary>
    /// <returns>The first of them.</returns>
    public Result<CertificatesNumbered> NumberCertificates(Guid session, int count)
    {
        if (sessions.Find(s => s.Id == session) is not { } held)
        {
            return TeachingProblems.NoSuchSession;
        }

        return Kind != CourseKind.Own
            ? TeachingProblems.PartnerCertifies
            : new CertificatesNumbered(Id, session, held.TakeNumbers(count), count);
    }

    /// <summary>How a certificate of a session is numbered: 01/GCN-CPTM-01-4.</summary>
    public string CertificateNumber(CourseSession session, int at) => $"{at:00}/GCN-{Code}-{session.Number}";
}

/// <param name="Person">Someone of the ministry, or null.</param>
/// <param name="Name">Someone of a partner, or "".</param>
/// <param name="Lessons">Of the edition that the session follows.</param>
public sealed record InstructorTyped(PersonId? Person, string Name, IReadOnlyList<Guid> Lessons);

public sealed partial class CourseSession
{
    private readonly List<Instructor> instructors = [];

    /// <summary>The edition of a programme that it follows; null where none is named.</summary>
    public Guid? Edition { get; private set; }

    /// <summary>How many certificates were numbered; null while none were.</summary>
    public int? CertificatesIssued { get; private set; }

    public IReadOnlyList<Instructor> Instructors => instructors;

    /// <summary>The days on which a lesson may be given: a month counts from its first to its last.</summary>
    public DateSpan Span => new(FirstOn.Earliest, LastOn.Latest);

    internal void Follow(Guid edition) => Edition = edition;

    internal void Add(Instructor instructor) => instructors.Add(instructor);

    /// <returns>Null where nobody is removed.</returns>
    internal Instructor? Remove(Guid instructor)
    {
        var removed = instructors.Find(i => i.Id == instructor);
        return removed is not null && instructors.Remove(removed) ? removed : null;
    }

    /// <returns>The first number taken.</returns>
    internal int TakeNumbers(int count)
    {
        var first = (CertificatesIssued ?? 0) + 1;
        CertificatesIssued = first + count - 1;
        return first;
    }
}

/// <summary>Who teaches on a session: a person of the ministry, or someone of a partner by name.</summary>
public sealed class Instructor : Part
{
    public const int NameLimit = 160;

    private readonly List<InstructorLesson> lessons = [];

    private Instructor() { }

    internal Instructor(InstructorTyped typed, DateOnly enteredOn)
    {
        (Person, Name, EnteredOn) = (typed.Person, typed.Name, enteredOn);
        lessons.AddRange(typed.Lessons.Distinct().Select(l => new InstructorLesson(l, enteredOn)));
    }

    public PersonId? Person { get; private init; }

    public string Name { get; private init; } = "";

    public IReadOnlyList<InstructorLesson> Lessons => lessons;
}

public sealed class InstructorLesson : Part
{
    private InstructorLesson() { }

    internal InstructorLesson(Guid lesson, DateOnly enteredOn) => (Lesson, EnteredOn) = (lesson, enteredOn);

    public Guid Lesson { get; private init; }
}

public sealed record ProgrammeNamed(CourseId Course, Guid Session, Guid Edition);

public sealed record InstructorRemoved(CourseId Course, Guid Session, PersonId? Person);

public sealed record InstructorAdded(CourseId Course, Guid Session, PersonId? Person);

public sealed record CertificatesNumbered(CourseId Course, Guid Session, int First, int Count);

public static class TeachingProblems
{
    public static Problem NoSuchSession { get; } = new(new("Đợt này không có trong khóa.", "The course has no such session."));

    public static Problem NoSuchInstructor { get; } = new(new("Đợt này không có giảng viên ấy.", "The session has no such instructor."));

    public static Problem OneOfBoth { get; } = new(new(
        "Nhập một cán bộ trong Bộ, hoặc tên giảng viên của đối tác; không nhập cả hai.", "Type either a person of the ministry or the name of a partner's instructor, not both."), "Person");

    public static Problem AlreadyTeaches { get; } = new(new("Giảng viên này đã có trong đợt.", "This instructor is already on the session."), "Person");

    public static Problem UnknownPerson { get; } = new(new("Không tìm thấy một người duy nhất: nhập mã (SQ-0017).", "Not exactly one person was found: type the code (SQ-0017)."), "Person");

    public static Problem PartnerCertifies { get; } = new(new("Khóa của đối tác do đối tác cấp giấy chứng nhận.", "A partner's course is certified by the partner."), "Officers");

    public static Problem NotPassed { get; } = new(new("chưa hoàn thành khóa nên không cấp giấy chứng nhận.", "has not passed, so no certificate is issued."), "Officers");

    public static Problem HasCertificate(string number) => new(new($"đã có giấy chứng nhận số {number}.", $"already holds certificate no. {number}."), "Officers");

    public static Problem CertifiedBeforePass(DateOnly passed) => new(new(
        $"Ngày cấp trước ngày hoàn thành {Days.Both(passed).Vi}.", $"Certified before the pass on {Days.Both(passed).En}."), "On");

    public static Problem CertificateStands(string number) => new(new(
        $"Đã cấp giấy chứng nhận số {number}: kết quả không đổi được.", $"Certificate no. {number} is issued, so the result stays."), "Step");

    public static Problem NotAttended { get; } = new(new("chưa dự khóa nên không có kết quả để báo cáo.", "has not attended, so there is nothing to report."), "Officers");

    public static Problem AlreadyReported { get; } = new(new("đã báo cáo kết quả.", "has already reported."), "Officers");

    public static Problem ReportedBeforeEnd(FuzzyDate end) => new(new(
        $"Báo cáo sau khóa học: không trước ngày bế giảng {end.Both().Vi}.", $"A report follows the course: not before its last day, {end.Both().En}."), "On");

    public static Problem OwnCourseNotReported { get; } = new(new(
        "Chỉ khóa của đối tác mới cần báo cáo kết quả.", "Only a partner's course is reported on."), "Officers");
}
