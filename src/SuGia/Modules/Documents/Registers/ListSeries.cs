using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/series: whose numbers run here.</summary>
public static class ListSeries
{
    public const string Url = "/papers/series";

    internal static ListOf<Row> List { get; } = new(RegisterWords.SeriesList, "so-cap-so", RegisterWords.NoSuchSeries)
    {
        Columns =
        [
            new("body", RegisterWords.Series, r => Cell.Text(r.Body)) { Url = r => UrlOf(r.Id), Second = r => RegisterWords.Of(r.Direction).ToString() },
            new("symbol", RegisterWords.SeriesSymbol, r => Cell.Text(r.Symbol)) { IsCode = true },
            new("kind", PaperWords.Kind, r => Cell.Text(r.Kind is { } kind ? PaperKinds.Title(kind) : RegisterWords.AllKinds)),
            new("period", RegisterWords.PeriodOn, r => Cell.Day(r.PeriodOn)),
            new("last", RegisterWords.Last, r => Cell.Year(r.Last)) { IsNumber = true },
            new("ended", RegisterWords.End, r => Cell.Day(r.EndedOn)),
        ],
        Orders = [Order<Row>.Id("at", r => r.Id)],
        Filters = [Filter.Choice<SeriesDirection>("direction", RegisterWords.Direction, RegisterWords.Of)],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadPapers);

    internal static string UrlOf(SeriesId series) => $"{Url}/{series.Value}";

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, List.Ask(frame)), frame, listing => SeriesPage.Show(new(listing)), cancel);

    private static IQueryable<Row> Rows(AppDb db, ListAsk ask)
    {
        var series = db.Set<Series>().AsNoTracking();
        return from one in ask.Choice<SeriesDirection>("direction") is { } direction ? series.Where(s => s.Direction == direction) : series
               select new Row { Id = one.Id, Body = one.Body, Direction = one.Direction, Symbol = one.Symbol, Kind = one.Kind, PeriodOn = one.PeriodOn, Last = one.Last, EndedOn = one.EndedOn };
    }

    public sealed class Row
    {
        public required SeriesId Id { get; init; }

        public required string Body { get; init; }

        public required SeriesDirection Direction { get; init; }

        public required string Symbol { get; init; }

        public required PaperKind? Kind { get; init; }

        public required DateOnly PeriodOn { get; init; }

        public required int Last { get; init; }

        public required DateOnly? EndedOn { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
