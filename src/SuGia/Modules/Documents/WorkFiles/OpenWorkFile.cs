using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/new.</summary>
public static class OpenWorkFile
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/new", (Frame frame) => OpenWorkFilePage.Show(new(WorkFileEntry.New(frame.Today), [], []))).Needs(Permission.EditPapers);
        app.Post($"{ListWorkFiles.Url}/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Answer([FromForm] WorkFileEntry entry, AppDb db, ReadersFiles files, KeepingUnits keepers, Saving saving, Frame frame, CancellationToken cancel)
    {
        var (unit, found) = await keepers.Choose(entry, cancel);
        var opened = (await files.Free(entry.Parsed(unit), null, cancel)).Then(typed => WorkFile.Open(typed, frame.Today));
        if (!opened.Ok)
        {
            return OpenWorkFilePage.Refuse(new(entry, found, opened.Problems));
        }

        db.Record(opened.Value.File, opened.Value.Opened, saving.Act());
        return await saving.Then(ListWorkFiles.UrlOf(opened.Value.File.Id), WorkFileWords.Opened, refused => OpenWorkFilePage.Refuse(new(entry, found, [refused])), cancel);
    }

    public sealed record View(WorkFileEntry Entry, IReadOnlyList<Option> Units, IReadOnlyList<Problem> Problems);
}
