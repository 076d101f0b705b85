using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/reports: who has reported after a partner's course.</summary>
public static class ReportCourse
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/reports", Ask);
        courses.Post("/{course}/sessions/{session:guid}/reports", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, EditedCourses courses, Roster roster, CancellationToken cancel) =>
        await courses.FindSession(course, session, cancel) is (_, var head)
            ? ReportCoursePage.Show(new(head, new(), PaperForm.None, (await roster.Of(session, cancel)).Lines))
            : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, Guid session, [FromForm] Form form, PaperForm paper, EditedCourses courses, Roster roster, TrainedTogether trained, IPapers papers, Saving saving, CancellationToken cancel)
    {
        if (await courses.FindSession(course, session, cancel) is not (var held, var head))
        {
            return Results.NotFound();
        }

        View view = new(head, form, paper, (await roster.Of(session, cancel)).Lines);
        IResult Refuse(params IReadOnlyList<Problem> problems) => ReportCoursePage.Refuse(view with { Problems = problems });
        var act = saving.Act();
        var asked = Typed.Together(await trained.Ticked(form.Officers, cancel), Typed.Day(form.On, nameof(form.On)), await papers.Take(paper, PaperKind.Report, act, cancel));
        if (!asked.Ok)
        {
            return Refuse(asked.Problems);
        }

        var (people, on, report) = asked.Value;
        var problems = await trained.Take(people, file => file.Report(session, held.LastOn, on, report, act.EnteredOn), act.On(report?.Value), cancel);
        return problems is [] ? await saving.Then(head.Url, TrainingWords.ReportsTaken(people.Count), problem => Refuse(problem), cancel) : Refuse(problems);
    }

    public sealed record Form
    {
        /// <summary>Officers with the versions of their files.</summary>
        public List<string>? Officers { get; init; }

        public string? On { get; init; }
    }

    public sealed record View(CourseHead Head, Form Form, PaperForm Paper, IReadOnlyList<RosterLine> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
