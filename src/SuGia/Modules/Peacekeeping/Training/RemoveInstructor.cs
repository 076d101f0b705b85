using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/courses/{course}/sessions/{session}/instructors/{instructor}, and POST …/removal: named wrongly, they teach no more.</summary>
public static class RemoveInstructor
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/instructors/{instructor:guid}", Ask);
        courses.Post("/{course}/sessions/{session:guid}/instructors/{instructor:guid}/removal", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, Guid instructor, SessionDesk desk, CancellationToken cancel) =>
        await Find(course, session, instructor, desk, cancel) is (_, var view) ? RemoveInstructorPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, Guid session, Guid instructor, [FromForm] RemovalForm form, SessionDesk desk, Pressing pressing, Saving saving, CancellationToken cancel) =>
        await Find(course, session, instructor, desk, cancel) is (var held, var view)
            ? await pressing.Change(
                held.Course, form.Version, form.Parsed, _ => held.Course.RemoveInstructor(session, instructor),
                new(saving.Act(form.Reason), held.Head.Url, TrainingWords.InstructorRemoved, problems => RemoveInstructorPage.Refuse(view with { Form = form, Problems = problems })), cancel)
            : Results.NotFound();

    private static async Task<(HeldSession Held, View View)?> Find(CourseId course, Guid session, Guid instructor, SessionDesk desk, CancellationToken cancel) =>
        await desk.Find(course, session, cancel) is { } held && held.Session.Instructors.Any(i => i.Id == instructor) ? (held, new(held.Head, $"{held.Base}/instructors/{instructor}", new())) : null;

    public sealed record View(CourseHead Head, string Url, RemovalForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
