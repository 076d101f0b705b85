using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/programme: which edition a session of our own follows.</summary>
public static class NameProgramme
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/programme", Ask);
        courses.Post("/{course}/sessions/{session:guid}/programme", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, SessionDesk desk, CancellationToken cancel) =>
        await desk.Find(course, session, cancel) is { } held
            ? NameProgrammePage.Show(new(held.Head, new() { Edition = $"{held.Session.Edition}" }, Options(await desk.Editions(held.Session, cancel))))
            : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, Guid session, [FromForm] Form form, SessionDesk desk, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var editions = await desk.Editions(held.Session, cancel);
        return await pressing.Change(
            held.Course, form.Version, Chosen(form, held, editions, await desk.HasGiven(session, cancel)), edition => held.Course.NameProgramme(session, edition),
            new(saving.Act(), held.Head.Url, TrainingWords.ProgrammeNamed, problems => NameProgrammePage.Refuse(new(held.Head, form, Options(editions)) { Problems = problems })), cancel);
    }

    /// <remarks>Hours are recorded by lesson of an edition: once there are some, another edition would leave them without their lesson.</remarks>
    private static Result<ProgrammeEdition> Chosen(Form form, HeldSession held, IReadOnlyList<(Programme Programme, ProgrammeEdition Edition)> editions, bool isTaught) =>
        isTaught && form.Edition != $"{held.Session.Edition}" ? ProgrammeProblems.LessonsTaught
        : editions.Select(e => e.Edition).FirstOrDefault(e => e.Id.ToString() == form.Edition) is { } edition ? edition
        : ProgrammeProblems.NoSuchEdition;

    private static IReadOnlyList<Option> Options(IReadOnlyList<(Programme Programme, ProgrammeEdition Edition)> editions) =>
        [.. editions.Select(e => new Option(e.Edition.Id.ToString(), $"{e.Programme.Code} · {e.Programme.Title}, {ProgrammeWords.EditionOf(e.Edition.Label)}"))];

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Edition { get; init; }
    }

    public sealed record View(CourseHead Head, Form Form, IReadOnlyList<Option> Editions)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
