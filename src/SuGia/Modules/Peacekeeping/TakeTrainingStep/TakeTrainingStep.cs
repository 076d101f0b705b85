using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/steps: approved, attended, passed or failed, for many at once.</summary>
public static class TakeTrainingStep
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/steps", Ask);
        courses.Post("/{course}/sessions/{session:guid}/steps", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, EditedCourses courses, Roster roster, CancellationToken cancel) =>
        await courses.FindSession(course, session, cancel) is (_, var head)
            ? TakeTrainingStepPage.Show(new(head, new(), PaperForm.None, (await roster.Of(session, cancel)).Lines))
            : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, Guid session, [FromForm] Form form, PaperForm paper, EditedCourses courses, Roster roster, TrainedTogether trained, IPapers papers, Saving saving, CancellationToken cancel)
    {
        if (await courses.FindSession(course, session, cancel) is not (var held, var head))
        {
            return Results.NotFound();
        }

        View view = new(head, form, paper, (await roster.Of(session, cancel)).Lines);
        IResult Refuse(params IReadOnlyList<Problem> problems) => TakeTrainingStepPage.Refuse(view with { Problems = problems });
        var act = saving.Act();
        var asked = Typed.Together(await trained.Ticked(form.Officers, cancel), form.Parsed, await papers.Take(paper, form.KindOfPaper, act, cancel));
        if (!asked.Ok)
        {
            return Refuse(asked.Problems);
        }

        var (people, (step, on), evidence) = asked.Value;
        var problems = await trained.Take(people, file => file.Take(step, session, on, evidence, act.EnteredOn, held.LastOn), act.On(evidence?.Value), cancel);
        return problems is [] ? await saving.Then(head.Url, CourseWords.StepTaken(people.Count), problem => Refuse(problem), cancel) : Refuse(problems);
    }

    public sealed record Form
    {
        /// <summary>Officers with the versions of their files.</summary>
        public List<string>? Officers { get; init; }

        public string? Step { get; init; }

        public string? On { get; init; }

        internal Result<(TrainingStep, DateOnly)> Parsed => Typed.Together(Typed.Choice<TrainingStep>(Step, nameof(Step)), Typed.Day(On, nameof(On)));

        internal PaperKind KindOfPaper => Step == nameof(TrainingStep.Approved) ? PaperKind.OfficialLetter : PaperKind.Results;

        /// <summary>Ticked before, whatever the version of the file was then.</summary>
        internal bool HasTicked(RosterLine line) => Officers?.Any(o => o.Split('.')[0] == line.Value.Split('.')[0]) ?? false;
    }

    public sealed record View(CourseHead Head, Form Form, PaperForm Paper, IReadOnlyList<RosterLine> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
