using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/costs: what costs what, and who bears it.</summary>
public static class AddVisitCost
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/costs", Ask);
        visits.Post("/{id}/costs", Answer);
    }

    private static async Task<IResult> Ask(VisitId id, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (_, var head) ? AddVisitCostPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, [FromForm] Form form, EditedVisits visits, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            visit, form.Version, form.Parsed, asked => visit.AddCost(asked, act.EnteredOn),
            new(act, head.Url, VisitWords.CostAdded, problems => AddVisitCostPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? What { get; init; }

        public string? BorneBy { get; init; }

        public string? Amount { get; init; }

        internal Result<CostTyped> Parsed => Typed.Together(
            Typed.Text(What, nameof(What), VisitCost.WhatLimit, VisitWords.What),
            Typed.Choice<CostBearer>(BorneBy, nameof(BorneBy)),
            Typed.TextIfAny(Amount, nameof(Amount), VisitCost.AmountLimit, VisitWords.Amount)).Into((what, bearer, amount) => new CostTyped(what, bearer, amount));
    }

    public sealed record View(VisitHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
