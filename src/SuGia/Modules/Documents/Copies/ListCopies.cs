using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/copies: the copies that were certified, the last above.</summary>
public static class ListCopies
{
    public const string Url = "/papers/copies";

    internal static ListOf<CopyRow> Copies { get; } = new(CopyWords.Copies, "so-ban-sao", CopyWords.NoCopies)
    {
        Columns =
        [
            new("symbol", CopyWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("kind", CopyWords.Kind, r => Cell.Text(CopyWords.Of(r.Kind))),
            new("on", CopyWords.On, r => Cell.Day(r.On)),
            new("paper", CopyWords.Paper, r => Cell.Text(r.PaperNumber)) { Url = r => IPapers.Url(r.Paper), IsCode = true },
            new("subject", PaperWords.Title, r => Cell.Text(r.Title)),
            new("body", CopyWords.Body, r => Cell.Text(r.Body)),
            new("signed", CopyWords.Signer, r => Cell.Text(r.SignerName)),
            new("to", CopyWords.Recipients, r => Cell.Text(r.Recipients)),
            new("copies", CopyWords.Count, r => Cell.Whole(r.Copies)) { IsNumber = true },
        ],
        Orders = [Order<CopyRow>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters =
        [
            Filter.Choice<CopyKind>("kind", CopyWords.Kind, CopyWords.Of),
            new("from", RegisterWords.From) { IsDay = true },
            new("until", RegisterWords.Until) { IsDay = true },
            new("to", CopyWords.Recipients),
        ],
    };

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.List(Url, (AppDb db, Frame frame, CancellationToken cancel) => Copies.Answer(CopyRow.Fitting(db, Copies.Ask(frame), frame.AsOf), frame, listing => CopiesPage.Show(new(listing)), cancel), Permission.ReadPapers);
        app.Get($"{Url}/print", (int? page, AppDb db, Frame frame, CancellationToken cancel) =>
            PrintRegister.Answer(Copies, CopyRow.Fitting(db, Copies.Ask(frame), frame.AsOf).OrderBy(r => r.Id), page, frame, cancel)).Needs(Permission.ReadPapers);
    }

    internal static string UrlOf(CertifiedCopyId copy) => $"{Url}/{copy.Value}";

    public sealed record View(Listing<CopyRow> Listing);
}
