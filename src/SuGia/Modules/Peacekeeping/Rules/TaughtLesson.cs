using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One lesson as it was given on one session, with who was there and for how long.</summary>
/// <remarks>
/// A rule about one officer needs one lock, and no rule about one officer reads these hours: passing is a step of its own in the
/// officer's file. What is judged here is one lesson, nobody longer there than it lasted. So the lesson is the record: a grid of
/// thirty people is one change under one lock, waits for no officer's file, and the ledger keeps one lesson at each press, not the
/// course with all its lessons.
/// </remarks>
public sealed class TaughtLesson : Record<TaughtLessonId>
{
    private readonly List<Attendance> attendances = [];

    private TaughtLesson() { }

    public TaughtLesson(CourseId course, Guid session, Guid lesson) => (Course, Session, Lesson) = (course, session, lesson);

    public CourseId Course { get; private init; }

    public Guid Session { get; private init; }

    /// <summary>Of the edition that the session follows.</summary>
    public Guid Lesson { get; private init; }

    public DateOnly HeldOn { get; private set; }

    public int GivenHours { get; private set; }

    public IReadOnlyList<Attendance> Attendances => attendances;

    /// <summary>Says when the lesson was given, how long, and how long each was there. Whoever is not named keeps what was recorded.</summary>
    /// <param name="span">The days of the session.</param>
    public Result<AttendanceTaken> Take(AttendanceTyped typed, DateSpan span, DateOnly today)
    {
        var kept = attendances.Where(a => !typed.Hours.ContainsKey(a.Person)).Select(a => a.Hours).DefaultIfEmpty().Max();
        var broken = Broken.Among(
            (typed.HeldOn <= today, Otherwise: TaughtProblems.DayNotCome),
            (span.Contains(typed.HeldOn), Otherwise: TaughtProblems.OutsideSession(span)),
            (typed.GivenHours is >= 1 and <= LessonTerms.MostHours, Otherwise: TaughtProblems.HoursOutside),
            (kept <= typed.GivenHours, Otherwise: TaughtProblems.ShorterThanRecorded(kept)));
        IReadOnlyList<Problem> problems = [.. broken?.Problems ?? [], .. typed.Hours.Where(h => h.Value > typed.GivenHours).Select(h => TaughtProblems.LongerThanLesson(h.Key, h.Value, typed.GivenHours))];
        if (problems is not [])
        {
            return new Broken(problems);
        }

        (HeldOn, GivenHours) = (typed.HeldOn, typed.GivenHours);
        foreach (var (person, hours) in typed.Hours)
        {
            Note(person, hours, today);
        }

        return new AttendanceTaken(Id, Lesson, HeldOn, attendances.Count(a => a.Hours > 0));
    }

    private void Note(PersonId person, int hours, DateOnly today)
    {
        if (attendances.Find(a => a.Person == person) is { } noted)
        {
            noted.Correct(hours);
        }
        else
        {
            attendances.Add(new(person, hours, today));
        }
    }
}

/// <param name="Hours">By person; 0 is absent.</param>
public sealed record AttendanceTyped(DateOnly HeldOn, int GivenHours, IReadOnlyDictionary<PersonId, int> Hours);

public sealed class Attendance : Part, IOfPerson
{
    private Attendance() { }

    internal Attendance(PersonId person, int hours, DateOnly enteredOn) => (Person, Hours, EnteredOn) = (person, hours, enteredOn);

    public PersonId Person { get; private init; }

    public int Hours { get; private set; }

    internal void Correct(int hours) => Hours = hours;
}

public sealed record AttendanceTaken(TaughtLessonId Taught, Guid Lesson, DateOnly HeldOn, int Present);

public static class TaughtProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "HeldOn");

    public static Problem HoursOutside { get; } = new(new($"Số giờ đã giảng từ 1 đến {LessonTerms.MostHours}.", $"Hours given are 1 to {LessonTerms.MostHours}."), "GivenHours");

    public static Problem NoProgramme { get; } = new(new("Đợt này chưa gắn chương trình.", "The session names no programme yet."));

    public static Problem LongerThanLesson(PersonId person, int hours, int given) => new(new(
        $"Dự {hours} giờ, dài hơn bài giảng {given} giờ.", $"There {hours} hours, longer than the lesson of {given}."), FieldOf(person));

    public static Problem ShorterThanRecorded(int hours) => new(new(
        $"Có người ngoài phạm vi của bạn đã ghi dự {hours} giờ: số giờ đã giảng không thể ít hơn.", $"Someone beyond your scope is recorded with {hours} hours: fewer cannot have been given."), "GivenHours");

    public static Problem OutsideSession(DateSpan span) => new(new(
        $"Ngày giảng phải từ {Days.Both(span.First).Vi} đến {Days.Both(span.Last).Vi}.", $"The day must lie between {Days.Both(span.First).En} and {Days.Both(span.Last).En}."), "HeldOn");

    /// <summary>The field of one person in the grid.</summary>
    public static string FieldOf(PersonId person) => $"Hours[{person.Value}]";
}
