using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/plans/new: that a plan exists, by an opaque reference.</summary>
public static class ReferToPlan
{
    internal static void Map(IEndpointRouteBuilder plans)
    {
        plans.Get("/new", () => ReferToPlanPage.Show(new(new())));
        plans.Post("/new", Answer);
    }

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, Saving saving, CancellationToken cancel)
    {
        var (act, view) = (saving.Act(), new View(form));
        var referred = (await Unique(form.Parsed, db, cancel)).Then(p => PlanReference.Refer(p.Situation, p.Reference, p.Holder, p.ReviewOn, act.EnteredOn));
        if (!referred.Ok)
        {
            return ReferToPlanPage.Refuse(view with { Problems = referred.Problems });
        }

        db.Record(referred.Value.Plan, referred.Value.Referred, act);
        return await saving.Then(ListPlans.Url, PlanWords.Referred, problem => ReferToPlanPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<Result<(PlanSituation Situation, string Reference, string Holder, DateOnly ReviewOn)>> Unique(
        Result<(PlanSituation Situation, string Reference, string Holder, DateOnly ReviewOn)> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<PlanReference>().AnyAsync(p => p.Reference == typed.Value.Reference, cancel) ? PlanProblems.ReferenceTaken(typed.Value.Reference) : typed;

    public sealed record Form
    {
        public string? Situation { get; init; }

        public string? Reference { get; init; }

        public string? Holder { get; init; }

        public string? ReviewOn { get; init; }

        internal Result<(PlanSituation Situation, string Reference, string Holder, DateOnly ReviewOn)> Parsed => Typed.Together(
            Typed.Choice<PlanSituation>(Situation, nameof(Situation)), Typed.Text(Reference, nameof(Reference), PlanReference.ReferenceLimit, PlanWords.Reference),
            Typed.Text(Holder, nameof(Holder), PlanReference.HolderLimit, PlanWords.Holder), Typed.Day(ReviewOn, nameof(ReviewOn)));
    }

    public sealed record View(Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
