using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/costs/{part}: puts right a cost; and POST …/removal.</summary>
public static class ChangeVisitCost
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/costs/{part:guid}", Ask);
        visits.Post("/{id}/costs/{part:guid}", Answer);
        visits.Post("/{id}/costs/{part:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(VisitId id, Guid part, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (var visit, var head) && ViewOf(visit, head, part) is { } view ? ChangeVisitCostPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, Guid part, [FromForm] AddVisitCost.Form form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head) || ViewOf(visit, head, part) is not { } view)
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            visit, form.Version, form.Parsed, asked => visit.CorrectCost(part, asked),
            new(saving.Act(), head.Url, VisitWords.CostsChanged, problems => ChangeVisitCostPage.Refuse(view with { Form = form, Problems = problems })), cancel);
    }

    private static async Task<IResult> Remove(VisitId id, Guid part, [FromForm] RemovalForm form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head) || ViewOf(visit, head, part) is not { } view)
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            visit, form.Version, form.Parsed, _ => visit.RemoveCost(part),
            new(saving.Act(form.Reason), head.Url, VisitWords.CostsChanged, problems => ChangeVisitCostPage.Refuse(view with { Removal = form, RemovalProblems = problems })), cancel);
    }

    private static View? ViewOf(SaatVisit visit, VisitHead head, Guid part) =>
        visit.Costs.FirstOrDefault(p => p.Id == part) is { } found ? new(head, part, new() { What = found.What, BorneBy = found.BorneBy.ToString(), Amount = found.Amount }, new()) : null;

    public sealed record View(VisitHead Head, Guid Part, AddVisitCost.Form Form, RemovalForm Removal)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> RemovalProblems { get; init; } = [];

        public string Url => $"{Head.Url}/costs/{Part}";
    }
}
