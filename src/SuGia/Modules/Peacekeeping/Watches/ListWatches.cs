using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/watches: vacancies and policies of the UN that are watched, the newest first; what is to be looked at says so.</summary>
public static class ListWatches
{
    public const string Url = "/peacekeeping/watches";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.EditPeacekeeping);

    private static ListOf<Row> List { get; } = new(WatchWords.Watches, "theo-doi", WatchWords.WhyEmpty)
    {
        Columns =
        [
            new("title", WatchWords.Title, w => Cell.Text(w.Title)) { Second = w => WatchWords.Of(w.Kind).ToString() },
            new("seen", WatchWords.SeenAt, w => Cell.Text(w.SeenAt)),
            new("deadline", WatchWords.DeadlineOn, w => Cell.Day(w.DeadlineOn)),
            new("state", CallWords.State, w => Cell.Text(w.State)) { Url = w => w.ClosedOn is null ? $"{Url}/{w.Id.Value}/look" : null, Second = w => w.Outcome },
        ],
        Orders = [Order<Row>.Id("at", w => w.Id) with { FallsFirst = true }],
        Filters = [Filter.Choice<WatchKind>("kind", WatchWords.Kind, WatchWords.Of)],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel)
    {
        var rows = Rows(db, frame.AsOf);
        rows = List.Ask(frame).Choice<WatchKind>("kind") is { } kind ? rows.Where(r => r.Kind == kind) : rows;
        return List.Answer(rows, frame, listing => WatchesPage.Show(new(listing)), cancel);
    }

    internal static IQueryable<Row> Rows(AppDb db, DateOnly asOf) =>
        from watch in db.Set<Watch>().AsNoTracking()
        where watch.EnteredOn <= asOf
        let nextLookOn = watch.Looks.Where(l => l.EnteredOn <= asOf).OrderByDescending(l => l.EnteredOn).ThenByDescending(l => l.Id).Select(l => (DateOnly?)l.NextOn).FirstOrDefault() ?? watch.FirstLookOn ?? watch.NextLookOn
        select new Row
        {
            Id = watch.Id,
            Kind = watch.Kind,
            Title = watch.Title,
            SeenAt = watch.SeenAt,
            DeadlineOn = watch.DeadlineOn,
            NextLookOn = nextLookOn,
            ClosedOn = watch.ClosedOn <= asOf ? watch.ClosedOn : null,
            Outcome = watch.ClosedOn <= asOf ? watch.Outcome : "",
            IsDue = nextLookOn <= asOf && (watch.ClosedOn == null || watch.ClosedOn > asOf),
        };

    public sealed class Row
    {
        public required WatchId Id { get; init; }

        public required WatchKind Kind { get; init; }

        public required string Title { get; init; }

        public required string SeenAt { get; init; }

        public required DateOnly? DeadlineOn { get; init; }

        public required DateOnly NextLookOn { get; init; }

        public required DateOnly? ClosedOn { get; init; }

        public required string Outcome { get; init; }

        public required bool IsDue { get; init; }

        public string State => WatchWords.State(NextLookOn, ClosedOn, IsDue).ToString();
    }

    public sealed record View(Listing<Row> Listing);
}
