using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/plans/{id}/review: that the plan was reviewed, and when it is to be reviewed next.</summary>
public static class ReviewPlan
{
    internal static void Map(IEndpointRouteBuilder plans)
    {
        plans.Get("/{id}/review", Ask);
        plans.Post("/{id}/review", Answer);
    }

    private static async Task<IResult> Ask(PlanReferenceId id, AppDb db, CancellationToken cancel) =>
        await Find(id, db, cancel) is { } plan ? ReviewPlanPage.Show(new(plan, plan.Version, new())) : Results.NotFound();

    private static async Task<IResult> Answer(PlanReferenceId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } plan)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(plan, plan.Version, form));
        return await pressing.Change(
            plan, form.Version, Typed.Together(Typed.Day(form.On, nameof(form.On)), Typed.Day(form.ReviewOn, nameof(form.ReviewOn))),
            days => plan.Review(days.Item1, days.Item2, act.EnteredOn),
            new(act, ListPlans.Url, PlanWords.Reviewed, problems => ReviewPlanPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static Task<PlanReference?> Find(PlanReferenceId id, AppDb db, CancellationToken cancel) => db.Set<PlanReference>().SingleOrDefaultAsync(p => p.Id == id, cancel);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? ReviewOn { get; init; }
    }

    public sealed record View(PlanReference Plan, int Version, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
