using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/roll/taken: which rolls left as files, by whom, with which columns.</summary>
public static class ListRollsTaken
{
    public const string Url = "/peacekeeping/roll/taken";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadHistory);

    private static ListOf<Row> List { get; } = new(RollWords.Taken, "trich-ngang-da-xuat", RollWords.NoneTaken)
    {
        Columns =
        [
            new("on", RollWords.TakenOn, r => Cell.Day(r.TakenOn)),
            new("who", RollWords.TakenBy, r => Cell.Text(r.ByName)),
            new("asOf", RollWords.RollOf, r => Cell.Day(r.AsOf)),
            new("choice", RollWords.Choice, r => Cell.Text(r.Choice)),
            new("columns", RollWords.ColumnsAndOrder, r => Cell.Text(r.Columns)),
            new("count", RollWords.People, r => Cell.Whole(r.Count)) { IsNumber = true },
        ],
        Orders = [Order<Row>.Id("at", r => r.Id) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => RollsTakenPage.Show(new(listing)), cancel);

    private static IQueryable<Row> Rows(AppDb db, DateOnly asOf) => db.Set<RollTaken>().AsNoTracking().Where(t => t.TakenOn <= asOf)
        .Select(t => new Row { Id = t.Id, TakenOn = t.TakenOn, ByName = t.ByName, AsOf = t.AsOf, Choice = t.Choice, Columns = t.Columns, Count = t.Count });

    public sealed class Row
    {
        public required RollTakenId Id { get; init; }

        public required DateOnly TakenOn { get; init; }

        public required string ByName { get; init; }

        public required DateOnly AsOf { get; init; }

        public required string Choice { get; init; }

        public required string Columns { get; init; }

        public required int Count { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
