using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/work-files: the files and how far each is; /catalogue and /handed-over: the two lists that annex V draws.</summary>
public static class ListWorkFiles
{
    public const string Url = "/papers/work-files";
    public const string CatalogueUrl = "/papers/work-files/catalogue";
    public const string HandedOverUrl = "/papers/work-files/handed-over";

    private static readonly IReadOnlyList<Filter> Filters =
        [new("text", WorkFileWords.TextFilter), new("year", WorkFileWords.Year), new("unit", WorkFileWords.Unit), Filter.Choice<WorkFileState>("state", WorkFileWords.State, WorkFileWords.Of)];

    private static readonly Order<WorkFileRow> ByHeading = Order<WorkFileRow>.Text("at", r => r.SortKey);

    internal static ListOf<WorkFileRow> Files { get; } = new(WorkFileWords.Files, "ho-so-cong-viec", WorkFileWords.NoFiles)
    {
        Columns =
        [
            new("code", WorkFileWords.Code, r => Cell.Text(r.Code)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("year", WorkFileWords.Year, r => Cell.Year(r.Year)),
            new("title", WorkFileWords.Title, r => Cell.Text(r.Title)) { Second = r => r.Heading },
            new("unit", WorkFileWords.KeptBy, r => Cell.Text(r.KeptBy)),
            new("keep", WorkFileWords.Keep, r => Cell.Text(r.Keep.Says)),
            new("papers", WorkFileWords.Papers, r => Cell.Whole(r.Papers)) { IsNumber = true },
            new("state", WorkFileWords.State, r => Cell.Text(WorkFileWords.Of(r.State))) { State = r => WorkFileWords.Mark(r.State) },
            new("due", WorkFileWords.DueOn, r => Cell.Day(r.DueOn)),
        ],
        Orders = [ByHeading],
        Filters = [.. Filters, Filter.Choice<RightsNotice>("rights", WorkFileWords.Rights, RightsWords.Of)],
    };

    internal static ListOf<WorkFileRow> Catalogue { get; } = new(WorkFileWords.Catalogue, "danh-muc-ho-so", WorkFileWords.NoFiles)
    {
        Columns =
        [
            new("code", WorkFileWords.Code, r => Cell.Text(r.Code)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("title", WorkFileWords.Title, r => Cell.Text(r.Title)),
            new("keep", WorkFileWords.Keep, r => Cell.Text(r.Keep.Says)),
            new("made", WorkFileWords.MadeBy, r => Cell.Text(r.MadeBy)),
            new("note", WorkFileWords.Note, r => Cell.Text(r.Description)),
        ],
        Orders = [ByHeading],
        Filters = Filters,
    };

    internal static ListOf<WorkFileRow> HandedOver { get; } = new(WorkFileWords.HandedOverList, "muc-luc-ho-so-nop-luu", WorkFileWords.NoneHandedOver)
    {
        Columns =
        [
            new("no", WorkFileWords.Ordinal, r => Cell.Whole(r.Place)),
            new("code", WorkFileWords.Code, r => Cell.Text(r.Code)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("title", WorkFileWords.Title, r => Cell.Text(r.Title)),
            new("time", WorkFileWords.TimeOfPapers, r => Cell.Text(r.Time)),
            new("keep", WorkFileWords.Keep, r => Cell.Text(r.Keep.Says)),
            new("pages", WorkFileWords.SheetsOrPages, r => Cell.Whole(r.Pages)),
            new("note", WorkFileWords.Note, r => Cell.Text(r.Description)),
        ],
        Orders = [ByHeading],
        Filters = [.. Filters.Take(3)],
    };

    internal static void Map(IEndpointRouteBuilder app)
    {
        Map(app, Url, Files, WorkFileRow.Of);
        Map(app, CatalogueUrl, Catalogue, WorkFileRow.Of);
        Map(app, HandedOverUrl, HandedOver, WorkFileRow.HandedOver);
        app.Get($"{HandedOverUrl}/print", (int? page, ReadersFiles files, Frame frame, CancellationToken cancel) =>
            PrintRegister.Answer(HandedOver, WorkFileRow.HandedOver(files, HandedOver.Ask(frame), frame.AsOf).OrderBy(r => r.SortKey), page, frame, cancel)).Needs(Permission.ReadPapers);
    }

    internal static string UrlOf(WorkFileId file) => $"{Url}/{file.Value}";

    private static void Map(IEndpointRouteBuilder app, string url, ListOf<WorkFileRow> list, Func<ReadersFiles, ListAsk, DateOnly, IQueryable<WorkFileRow>> rows) =>
        app.List(url, async (ReadersFiles files, Frame frame, CancellationToken cancel) =>
        {
            var (others, unconfirmed) = (await files.CountOthers(cancel), await files.Unconfirmed(files.OfTheDay).CountAsync(cancel));
            return await list.Answer(rows(files, list.Ask(frame), frame.AsOf), frame, listing => WorkFilesPage.Show(new(listing, others, unconfirmed)), cancel);
        }, Permission.ReadPapers);

    /// <param name="Others">Files that the reader may not see.</param>
    /// <param name="Unconfirmed">Files that other people may read now, which the reader has not confirmed.</param>
    public sealed record View(Listing<WorkFileRow> Listing, int Others, int Unconfirmed);
}
