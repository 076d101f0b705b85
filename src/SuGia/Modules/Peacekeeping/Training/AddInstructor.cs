using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/instructors/new.</summary>
public static class AddInstructor
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/instructors/new", Ask);
        courses.Post("/{course}/sessions/{session:guid}/instructors/new", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, SessionDesk desk, CancellationToken cancel) =>
        await desk.Find(course, session, cancel) is { } held ? AddInstructorPage.Show(new(held.Head, new(), Options(held))) : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, Guid session, [FromForm] Form form, SessionDesk desk, Officers officers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        return await pressing.Change(
            held.Course, form.Version, Typed.Together(await Picked(form.Person, officers, cancel), form.Named).Into((person, name) => new InstructorTyped(person, name, Lessons(form, held))),
            typed => held.Course.AddInstructor(session, typed, act.EnteredOn),
            new(act, held.Head.Url, TrainingWords.InstructorAdded, problems => AddInstructorPage.Refuse(new(held.Head, form, Options(held)) { Problems = problems })), cancel);
    }

    private static async Task<Result<PersonId?>> Picked(string? typed, Officers officers, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(typed) ? (PersonId?)null
        : await officers.Pick(typed, cancel) is [var one] ? one.Id
        : TeachingProblems.UnknownPerson;

    private static IReadOnlyList<Guid> Lessons(Form form, HeldSession held) =>
        [.. held.Follows?.Edition.InOrder.Where(l => form.Lessons?.Contains(l.Id.ToString()) ?? false).Select(l => l.Id) ?? []];

    private static IReadOnlyList<Option> Options(HeldSession held) =>
        [.. held.Follows?.Edition.InOrder.Select(l => new Option(l.Id.ToString(), l.Number)) ?? []];

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }

        public string? Name { get; init; }

        public List<string>? Lessons { get; init; }

        internal Result<string> Named => Typed.TextIfAny(Name, nameof(Name), Instructor.NameLimit, TrainingWords.InstructorName);
    }

    public sealed record View(CourseHead Head, Form Form, IReadOnlyList<Option> Lessons)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
