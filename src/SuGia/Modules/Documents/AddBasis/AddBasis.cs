using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/basis: names another paper that this one rests on.</summary>
public static class AddBasis
{
    private const int MostFound = 8;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/basis", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/basis", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { } paper ? AddBasisPage.Show(new(id, paper.Number, null, [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, [FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var found = await Found(db, form, cancel);
        var rests = Chosen(found, form).Then(basis => paper.RestOn(basis, frame.Today));
        View view = new(id, paper.Number, form.Basis, found.Count > 1 ? found : [], rests.Problems);
        if (!rests.Ok)
        {
            return AddBasisPage.Refuse(view);
        }

        db.Record(paper, rests.Value, saving.Act());
        return await saving.Then(IPapers.Url(id), PaperWords.BasisAdded, refused => AddBasisPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    private static async Task<IReadOnlyList<Basis>> Found(AppDb db, Form form, CancellationToken cancel)
    {
        var papers = Id.TryParse<PaperId>(form.BasisPicked, out var picked)
            ? db.Set<Paper>().Where(p => p.Id == picked)
            : PaperSearch.Fitting(db.Set<Paper>(), form.Basis ?? "");
        var key = Folding.OfNumber(form.Basis ?? "");
        var found = await papers.OrderBy(p => p.Key == key ? 0 : 1).ThenBy(p => p.SortKey).Take(MostFound).Select(p => new { p.Id, p.Key, p.Number, p.Title }).ToListAsync(cancel);
        var exact = found.Where(p => p.Key == key).ToList();
        return [.. (exact.Count > 0 ? exact : found).Select(p => new Basis(p.Id, $"{p.Number} {p.Title}"))];
    }

    private static Result<PaperId> Chosen(IReadOnlyList<Basis> found, Form form) => found switch
    {
        [var one] => one.Id,
        [] => PaperProblems.NoSuchBasis(Typed.Echo(form.Basis)),
        _ => PaperProblems.SeveralBases,
    };

    public sealed record Form(string? Basis, string? BasisPicked);

    public sealed record Basis(PaperId Id, string Title);

    public sealed record View(PaperId Id, string Number, string? Typed, IReadOnlyList<Basis> Found, IReadOnlyList<Problem> Problems);
}
