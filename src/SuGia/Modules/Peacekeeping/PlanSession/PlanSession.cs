using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/new: one run of the course.</summary>
public static class PlanSession
{
    private const int PlaceLimit = 120;

    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/new", Ask);
        courses.Post("/{course}/sessions/new", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, EditedCourses courses, CancellationToken cancel) =>
        await courses.Find(course, cancel) is (_, var head) ? PlanSessionPage.Show(new(head, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, [FromForm] Form form, PaperForm paper, EditedCourses courses, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await courses.Find(course, cancel) is not (var edited, var head))
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        var plan = await papers.Take(paper, PaperKind.Plan, act, cancel);
        return await pressing.Change(
            edited, form.Version, Typed.Together(form.Parsed, plan),
            asked => edited.Plan(asked.Item1.FirstOn, asked.Item1.LastOn, asked.Item1.Place, asked.Item2, act.EnteredOn),
            new(act.On(plan.Value?.Value), head.Url, CourseWords.Planned, problems => PlanSessionPage.Refuse(new(head, form, paper, problems))),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? Place { get; init; }

        internal Result<(FuzzyDate FirstOn, FuzzyDate LastOn, string Place)> Parsed => Typed.Together(
            Typed.Fuzzy(FirstOn, nameof(FirstOn)),
            Typed.Fuzzy(LastOn, nameof(LastOn)),
            Typed.Text(Place, nameof(Place), PlaceLimit, CourseWords.Place));
    }

    public sealed record View(CourseHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}
