using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/work-files/new: from a paper's page into an open file.</summary>
public static class PutIntoFile
{
    private const int MostFound = 8;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/work-files/new", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/work-files/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, Frame frame, CancellationToken cancel) =>
        await Card(db, id, cancel) is { } paper ? PutIntoFilePage.Show(new(paper, new(null, null, Days.Typeable(frame.Today), "1", null), [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, [FromForm] Form form, AppDb db, ReadersFiles files, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Card(db, id, cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var found = string.IsNullOrWhiteSpace(form.File) ? [] : await files.Found(form.File, form.FilePicked, MostFound, cancel);
        var asked = Typed.Together(Chosen(found, form.File), Filing.Parsed(await Filing.Of(db, id, cancel), form.On, form.Pages, form.Note));
        var put = asked.Then(a => a.Item1.Put(a.Item2, frame.Today));
        View view = new(paper, form, found.Count > 1 ? found : [], [.. put.Problems.Select(BesideFile)]);
        if (!put.Ok)
        {
            return PutIntoFilePage.Refuse(view);
        }

        db.Record(asked.Value.Item1, put.Value, saving.Act());
        return await saving.Then(IPapers.Url(id), WorkFileWords.WasPut, refused => PutIntoFilePage.Refuse(view with { Problems = [refused] }), cancel);
    }

    /// <summary>What is wrong with the paper is said beside the file: the paper is not chosen here.</summary>
    private static Problem BesideFile(Problem problem) => problem.Field is "Other" ? problem with { Field = nameof(Form.File) } : problem;

    private static Result<WorkFile> Chosen(IReadOnlyList<WorkFile> found, string? typed) => found switch
    {
        [var one] => one,
        [] => WorkFileProblems.NoSuchFile(Typed.Echo(typed)),
        _ => WorkFileProblems.SeveralFiles,
    };

    private static Task<PaperCard?> Card(AppDb db, PaperId id, CancellationToken cancel) => PaperPicking.Cards(db.Set<Paper>().Where(p => p.Id == id)).SingleOrDefaultAsync(cancel);

    public sealed record Form(string? File, string? FilePicked, string? On, string? Pages, string? Note);

    /// <param name="Found">Files to choose from where several fit.</param>
    public sealed record View(PaperCard Paper, Form Form, IReadOnlyList<WorkFile> Found, IReadOnlyList<Problem> Problems)
    {
        public IReadOnlyList<Option> Files => [.. Found.Select(f => new Option(f.Id.Value.ToString(), $"{f.Code} ({f.Year}) {f.Title}"))];
    }
}
