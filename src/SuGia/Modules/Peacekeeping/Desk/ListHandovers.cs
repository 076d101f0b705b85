using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/desk/handovers: desks handed over, the newest first.</summary>
public static class ListHandovers
{
    public const string Url = "/peacekeeping/desk/handovers";

    public static string UrlOf(DeskHandoverId id) => $"{Url}/{id.Value}";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.EditPeacekeeping);

    private static ListOf<Row> List { get; } = new(DeskWords.Handovers, "ban-giao", DeskWords.NoHandovers)
    {
        Columns =
        [
            new("on", DeskWords.On, h => Cell.Day(h.On)) { Url = h => $"{Url}/{h.Id.Value}" },
            new("from", DeskWords.From, h => Cell.Text(h.FromName)),
            new("to", DeskWords.To, h => Cell.Text(h.ToName)),
            new("items", DeskWords.Items, h => Cell.Whole(h.Items)) { IsNumber = true },
            new("reason", OfficerWords.Reason, h => Cell.Text(h.Reason)),
        ],
        Orders = [Order<Row>.Id("at", h => h.Id) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => HandoversPage.Show(new(listing)), cancel);

    private static IQueryable<Row> Rows(AppDb db, DateOnly asOf) => db.Set<DeskHandover>().AsNoTracking().Where(h => h.On <= asOf)
        .Select(h => new Row { Id = h.Id, On = h.On, FromName = h.FromName, ToName = h.ToName, Items = h.Items.Count, Reason = h.Reason });

    public sealed class Row
    {
        public required DeskHandoverId Id { get; init; }

        public required DateOnly On { get; init; }

        public required string FromName { get; init; }

        public required string ToName { get; init; }

        public required int Items { get; init; }

        public required string Reason { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
