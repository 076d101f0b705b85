using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/{id}/hand-over: a closed file goes to the archive.</summary>
public static class HandOverFile
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/{{id}}/hand-over", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListWorkFiles.Url}/{{id}}/hand-over", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(WorkFileId id, ReadersFiles files, Frame frame, CancellationToken cancel) =>
        await files.Edited(id, cancel) is { } file ? HandOverFilePage.Show(new(file, new(null, Days.Typeable(frame.Today), null, file.MadeBy, null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(WorkFileId id, [FromForm] Form form, ReadersFiles files, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await files.Edited(id, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        return await pressing.Change(file, form.Version, form.Parsed, typed => file.HandOver(typed, frame.Today),
            new(saving.Act(), ListWorkFiles.UrlOf(id), WorkFileWords.WasHandedOver, problems => HandOverFilePage.Refuse(new(file, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? On, string? To, string? GivenBy, string? TakenBy, string? Condition)
    {
        internal Result<HandOverTyped> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(To, nameof(To), WorkFile.NameLimit, WorkFileWords.To),
            Typed.Text(GivenBy, nameof(GivenBy), WorkFile.NameLimit, WorkFileWords.GivenBy),
            Typed.Text(TakenBy, nameof(TakenBy), WorkFile.NameLimit, WorkFileWords.TakenBy),
            Typed.Text(Condition, nameof(Condition), WorkFile.NoteLimit, WorkFileWords.Condition)).Into((on, to, giver, taker, condition) => new HandOverTyped(on, to, giver, taker, condition));
    }

    public sealed record View(WorkFile File, Form Form, IReadOnlyList<Problem> Problems);
}
