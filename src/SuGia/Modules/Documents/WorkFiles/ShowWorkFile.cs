using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/work-files/{id}: what it is, how far it is on the day, what lies in it; /contents is the list of annex V, on paper and as a sheet.</summary>
public static class ShowWorkFile
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.List($"{ListWorkFiles.Url}/{{id}}", Show, Permission.ReadPapers);
        app.List($"{ListWorkFiles.Url}/{{id}}/contents", Contents, Permission.ReadPapers);
        app.Get($"{ListWorkFiles.Url}/{{id}}/contents/print", Print).Needs(Permission.ReadPapers);
    }

    private static async Task<IResult> Show(WorkFileId id, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel)
    {
        if (await files.OfTheDay.Include(f => f.Halts).SingleOrDefaultAsync(f => f.Id == id, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        var isUnconfirmed = await files.Unconfirmed(files.OfTheDay).AnyAsync(f => f.Id == id, cancel);
        var row = await WorkFileRow.Of(files, frame.AsOf).SingleAsync(r => r.Id == id, cancel);
        return await ListShown(row, frame).Answer(ContentsRow.Of(db, id, frame.AsOf), frame, listing => ShowWorkFilePage.Show(new(file, row, isUnconfirmed, listing)), cancel);
    }

    private static async Task<IResult> Contents(WorkFileId id, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel) =>
        await Titled(id, files, cancel) is { } list
            ? await list.Answer(ContentsRow.Of(db, id, frame.AsOf), frame, listing => ContentsPage.Show(new(id, listing)), cancel)
            : Results.NotFound();

    private static async Task<IResult> Print(WorkFileId id, int? page, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel) =>
        await Titled(id, files, cancel) is { } list
            ? await PrintRegister.Answer(list, ContentsRow.Of(db, id, frame.AsOf).OrderBy(r => r.SortKey), page, frame, cancel)
            : Results.NotFound();

    /// <summary>The way to take a paper out stands where the reader may and the file still takes papers.</summary>
    private static ListOf<ContentsRow> ListShown(WorkFileRow row, Frame frame) =>
        frame.Reader.May(Permission.EditPapers) && row.State == WorkFileState.Open ? ContentsRow.Editable : ContentsRow.Contents;

    private static async Task<ListOf<ContentsRow>?> Titled(WorkFileId id, ReadersFiles files, CancellationToken cancel) =>
        await files.OfTheDay.Where(f => f.Id == id).Select(f => new { f.Code, f.Year }).SingleOrDefaultAsync(cancel) is { } named
            ? ContentsRow.Contents with { Title = WorkFilePrints.ContentsOf(named.Code, named.Year) }
            : null;

    /// <param name="Row">How it stands on the day.</param>
    /// <param name="IsUnconfirmed">True where other people may read it now and the reader has not confirmed that.</param>
    public sealed record View(WorkFile File, WorkFileRow Row, bool IsUnconfirmed, Listing<ContentsRow> Listing)
    {
        public string Url => ListWorkFiles.UrlOf(File.Id);
    }

    public sealed record ContentsView(WorkFileId File, Listing<ContentsRow> Listing);
}
