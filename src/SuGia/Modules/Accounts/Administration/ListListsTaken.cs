using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET /lists/taken: which lists of people left as files, by whose statement, with which columns; the newest first.</summary>
public static class ListListsTaken
{
    public const string Url = "/lists/taken";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadHistory);

    private static ListOf<Row> List { get; } = new(AccountWords.ListsTaken, "danh-sach-da-xuat", AccountWords.NoListsTaken)
    {
        Columns =
        [
            new("on", AccountWords.ListTakenOn, r => Cell.Day(r.TakenOn)),
            new("who", AccountWords.ListTakenBy, r => Cell.Text(r.ByName)),
            new("list", AccountWords.List, r => Cell.Text(new Words(r.ListVi, r.ListEn))),
            new("asOf", AccountWords.ListAsOf, r => Cell.Day(r.AsOf)),
            new("choice", AccountWords.ListChoice, r => Cell.Text(r.Choice)),
            new("columns", AccountWords.ListColumns, r => Cell.Text(r.Columns)) { Second = r => r.Groups },
            new("count", AccountWords.ListCount, r => Cell.Whole(r.Count)) { IsNumber = true },
        ],
        Orders = [Order<Row>.Id("at", r => r.Id) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => ListsTakenPage.Show(new(listing)), cancel);

    private static IQueryable<Row> Rows(AppDb db, DateOnly asOf) => db.Set<ListTaken>().AsNoTracking().Where(t => t.TakenOn <= asOf).Select(t => new Row
    {
        Id = (Guid)(object)t.Id,
        TakenOn = t.TakenOn,
        ByName = t.ByName,
        ListVi = t.ListVi,
        ListEn = t.ListEn,
        AsOf = t.AsOf,
        Choice = t.Choice,
        Columns = t.Columns,
        Groups = t.Groups,
        Count = t.Count,
    });

    public sealed class Row
    {
        public required Guid Id { get; init; }

        public required DateOnly TakenOn { get; init; }

        public required string ByName { get; init; }

        public required string ListVi { get; init; }

        public required string ListEn { get; init; }

        public required DateOnly AsOf { get; init; }

        public required string Choice { get; init; }

        public required string Columns { get; init; }

        public required string Groups { get; init; }

        public required int Count { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
