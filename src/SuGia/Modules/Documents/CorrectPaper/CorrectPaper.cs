using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/edit: corrects what was registered.</summary>
public static class CorrectPaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/edit", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/edit", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { IsStub: false } paper
            ? CorrectPaperPage.Show(new(id, paper.Number, PaperEntry.Of(paper), null, paper.Version, []))
            : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, PaperEntry entry, [FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { IsStub: false } paper)
        {
            return Results.NotFound();
        }

        View view = new(id, paper.Number, entry, form.Reason, paper.Version, []);
        if (entry.Secret is { } secret)
        {
            return CorrectPaperPage.Refuse(view with { Entry = entry.WithoutSubject, Problems = [secret] });
        }

        if (await saving.Stale(paper, form.Version, cancel) is { } stale)
        {
            return CorrectPaperPage.Refuse(view with { Problems = [stale] });
        }

        var corrected = Typed.Together(entry.Parse(frame.Today), Typed.Text(form.Reason, "Reason", 500, ShellWords.Reason)).Then(typed => paper.Correct(typed.Item1, frame.Today));
        if (!corrected.Ok)
        {
            return CorrectPaperPage.Refuse(view with { Problems = corrected.Problems });
        }

        db.Record(paper, corrected.Value, saving.Act(form.Reason));
        return await saving.Then(IPapers.Url(id), PaperWords.Corrected, refused => CorrectPaperPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    public sealed record Form(string? Reason, string? Version);

    public sealed record View(PaperId Id, string Number, PaperEntry Entry, string? Reason, int Version, IReadOnlyList<Problem> Problems);
}
