using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>GET /readings/kept: what was confirmed out of texts, the latest first. People and bodies are not listed across texts.</summary>
public static class ListKept
{
    public const string Url = "/readings/kept";

    private static readonly IReadOnlyList<FindingKind> Listed = [FindingKind.Directive, FindingKind.Session, FindingKind.Paper, FindingKind.Milestone, FindingKind.Figure];

    internal static ListOf<Row> Kept { get; } = new(ReadingWords.Kept, "noi-dung-da-xac-nhan", ReadingWords.NothingKept)
    {
        Columns =
        [
            new("says", ReadingWords.Says, r => Cell.Text(r.Says)) { Url = r => $"{ListTexts.UrlOf(r.Text)}?{ReadingAsk.KindName}={r.Kind}&at={r.At}#t{r.At}" },
            new("kind", ReadingWords.Kind, r => Cell.Text(ReadingWords.Of(r.Kind))),
            new("on", ReadingWords.On, r => Cell.Day(r.On)),
            new("title", ReadingWords.Readings, r => Cell.Text(r.Title)) { Url = r => ListTexts.UrlOf(r.Text) },
        ],
        Orders = [Order<Row>.Id("newest", r => r.Id) with { FallsFirst = true }],
        Filters = [new("kind", ReadingWords.Kind) { Choices = [.. Listed.Select(k => (k.ToString(), ReadingWords.Of(k)))] }, new("text", ReadingWords.Says)],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadPapers);

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) => Kept.Answer(Rows(db, Kept.Ask(frame), frame.AsOf), frame, ListKeptPage.Show, cancel);

    private static IQueryable<Row> Rows(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var kinds = ask.Choice<FindingKind>("kind") is { } kind && Listed.Contains(kind) ? [kind] : Listed;
        var kept = db.Set<Finding>().AsNoTracking().Where(f => f.Verdict == Verdict.Accepted && kinds.Contains(f.Kind) && f.EnteredOn <= asOf);
        kept = ask["text"] is { } words ? kept.Where(f => f.Says.Contains(words)) : kept;
        return
            from finding in kept
            join text in db.Set<SourceText>().AsNoTracking() on finding.Text equals text.Id
            select new Row { Id = finding.Id, Text = text.Id, Title = text.Title, Kind = finding.Kind, At = finding.At, Says = finding.Says, On = finding.On };
    }

    public sealed class Row
    {
        public required FindingId Id { get; init; }

        public required SourceTextId Text { get; init; }

        public required string Title { get; init; }

        public required FindingKind Kind { get; init; }

        public required int At { get; init; }

        public required string Says { get; init; }

        public required DateOnly? On { get; init; }
    }
}
