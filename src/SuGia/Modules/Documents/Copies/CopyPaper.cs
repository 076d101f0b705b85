using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/copies/new: a copy is certified and takes its number of the one series of copies.</summary>
public static class CopyPaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/copies/new", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/copies/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, Numbering numbering, Frame frame, CancellationToken cancel) =>
        await Card(db, id, cancel) is { } paper
            ? CopyPaperPage.Show(new(paper, CopyEntry.New(frame.Today), await numbering.Open(SeriesDirection.Copies, cancel), []))
            : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, [FromForm] CopyEntry entry, AppDb db, Numbering numbering, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Card(db, id, cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        View view = new(paper, entry, await numbering.Open(SeriesDirection.Copies, cancel), []);
        var asked = entry.Parsed(view.Series);
        if (!asked.Ok)
        {
            return CopyPaperPage.Refuse(view with { Problems = asked.Problems });
        }

        var act = saving.Act();
        var made = await Make(await ToCopy(db, id, cancel), asked.Value.Series, asked.Value.Copy, new(db, numbering, act, frame.Today), cancel);
        return made.Ok
            ? await saving.Then(ListCopies.UrlOf(made.Value), CopyWords.Made, refused => CopyPaperPage.Refuse(view with { Problems = [refused] }), cancel)
            : CopyPaperPage.Refuse(view with { Problems = made.Problems });
    }

    private static async Task<Result<CertifiedCopyId>> Make(PaperToCopy paper, Series series, CopyTyped typed, Hands hands, CancellationToken cancel)
    {
        var number = await hands.Numbering.Take(series.Id, "", typed.On, hands.Act, cancel);
        return number.Then(given => CertifiedCopy.Make(paper, given, series, typed, hands.Today)).Into(made =>
        {
            number.Value!.ForCopyOf(paper.Id, made.Copy.Symbol);
            hands.Db.Record(made.Copy, made.Copied, hands.Act);
            return made.Copy.Id;
        });
    }

    private static Task<PaperToCopy> ToCopy(AppDb db, PaperId id, CancellationToken cancel) =>
        db.Set<Paper>().IgnoreAutoIncludes().Where(p => p.Id == id).Select(p => new PaperToCopy(
            p.Id, p.SignedOn, p.Level != null, db.Set<Dispatch>().Where(d => d.Paper == id).Min(d => d.RecalledOn))).SingleAsync(cancel);

    private static Task<PaperCard?> Card(AppDb db, PaperId id, CancellationToken cancel) => PaperPicking.Cards(db.Set<Paper>().Where(p => p.Id == id)).SingleOrDefaultAsync(cancel);

    private sealed record Hands(AppDb Db, Numbering Numbering, Act Act, DateOnly Today);

    public sealed record View(PaperCard Paper, CopyEntry Entry, IReadOnlyList<Series> Series, IReadOnlyList<Problem> Problems);
}
