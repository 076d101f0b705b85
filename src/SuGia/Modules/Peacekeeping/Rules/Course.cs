using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum CourseKind
{
    /// <summary>Held by ourselves.</summary>
    Own,

    /// <summary>Held by a partner; our officers are proposed, approved, attend and pass: four different things.</summary>
    Partner,
}

/// <summary>A course with its sessions. Who took part stands in each officer's file.</summary>
public sealed partial class Course : Record<CourseId>
{
    public const int TitleLimit = 200;

    private readonly List<CourseSession> sessions = [];

    private Course() { }

    public string Code { get; private init; } = "";

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public CourseKind Kind { get; private set; }

    /// <summary>The unit or partner that holds it, as printed.</summary>
    public string Provider { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public Words Title => new(TitleVi, TitleEn);

    internal CourseDetails Details => new(TitleVi, TitleEn, Kind, Provider);

    public IReadOnlyList<CourseSession> Sessions => sessions;

    public static (Course Course, CourseOpened Opened) Open(string code, string titleVi, string titleEn, CourseKind kind, string provider)
    {
        Course course = new() { Code = code };
        course.Take(new(titleVi, titleEn, kind, provider));
        return (course, new(course.Id, code));
    }

    /// <remarks>Sessions and who took part repeat the kind, so it stays once a session is planned.</remarks>
    public Result<CourseCorrected> Correct(CourseDetails details)
    {
        if (details.Kind != Kind && sessions.Count > 0)
        {
            return CourseProblems.KindStays;
        }

        Take(details);
        return new CourseCorrected(Id, Code);
    }

    public Result<SessionPlanned> Plan(FuzzyDate firstOn, FuzzyDate lastOn, string place, PaperId? paper, DateOnly today)
    {
        if (lastOn.Latest < firstOn.Earliest)
        {
            return CourseProblems.EndsBeforeItBegins;
        }

        CourseSession session = new(sessions.Count + 1, Kind, firstOn, lastOn, place, paper, today);
        sessions.Add(session);
        return new SessionPlanned(Id, session.Id, session.Number);
    }

    /// <summary>Another end, place or plan of a session that begins on the same day.</summary>
    /// <param name="held">One of this course's.</param>
    public Result<SessionCorrected> CorrectSession(CourseSession held, FuzzyDate lastOn, string place, PaperId? paper)
    {
        if (lastOn.Latest < held.FirstOn.Earliest)
        {
            return CourseProblems.EndsBeforeItBegins;
        }

        held.Correct(lastOn, place, paper);
        return new SessionCorrected(Id, held.Id, held.Number);
    }

    private void Take(CourseDetails details)
    {
        (TitleVi, TitleEn, Kind, Provider) = (details.TitleVi, details.TitleEn, details.Kind, details.Provider);
        Folded = Folding.Fold($"{Code} {TitleVi} {TitleEn} {Provider}");
    }
}

/// <summary>What a course is called, and who holds it.</summary>
public sealed record CourseDetails(string TitleVi, string TitleEn, CourseKind Kind, string Provider);

/// <summary>One run of a course.</summary>
public sealed partial class CourseSession : Part
{
    private CourseSession() { }

    internal CourseSession(int number, CourseKind kind, FuzzyDate firstOn, FuzzyDate lastOn, string place, PaperId? paper, DateOnly enteredOn) =>
        (Number, Kind, FirstOn, LastOn, Place, Paper, EnteredOn) = (number, kind, firstOn, lastOn, place, paper, enteredOn);

    public int Number { get; private init; }

    /// <summary>That of its course.</summary>
    public CourseKind Kind { get; private init; }

    public FuzzyDate FirstOn { get; private init; } = null!;

    public FuzzyDate LastOn { get; private set; } = null!;

    public string Place { get; private set; } = "";

    public PaperId? Paper { get; private set; }

    internal void Correct(FuzzyDate lastOn, string place, PaperId? paper) => (LastOn, Place, Paper) = (lastOn, place, paper);
}

public static class CourseProblems
{
    public static Problem EndsBeforeItBegins { get; } = new(new("Khóa học kết thúc trước khi bắt đầu.", "The session ends before it begins."), "LastOn");

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem AlreadyProposed { get; } = new(new("Sĩ quan đã có tên trong khóa này.", "The officer is already on this session."), "Officer");

    public static Problem NotOnSession { get; } = new(new("Sĩ quan không có tên trong khóa này.", "The officer is not on this session."), "Officer");

    public static Problem OutOfOrder { get; } = new(new(
        "Theo thứ tự: đề xuất, duyệt, tham dự, kết quả.", "In order: proposed, approved, attended, result."), "On");

    public static Problem AlreadySo { get; } = new(new("Việc này đã ghi.", "This is already recorded."), "On");

    public static Problem KindStays { get; } = new(new(
        "Khóa đã có đợt nên không đổi loại được.", "The course has sessions, so its kind stays."), "Kind");

    public static Problem ResultBeforeEnd(FuzzyDate end) => new(new(
        $"Khóa bế giảng {end.Both().Vi}: chưa thể có kết quả trước ngày ấy.", $"The session ends on {end.Both().En}: there is no result before."), "On");

    public static Problem CodeTaken(string code) => new(new($"Mã khóa {code} đã có.", $"The course code {code} is already there."), "Code");
}

public sealed record CourseOpened(CourseId Course, string Code);

public sealed record CourseCorrected(CourseId Course, string Code);

public sealed record SessionCorrected(CourseId Course, Guid Session, int Number);

public sealed record SessionPlanned(CourseId Course, Guid Session, int Number);
