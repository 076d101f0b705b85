using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/courses/{course}/sessions/{session}/lessons: each lesson with the hours planned and given, and how many were there.</summary>
public static class ShowClassBook
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/courses/{course}/sessions/{session:guid}/lessons", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(CourseId course, Guid session, SessionDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var given = (await desk.Given(session, cancel)).ToDictionary(t => t.Lesson);
        return ClassBookPage.Show(new(held.Head, held.Base, held.Follows, [.. held.Follows?.Edition.InOrder.Select(l => new Line(l, given.GetValueOrDefault(l.Id))) ?? []]));
    }

    /// <param name="Given">Null while it is not given yet.</param>
    public sealed record Line(Lesson Lesson, TaughtLesson? Given)
    {
        public int Present => Given?.Attendances.Count(a => a.Hours > 0) ?? 0;

        public int Listed => Given?.Attendances.Count ?? 0;

        public bool Differs => Given is { } given && Lesson.PlannedHours is { } planned && given.GivenHours != planned;
    }

    public sealed record View(CourseHead Head, string Base, FollowedProgramme? Follows, IReadOnlyList<Line> Lines)
    {
        public Words Hours => TrainingWords.Hours(Lines.Sum(l => l.Lesson.PlannedHours ?? 0), Lines.Sum(l => l.Given?.GivenHours ?? 0));
    }
}
