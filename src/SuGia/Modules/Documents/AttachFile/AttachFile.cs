using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/file/new: stores the file of a paper.</summary>
public static class AttachFile
{
    /// <summary>The whole sending: the file, and what a form adds to it.</summary>
    private const int SendingBytes = PaperFile.BytesLimit + (1 << 20);

    private const int ReasonLimit = 1000;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/file/new", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/file/new", Answer).Needs(Permission.EditPapers).WithFormOptions(memoryBufferThreshold: SendingBytes);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { IsStub: false } paper ? AttachFilePage.Show(new(id, paper.Number, paper.FileHash is not null, null, [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, IFormCollection form, AppDb db, PaperStore store, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        View view = new(id, paper.Number, paper.FileHash is not null, Typed.Echo(form["Reason"], ReasonLimit), []);
        var reason = view.Replaces ? Typed.Text(form["Reason"], "Reason", ReasonLimit, ShellWords.Reason) : "";
        var sent = Typed.Together(await Read(form.Files.GetFile("File"), cancel), reason);
        var attached = sent.Then(asked => paper.Attach(PaperStore.HashOf(asked.Item1), asked.Item1.Name, frame.Today));
        if (!attached.Ok)
        {
            return AttachFilePage.Refuse(view with { Problems = attached.Problems });
        }

        await store.Keep(sent.Value.Item1, cancel);
        db.Record(paper, attached.Value, saving.Act(sent.Value.Item2));
        return await saving.Then(IPapers.Url(id), PaperWords.FileStored, refused => AttachFilePage.Refuse(view with { Problems = [refused] }), cancel);
    }

    private static async Task<Result<PaperFile>> Read(IFormFile? sent, CancellationToken cancel)
    {
        if (sent is null or { Length: 0 })
        {
            return PaperProblems.NoFile;
        }

        if (sent.Length > PaperFile.BytesLimit)
        {
            return PaperProblems.FileTooLarge;
        }

        var bytes = new byte[sent.Length];
        await using var content = sent.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancel);
        return await PaperFile.LookThrough(bytes, sent.FileName, cancel);
    }

    /// <param name="Replaces">True where the paper has a file already: a reason is asked for.</param>
    public sealed record View(PaperId Id, string Number, bool Replaces, string? Reason, IReadOnlyList<Problem> Problems);
}
