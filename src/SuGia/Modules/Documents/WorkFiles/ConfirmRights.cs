using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/{id}/rights: how who may read it has changed; each reader confirms for himself.</summary>
public static class ConfirmRights
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/{{id}}/rights", Ask).Needs(Permission.ReadPapers);
        app.Post($"{ListWorkFiles.Url}/{{id}}/rights", Answer).Needs(Permission.ReadPapers);
    }

    private static async Task<IResult> Ask(WorkFileId id, ReadersFiles files, Frame frame, CancellationToken cancel) =>
        await files.Read(id, cancel) is { } file ? ConfirmRightsPage.Show(new(file, file.UnconfirmedBy(frame.Reader.Id).Count > 0, [])) : Results.NotFound();

    private static async Task<IResult> Answer(WorkFileId id, [FromForm] Form form, ReadersFiles files, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await files.Read(id, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        return await pressing.Change(file, form.Version, (Result<Guid>)frame.Reader.Id, by => file.ConfirmRights(by, frame.Today),
            new(saving.Act(), ListWorkFiles.UrlOf(id), RightsWords.Confirmed, problems => ConfirmRightsPage.Refuse(new(file, file.UnconfirmedBy(frame.Reader.Id).Count > 0, problems))), cancel);
    }

    public sealed record Form(string? Version);

    /// <param name="Waits">True where the reader has something to confirm.</param>
    public sealed record View(WorkFile File, bool Waits, IReadOnlyList<Problem> Problems);
}
