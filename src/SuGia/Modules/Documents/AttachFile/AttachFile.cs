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

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/papers/{id}/file/new", Ask).Needs(Permission.EditPapers);
        app.MapPost("/papers/{id}/file/new", Answer).Needs(Permission.EditPapers).WithFormOptions(memoryBufferThreshold: SendingBytes);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { IsStub: false } paper ? AttachFilePage.Show(new(id, paper.Number, [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, IFormFileCollection files, AppDb db, PaperStore store, Saving saving, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var file = await Read(files.GetFile("File"), cancel);
        var attached = file.Then(f => paper.Attach(PaperStore.HashOf(f), f.Name));
        if (!attached.Ok)
        {
            return AttachFilePage.Refuse(new(id, paper.Number, attached.Problems));
        }

        await store.Keep(file.Value!, cancel);
        db.Record(paper, attached.Value, saving.Act());
        return await saving.Then(IPapers.Url(id), PaperWords.FileStored, refused => AttachFilePage.Refuse(new(id, paper.Number, [refused])), cancel);
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
        return PaperFile.Look(bytes, sent.FileName);
    }

    public sealed record View(PaperId Id, string Number, IReadOnlyList<Problem> Problems);
}
