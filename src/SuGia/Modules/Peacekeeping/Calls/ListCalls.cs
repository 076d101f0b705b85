using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/calls: what the UN asks, the nearest deadline last seen first.</summary>
public static class ListCalls
{
    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/calls", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(CallWords.Calls, "dot-goi", CallWords.WhyEmpty)
    {
        Columns =
        [
            new("code", CallWords.Code, c => Cell.Text(c.Code)) { Url = c => CallHead.UrlOf(c.Id), Second = c => c.Title },
            new("title", CallWords.Post, c => Cell.Text(c.Title)) { IsSheetOnly = true },
            new("mission", PeacekeepingWords.Mission, c => Cell.Text(c.Mission)),
            new("wanted", CallWords.Wanted, c => Cell.Whole(c.Wanted)) { IsNumber = true },
            new("nominees", CallWords.Nominees, c => Cell.Whole(c.Nominees)) { IsNumber = true },
            new("deadline", CallWords.DeadlineOn, c => Cell.Day(c.DeadlineOn)),
            new("sent", CallWords.SentOn, c => Cell.Day(c.SentOn)),
        ],
        Orders = [Order<Row>.Day("deadline", c => c.DeadlineOn, c => c.Code) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => CallsPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, DateOnly asOf) =>
        from call in db.Set<Call>().AsNoTracking()
        join mission in db.Set<Mission>() on call.Mission equals mission.Id into its
        from mission in its.DefaultIfEmpty()
        where call.OpenedOn <= asOf
        select new Row
        {
            Id = call.Id,
            Code = call.Code,
            Title = call.Title,
            Mission = mission.Acronym,
            Wanted = call.Wanted,
            Nominees = call.Nominees.Count(n => n.EnteredOn <= asOf && (n.WithdrawnOn == null || n.WithdrawnOn > asOf)),
            DeadlineOn = call.DeadlineOn,
            SentOn = call.SentOn <= asOf ? call.SentOn : null,
        };

    public sealed class Row
    {
        public required CallId Id { get; init; }

        public required string Code { get; init; }

        public required string Title { get; init; }

        public required string Mission { get; init; }

        public required int Wanted { get; init; }

        public required int Nominees { get; init; }

        public required DateOnly DeadlineOn { get; init; }

        public required DateOnly? SentOn { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
