using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/{id}/papers/new: a registered paper is put into the file.</summary>
public static class PutPaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/{{id}}/papers/new", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListWorkFiles.Url}/{{id}}/papers/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(WorkFileId id, ReadersFiles files, Frame frame, CancellationToken cancel) =>
        await files.Edited(id, cancel) is { } file ? PutPaperPage.Show(new(file, new() { On = Days.Typeable(frame.Today), Pages = "1" }, [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(WorkFileId id, [FromForm] Form form, ReadersFiles files, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await files.Edited(id, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        var found = await PaperPicking.Found(db, form.Other, form.OtherPicked, cancel);
        var paper = await PaperPicking.Chosen(found, form.Other).Asked(db, cancel);
        return await pressing.Change(file, form.Version, Filing.Parsed(paper, form.On, form.Pages, form.Note), typed => file.Put(typed, frame.Today),
            new(saving.Act(), ListWorkFiles.UrlOf(id), WorkFileWords.WasPut, problems => PutPaperPage.Refuse(new(file, form, found.Count > 1 ? found : [], problems))), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Other { get; init; }

        public string? OtherPicked { get; init; }

        public string? On { get; init; }

        public string? Pages { get; init; }

        public string? Note { get; init; }
    }

    /// <param name="Found">Papers to choose from where several fit.</param>
    public sealed record View(WorkFile File, Form Form, IReadOnlyList<PaperCard> Found, IReadOnlyList<Problem> Problems);
}
