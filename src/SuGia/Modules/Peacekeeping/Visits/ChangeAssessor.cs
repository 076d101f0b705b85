using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/team/{part}: puts right one of the UN's team; and POST …/removal.</summary>
public static class ChangeAssessor
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/team/{part:guid}", Ask);
        visits.Post("/{id}/team/{part:guid}", Answer);
        visits.Post("/{id}/team/{part:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(VisitId id, Guid part, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (var visit, var head) && ViewOf(visit, head, part) is { } view ? ChangeAssessorPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, Guid part, [FromForm] AddAssessor.Form form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head) || ViewOf(visit, head, part) is not { } view)
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            visit, form.Version, form.Parsed, asked => visit.CorrectAssessor(part, asked),
            new(saving.Act(), head.Url, VisitWords.TeamChanged, problems => ChangeAssessorPage.Refuse(view with { Form = form, Problems = problems })), cancel);
    }

    private static async Task<IResult> Remove(VisitId id, Guid part, [FromForm] RemovalForm form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head) || ViewOf(visit, head, part) is not { } view)
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            visit, form.Version, form.Parsed, _ => visit.RemoveAssessor(part),
            new(saving.Act(form.Reason), head.Url, VisitWords.TeamChanged, problems => ChangeAssessorPage.Refuse(view with { Removal = form, RemovalProblems = problems })), cancel);
    }

    private static View? ViewOf(SaatVisit visit, VisitHead head, Guid part) =>
        visit.Team.FirstOrDefault(p => p.Id == part) is { } found ? new(head, part, new() { Name = found.Name, Role = found.Role, Sex = found.Sex.ToString(), Country = found.Country }, new()) : null;

    public sealed record View(VisitHead Head, Guid Part, AddAssessor.Form Form, RemovalForm Removal)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> RemovalProblems { get; init; } = [];

        public string Url => $"{Head.Url}/team/{Part}";
    }
}
