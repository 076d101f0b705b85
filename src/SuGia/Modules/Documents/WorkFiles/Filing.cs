using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>What both ways to put a paper into a file have in common.</summary>
internal static class Filing
{
    public static Result<FiledTyped> Parsed(Result<PaperToFile> paper, string? on, string? pages, string? note) => Typed.Together(
        paper,
        Typed.Day(on, "On"),
        Typed.Number(pages, "Pages", 1, WorkFile.MostPages),
        Typed.TextIfAny(note, "Note", WorkFile.NoteLimit, WorkFileWords.Note)).Into((filed, day, count, said) => new FiledTyped(filed, day, (int)count, said));

    /// <summary>What a file asks of the paper that was chosen.</summary>
    public static async Task<Result<PaperToFile>> Asked(this Result<PaperId> chosen, AppDb db, CancellationToken cancel) =>
        chosen.Ok ? await Of(db, chosen.Value, cancel) : new Broken(chosen.Problems);

    public static Task<PaperToFile> Of(AppDb db, PaperId paper, CancellationToken cancel) =>
        db.Set<Paper>().IgnoreAutoIncludes().Where(p => p.Id == paper).Select(p => new PaperToFile(p.Id, p.SignedOn, p.Level != null)).SingleAsync(cancel);
}
