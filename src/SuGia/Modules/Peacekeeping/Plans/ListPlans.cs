using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/plans: plans by reference alone, the next review first.</summary>
public static class ListPlans
{
    public const string Url = "/peacekeeping/plans";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.EditPeacekeeping);

    private static ListOf<Row> List { get; } = new(PlanWords.Plans, "phuong-an", PlanWords.WhyEmpty)
    {
        Columns =
        [
            new("reference", PlanWords.Reference, p => Cell.Text(p.Reference)) { IsCode = true },
            new("situation", PlanWords.Situation, p => Cell.Text(PlanWords.Of(p.Situation))),
            new("holder", PlanWords.Holder, p => Cell.Text(p.Holder)),
            new("reviewed", PlanWords.ReviewedOn, p => Cell.Day(p.ReviewedOn)),
            new("state", PlanWords.ReviewOn, p => Cell.Text(PlanWords.State(p.ReviewOn, p.IsOverdue))) { Url = p => $"{Url}/{p.Id.Value}/review" },
        ],
        Orders = [Order<Row>.Day("review", p => p.ReviewOn, p => p.Reference)],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => PlansPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, DateOnly asOf) =>
        from plan in db.Set<PlanReference>().AsNoTracking()
        where plan.EnteredOn <= asOf
        let reviewOn = plan.Reviews.Where(r => r.On <= asOf).OrderByDescending(r => r.On).ThenByDescending(r => r.Id).Select(r => (DateOnly?)r.NextOn).FirstOrDefault() ?? plan.FirstReviewOn ?? plan.ReviewOn
        select new Row
        {
            Id = plan.Id,
            Reference = plan.Reference,
            Situation = plan.Situation,
            Holder = plan.Holder,
            ReviewOn = reviewOn,
            ReviewedOn = plan.ReviewedOn <= asOf ? plan.ReviewedOn : plan.Reviews.Where(r => r.On <= asOf).Max(r => (DateOnly?)r.On),
            IsOverdue = reviewOn < asOf,
        };

    public sealed class Row
    {
        public required PlanReferenceId Id { get; init; }

        public required string Reference { get; init; }

        public required PlanSituation Situation { get; init; }

        public required string Holder { get; init; }

        public required DateOnly ReviewOn { get; init; }

        public required DateOnly? ReviewedOn { get; init; }

        public required bool IsOverdue { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
