using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/lessons/{order}: one lesson, all participants, one press.</summary>
public static class TakeAttendance
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/lessons/{order:int}", Ask);
        courses.Post("/{course}/sessions/{session:guid}/lessons/{order:int}", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, int order, SessionDesk desk, Roster roster, AppDb db, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held || held.Follows?.Edition.Lessons.FirstOrDefault(l => l.Order == order) is not { } lesson)
        {
            return Results.NotFound();
        }

        var (taught, listed) = (await Find(db, session, lesson, cancel), await roster.Of(session, cancel));
        return TakeAttendancePage.Show(new(Grid(held, taught), lesson, Form.Of(lesson, taught, listed), listed));
    }

    private static async Task<IResult> Answer(CourseId course, Guid session, int order, [FromForm] Form form, SessionDesk desk, Roster roster, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held || held.Follows?.Edition.Lessons.FirstOrDefault(l => l.Order == order) is not { } lesson)
        {
            return Results.NotFound();
        }

        var (taught, listed) = (await Find(db, session, lesson, cancel), await roster.Of(session, cancel));
        View view = new(Grid(held, taught), lesson, form, listed);
        var (act, record) = (saving.Act(), taught ?? new(course, session, lesson.Id));
        return await pressing.Change(
            record, form.Version, form.Parsed(listed), typed => record.Take(typed, held.Session.Span, act.EnteredOn),
            new(act, $"{held.Base}/lessons", TrainingWords.AttendanceTaken, problems => TakeAttendancePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static Task<TaughtLesson?> Find(AppDb db, Guid session, Lesson lesson, CancellationToken cancel) =>
        db.Set<TaughtLesson>().SingleOrDefaultAsync(t => t.Session == session && t.Lesson == lesson.Id, cancel);

    /// <summary>The form carries the version of the lesson's own record, not of the course.</summary>
    private static CourseHead Grid(HeldSession held, TaughtLesson? taught) => held.Head with { Version = taught?.Version ?? 0 };

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? HeldOn { get; init; }

        public string? GivenHours { get; init; }

        /// <summary>By person.</summary>
        public Dictionary<string, string>? Hours { get; init; }

        internal string? HoursOf(RosterLine line) => Hours?.GetValueOrDefault(line.Person.Id.Value.ToString());

        internal Result<AttendanceTyped> Parsed(RosterOfSession listed) => Typed.Together(
            Typed.Day(HeldOn, nameof(HeldOn)),
            Typed.Number(GivenHours, nameof(GivenHours), 1, LessonTerms.MostHours),
            Grid(listed)).Into((on, given, hours) => new AttendanceTyped(on, (int)given, hours));

        /// <summary>All present until something else is typed.</summary>
        internal static Form Of(Lesson lesson, TaughtLesson? taught, RosterOfSession listed) => new()
        {
            HeldOn = taught is { } held ? Days.Both(held.HeldOn).Vi : null,
            GivenHours = $"{taught?.GivenHours ?? lesson.PlannedHours}",
            Hours = listed.Lines.ToDictionary(l => l.Person.Id.Value.ToString(), l => taught is null ? $"{lesson.PlannedHours}" : $"{taught.Attendances.FirstOrDefault(a => a.Person == l.Person.Id)?.Hours}"),
        };

        private Result<IReadOnlyDictionary<PersonId, int>> Grid(RosterOfSession listed)
        {
            var typed = listed.Lines.Select(l => (l.Person.Id, Hours: Typed.NumberIfAny(HoursOf(l), TaughtProblems.FieldOf(l.Person.Id), 0, LessonTerms.MostHours))).ToList();
            IReadOnlyList<Problem> problems = [.. typed.SelectMany(t => t.Hours.Problems)];
            return problems is [] ? typed.ToDictionary(t => t.Id, t => (int)(t.Hours.Value ?? 0)) : new Broken(problems);
        }
    }

    public sealed record View(CourseHead Head, Lesson Lesson, Form Form, RosterOfSession Roster)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
