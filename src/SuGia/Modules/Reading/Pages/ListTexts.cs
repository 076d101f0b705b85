using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>GET /readings: texts that were given to be read, the latest first.</summary>
public static class ListTexts
{
    public const string Url = "/readings";

    internal static ListOf<Row> Texts { get; } = new(ReadingWords.Readings, "van-ban-da-doc", ReadingWords.None)
    {
        Columns =
        [
            new("title", ReadingWords.Title, r => Cell.Text(r.Title)) { Url = r => UrlOf(r.Id) },
            new("publisher", ReadingWords.Publisher, r => Cell.Text(r.Publisher)),
            new("published", ReadingWords.PublishedOn, r => Cell.Day(r.PublishedOn)),
            new("entered", ReadingWords.EnteredOn, r => Cell.Day(r.EnteredOn)),
        ],
        Orders = [Order<Row>.Id("newest", r => r.Id) with { FallsFirst = true }],
        Filters = [new("text", ReadingWords.TitleFilter)],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadPapers);

    internal static string UrlOf(SourceTextId text) => $"{Url}/{text.Value}";

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) => Texts.Answer(Rows(db, Texts.Ask(frame), frame.AsOf), frame, ListTextsPage.Show, cancel);

    private static IQueryable<Row> Rows(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var texts = db.Set<SourceText>().AsNoTracking().Where(t => t.EnteredOn <= asOf);
        texts = ask["text"] is { } words ? texts.Where(t => t.Title.Contains(words)) : texts;
        return texts.Select(t => new Row { Id = t.Id, Title = t.Title, Publisher = t.Publisher, PublishedOn = t.PublishedOn, EnteredOn = t.EnteredOn });
    }

    public sealed class Row
    {
        public required SourceTextId Id { get; init; }

        public required string Title { get; init; }

        public required string Publisher { get; init; }

        public required DateOnly? PublishedOn { get; init; }

        public required DateOnly EnteredOn { get; init; }
    }
}
