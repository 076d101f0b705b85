using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/{id}/edit.</summary>
public static class CorrectWorkFile
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/{{id}}/edit", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListWorkFiles.Url}/{{id}}/edit", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(WorkFileId id, ReadersFiles files, KeepingUnits keepers, CancellationToken cancel) =>
        await files.Edited(id, cancel) is { } file
            ? CorrectWorkFilePage.Show(new(file, WorkFileEntry.Of(file, await keepers.CodeOf(file.Unit, cancel)), [], []))
            : Results.NotFound();

    private static async Task<IResult> Answer(WorkFileId id, [FromForm] WorkFileEntry entry, ReadersFiles files, KeepingUnits keepers, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await files.Edited(id, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        var (unit, found) = await keepers.Choose(entry, cancel);
        var asked = await files.Free(entry.Parsed(unit), id, cancel);
        return await pressing.Change(file, entry.Version, asked, typed => file.Correct(typed, frame.Reader.Id, frame.Today),
            new(saving.Act(), ListWorkFiles.UrlOf(id), WorkFileWords.Corrected, problems => CorrectWorkFilePage.Refuse(new(file, entry, found, problems))), cancel);
    }

    public sealed record View(WorkFile File, WorkFileEntry Entry, IReadOnlyList<Option> Units, IReadOnlyList<Problem> Problems);
}
