using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/{id}/papers/{entry}/remove: a paper that does not belong to the work, with the reason.</summary>
public static class TakePaperOut
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/{{id}}/papers/{{entry:guid}}/remove", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListWorkFiles.Url}/{{id}}/papers/{{entry:guid}}/remove", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(WorkFileId id, Guid entry, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel) =>
        await files.Edited(id, cancel) is { } file && await Paper(db, file, entry, cancel) is { } paper
            ? TakePaperOutPage.Show(new(file, paper, new(null, Days.Typeable(frame.Today), null), []))
            : Results.NotFound();

    private static async Task<IResult> Answer(WorkFileId id, Guid entry, [FromForm] Form form, ReadersFiles files, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await files.Edited(id, cancel) is not { } file || await Paper(db, file, entry, cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var asked = Typed.Together(Typed.Day(form.On, nameof(form.On)), Typed.Text(form.Reason, nameof(form.Reason), WorkFile.ReasonLimit, ShellWords.Reason));
        return await pressing.Change(file, form.Version, asked, typed => file.TakeOut(entry, typed.Item1, typed.Item2, frame.Today),
            new(saving.Act(form.Reason), ListWorkFiles.UrlOf(id), WorkFileWords.TakenOut, problems => TakePaperOutPage.Refuse(new(file, paper, form, problems))), cancel);
    }

    private static async Task<PaperCard?> Paper(AppDb db, WorkFile file, Guid entry, CancellationToken cancel) =>
        file.Papers.FirstOrDefault(p => p.Id == entry) is { } filed ? await PaperPicking.Cards(db.Set<Paper>().Where(p => p.Id == filed.Paper)).SingleOrDefaultAsync(cancel) : null;

    public sealed record Form(string? Version, string? On, string? Reason);

    public sealed record View(WorkFile File, PaperCard Paper, Form Form, IReadOnlyList<Problem> Problems);
}
