using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers: those signed by the day, newest first.</summary>
public static class ListPapers
{
    internal static ListOf<Row> Papers { get; } = new(PaperWords.Papers, "van-ban", PaperWords.NoPapers)
    {
        Columns =
        [
            new("number", PaperWords.Number, r => Cell.Text(r.Number)) { Url = r => IPapers.Url(r.Id), IsCode = true },
            new("kind", PaperWords.Kind, r => Cell.Text(r.Level is { } level ? PaperWords.Of(level) : PaperKinds.Title(r.Kind))),
            new("body", PaperWords.Body, r => Cell.Text(r.Body)),
            new("title", PaperWords.Title, r => Cell.Text(r.Title)),
            new("signed", PaperWords.SignedOn, r => Cell.Day(r.SignedOn)),
        ],
        Orders = [Order<Row>.Text("newest", r => r.SortKey)],
        Filters =
        [
            new("text", PaperWords.TextFilter) { Hint = PaperWords.TextFilterHint },
            new("kind", PaperWords.Kind) { Choices = [.. PaperKinds.All.Select(k => (k.Kind.Code, k.Title))] },
            Filter.Choice<PaperOrigin>("origin", PaperWords.Origin, PaperWords.Of),
            new("year", PaperWords.YearFilter),
            new("naming", PaperWords.NamingFilter),
            new("namedBy", PaperWords.NamedByFilter),
        ],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/papers", Show).Needs(Permission.ReadPapers);

    /// <summary>The papers that name this one in a relation of theirs.</summary>
    internal static string UrlOfNaming(Paper paper) => Frame.With("/papers", "naming", paper.Number);

    /// <summary>The papers that this one names.</summary>
    internal static string UrlOfNamedBy(Paper paper) => Frame.With("/papers", "namedBy", paper.Number);

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        Papers.Answer(Rows(db, Papers.Ask(frame), frame.AsOf), frame, ListPapersPage.Show, cancel);

    private static IQueryable<Row> Rows(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var papers = db.Set<Paper>().AsNoTracking().Where(p => p.SignedOn == null || p.SignedOn <= asOf);
        papers = ask["text"] is { } text ? PaperSearch.Fitting(papers, text) : papers;
        papers = ask["kind"] is { } code && new PaperKind(code) is var kind ? papers.Where(p => p.Kind == kind) : papers;
        papers = ask.Choice<PaperOrigin>("origin") is { } origin ? papers.Where(p => p.Origin == origin) : papers;
        papers = ask["year"] is { } year ? InYear(papers, year) : papers;
        papers = ask["naming"] is { } named && Folding.OfNumber(named) is var to ? papers.Where(p => p.Relations.Any(r => db.Set<Paper>().Any(o => o.Id == r.On && o.Key == to))) : papers;
        papers = ask["namedBy"] is { } naming && Folding.OfNumber(naming) is var from ? papers.Where(p => db.Set<Paper>().Any(o => o.Key == from && o.Relations.Any(r => r.On == p.Id))) : papers;
        return papers.Select(p => new Row { Id = p.Id, Number = p.Number, Kind = p.Kind, Level = p.Level, Body = p.Body + p.Holder, Title = p.Title, SignedOn = p.SignedOn, SortKey = p.SortKey });
    }

    private static IQueryable<Paper> InYear(IQueryable<Paper> papers, string typed)
    {
        var year = int.TryParse(typed, out var number) && number is > 0 and < 9999 ? number : 1;
        DateOnly first = new(year, 1, 1), last = new(year, 12, 31);
        return papers.Where(p => p.SignedOn >= first && p.SignedOn <= last);
    }

    public sealed class Row
    {
        public required PaperId Id { get; init; }

        public required string Number { get; init; }

        public required PaperKind Kind { get; init; }

        public required SecrecyLevel? Level { get; init; }

        public required string Body { get; init; }

        public required string Title { get; init; }

        public required DateOnly? SignedOn { get; init; }

        public required string SortKey { get; init; }
    }
}
