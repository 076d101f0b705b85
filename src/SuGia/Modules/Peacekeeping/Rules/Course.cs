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
public sealed class Course : Record<CourseId>
{
    public const int TitleLimit = 200;

    private readonly List<CourseSession> sessions = [];

    private Course() { }

    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public CourseKind Kind { get; private init; }

    /// <summary>The unit or partner that holds it, as printed.</summary>
    public string Provider { get; private init; } = "";

    public string Folded { get; private init; } = "";

    public Words Title => new(TitleVi, TitleEn);

    public IReadOnlyList<CourseSession> Sessions => sessions;

    public static (Course Course, CourseOpened Opened) Open(string code, string titleVi, string titleEn, CourseKind kind, string provider)
    {
        Course course = new() { Code = code, TitleVi = titleVi, TitleEn = titleEn, Kind = kind, Provider = provider, Folded = Folding.Fold($"{code} {titleVi} {titleEn} {provider}") };
        return (course, new(course.Id, code));
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
}

/// <summary>One run of a course.</summary>
public sealed class CourseSession : Part
{
    private CourseSession() { }

    internal CourseSession(int number, CourseKind kind, FuzzyDate firstOn, FuzzyDate lastOn, string place, PaperId? paper, DateOnly enteredOn) =>
        (Number, Kind, FirstOn, LastOn, Place, Paper, EnteredOn) = (number, kind, firstOn, lastOn, place, paper, enteredOn);

    public int Number { get; private init; }

    /// <summary>That of its course.</summary>
    public CourseKind Kind { get; private init; }

    public FuzzyDate FirstOn { get; private init; } = null!;

    public FuzzyDate LastOn { get; private init; } = null!;

    public string Place { get; private init; } = "";

    public PaperId? Paper { get; private init; }
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

    public static Problem CodeTaken(string code) => new(new($"Mã khóa {code} đã có.", $"The course code {code} is already there."), "Code");
}

public sealed record CourseOpened(CourseId Course, string Code);

public sealed record SessionPlanned(CourseId Course, Guid Session, int Number);
