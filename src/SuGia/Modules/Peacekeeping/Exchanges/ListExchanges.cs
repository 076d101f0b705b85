using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/exchanges: what was exchanged with whom, the newest first; what waits for an answer says so.</summary>
public static class ListExchanges
{
    public const string Url = "/peacekeeping/exchanges";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.EditPeacekeeping);

    internal static ListOf<Row> List { get; } = new(ExchangeWords.Exchanges, "trao-doi", ExchangeWords.WhyEmpty)
    {
        Columns =
        [
            new("on", ExchangeWords.On, e => Cell.Day(e.On)),
            new("party", ExchangeWords.Party, e => Cell.Text(e.Party)) { Second = e => $"{ExchangeWords.Of(e.Direction)}, {ExchangeWords.Of(e.Channel)}" },
            new("topic", ExchangeWords.Topic, e => Cell.Text(e.Topic)) { Second = e => e.Summary },
            new("summary", ExchangeWords.Summary, e => Cell.Text(e.Summary)) { IsSheetOnly = true },
            new("state", ExchangeWords.AnswerState, e => Cell.Text(e.State)) { Url = e => e.AnsweredOn is null ? $"{Url}/{e.Id.Value}/answer" : null, Second = e => e.Answer },
            new("answered", ExchangeWords.AnsweredOn, e => Cell.Day(e.AnsweredOn)) { IsSheetOnly = true },
        ],
        Orders = [Order<Row>.Id("at", e => e.Id) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => ExchangesPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, DateOnly asOf) =>
        from exchange in db.Set<Exchange>().AsNoTracking()
        where exchange.EnteredOn <= asOf
        select new Row
        {
            Id = exchange.Id,
            On = exchange.On,
            Party = exchange.Party,
            Channel = exchange.Channel,
            Direction = exchange.Direction,
            Topic = exchange.Topic,
            Summary = exchange.Summary,
            DueOn = exchange.AnswerDueOn,
            AnsweredOn = exchange.AnsweredOn <= asOf ? exchange.AnsweredOn : null,
            Answer = exchange.AnsweredOn <= asOf ? exchange.Answer : "",
            IsOverdue = exchange.AnswerDueOn < asOf && (exchange.AnsweredOn == null || exchange.AnsweredOn > asOf),
        };

    public sealed class Row
    {
        public required ExchangeId Id { get; init; }

        public required DateOnly On { get; init; }

        public required string Party { get; init; }

        public required ExchangeChannel Channel { get; init; }

        public required ExchangeDirection Direction { get; init; }

        public required string Topic { get; init; }

        public required string Summary { get; init; }

        public required DateOnly? DueOn { get; init; }

        public required DateOnly? AnsweredOn { get; init; }

        public required string Answer { get; init; }

        public required bool IsOverdue { get; init; }

        public string State => ExchangeWords.State(DueOn, AnsweredOn, IsOverdue).ToString();
    }

    public sealed record View(Listing<Row> Listing);
}
