using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/relations/{relation}/remove: takes back a relation entered by mistake.</summary>
public static class UnrelatePaper
{
    internal const int ReasonLimit = 500;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/relations/{relation:guid}/remove", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/relations/{relation:guid}/remove", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, Guid relation, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { } paper && await View.Of(paper, relation, db, cancel) is { } view ? UnrelatePaperPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, Guid relation, [FromForm] Form form, AppDb db, Saving saving, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper || await View.Of(paper, relation, db, cancel) is not { } view)
        {
            return Results.NotFound();
        }

        var removed = Typed.Text(form.Reason, nameof(form.Reason), ReasonLimit, ShellWords.Reason).Then(_ => paper.Unrelate(relation));
        if (!removed.Ok)
        {
            return UnrelatePaperPage.Refuse(view with { Reason = form.Reason, Problems = removed.Problems });
        }

        db.Record(paper, removed.Value, saving.Act(form.Reason));
        return await saving.Then(IPapers.Url(id), PaperWords.Unrelated, refused => UnrelatePaperPage.Refuse(view with { Reason = form.Reason, Problems = [refused] }), cancel);
    }

    public sealed record Form(string? Reason);

    public sealed record View(PaperId Id, string Number, RelationKind Kind, PaperCard Other)
    {
        public string? Reason { get; init; }

        public IReadOnlyList<Problem> Problems { get; init; } = [];

        internal static async Task<View?> Of(Paper paper, Guid relation, AppDb db, CancellationToken cancel) =>
            paper.Relations.FirstOrDefault(r => r.Id == relation) is { } of && await PaperPicking.Cards(db.Set<Paper>().Where(p => p.Id == of.On)).SingleOrDefaultAsync(cancel) is { } other
                ? new(paper.Id, paper.Number, of.Kind, other)
                : null;
    }
}
