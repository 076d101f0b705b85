using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/relations/new: says what this paper does to another.</summary>
public static class RelatePaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/relations/new", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/relations/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { } paper ? RelatePaperPage.Show(new(id, paper.Number, new(null, null, null), [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, [FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var found = await PaperPicking.Found(db, form.Other, form.OtherPicked, cancel);
        var related = Typed.Together(Typed.Choice<RelationKind>(form.Kind, nameof(form.Kind)), PaperPicking.Chosen(found, form.Other))
            .Then(asked => paper.Relate(asked.Item1, asked.Item2, frame.Today));
        View view = new(id, paper.Number, form, found.Count > 1 ? found : [], related.Problems);
        if (!related.Ok)
        {
            return RelatePaperPage.Refuse(view);
        }

        db.Record(paper, related.Value, saving.Act());
        return await saving.Then(IPapers.Url(id), PaperWords.Related, refused => RelatePaperPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    public sealed record Form(string? Kind, string? Other, string? OtherPicked);

    public sealed record View(PaperId Id, string Number, Form Form, IReadOnlyList<PaperCard> Found, IReadOnlyList<Problem> Problems);
}
