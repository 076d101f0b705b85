using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/officers: puts several officers on a session at once.</summary>
public static class ProposeOfficers
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/officers", Ask);
        courses.Post("/{course}/sessions/{session:guid}/officers", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, EditedCourses courses, CancellationToken cancel) =>
        await courses.FindSession(course, session, cancel) is (_, var head)
            ? ProposeOfficersPage.Show(new(head, new(), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(CourseId course, Guid session, [FromForm] Form form, PaperForm paper, EditedCourses courses, TrainedTogether trained, IPapers papers, Saving saving, CancellationToken cancel)
    {
        if (await courses.FindSession(course, session, cancel) is not (var held, var head))
        {
            return Results.NotFound();
        }

        IResult Refuse(params IReadOnlyList<Problem> problems) => ProposeOfficersPage.Refuse(new(head, form, paper, problems));
        var act = saving.Act();
        var asked = Typed.Together(await trained.Read(form.Officers, cancel), form.Day, await papers.Take(paper, PaperKind.Submission, act, cancel));
        if (!asked.Ok)
        {
            return Refuse(asked.Problems);
        }

        var (people, on, proposal) = asked.Value;
        var problems = await trained.Take(
            [.. people.Select(p => (p, (string?)null))], file => file.Propose(session, held.Kind, on, proposal, act.EnteredOn), act.On(proposal?.Value), cancel);
        return problems is [] ? await saving.Then(head.Url, CourseWords.Proposed(people.Count), problem => Refuse(problem), cancel) : Refuse(problems);
    }

    public sealed record Form
    {
        /// <summary>One code or name a line.</summary>
        public string? Officers { get; init; }

        public string? On { get; init; }

        internal Result<DateOnly> Day => Typed.Day(On, nameof(On));
    }

    public sealed record View(CourseHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}
