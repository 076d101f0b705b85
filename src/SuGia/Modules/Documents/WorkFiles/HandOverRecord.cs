using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/work-files/{id}/record: the record of the hand-over as annex V draws it, and as a sheet.</summary>
public static class HandOverRecord
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListWorkFiles.Url}/{{id}}/record", async (WorkFileId id, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel) =>
            await Find(id, files, db, frame, cancel) is { } view ? HandOverRecordPage.Show(view) : Results.NotFound()).Needs(Permission.ReadPapers);
        app.Get($"{ListWorkFiles.Url}/{{id}}/record/sheet", async (WorkFileId id, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel) =>
            await Find(id, files, db, frame, cancel) is { } view ? Sheet(view) : Results.NotFound()).Needs(Permission.Export);
    }

    /// <returns>Null where the file was not handed over by the day, or is not seen.</returns>
    private static async Task<View?> Find(WorkFileId id, ReadersFiles files, AppDb db, Frame frame, CancellationToken cancel)
    {
        var rows = WorkFileRow.Of(files, frame.AsOf).Where(r => r.Id == id && r.HandedOverOn != null);
        if (await rows.SingleOrDefaultAsync(cancel) is not { } row)
        {
            return null;
        }

        var file = await files.OfTheDay.SingleAsync(f => f.Id == id, cancel);
        return new(file, row, await Electronic(db, id, row.HandedOverOn!.Value).CountAsync(cancel));
    }

    /// <summary>Papers of the file whose own file is stored here.</summary>
    private static IQueryable<PaperId> Electronic(AppDb db, WorkFileId id, DateOnly on) =>
        from filed in db.Set<FiledPaper>().AsNoTracking()
        where EF.Property<WorkFileId>(filed, "File") == id && (filed.TakenOutOn == null || filed.TakenOutOn > @on)
        join paper in db.Set<Paper>().IgnoreAutoIncludes() on filed.Paper equals paper.Id
        where paper.FileHash != null
        select paper.Id;

    private static IResult Sheet(View view) => SheetFile.Xlsx.Answer(
        $"bien-ban-giao-nhan-{Folding.Fold(view.File.Code)}", [WorkFileWords.Halt.ToString(), WorkFilePrints.Content.ToString()],
        view.Lines.Select(l => (IReadOnlyList<SheetValue>)[SheetValue.Text(l.What.ToString()), SheetValue.Text(l.Says)]).ToAsyncEnumerable());

    /// <param name="Electronic">Files of data stored with its papers.</param>
    public sealed record View(WorkFile File, WorkFileRow Row, int Electronic)
    {
        /// <summary>What the record says, line by line, in the order of annex V.</summary>
        internal IReadOnlyList<(Words What, string Says)> Lines =>
        [
            (WorkFilePrints.GivingSide, $"{File.KeptBy}. {File.GivenBy}"),
            (WorkFilePrints.TakingSide, $"{File.HandedTo}. {File.TakenBy}"),
            (WorkFileWords.HandedOverOn, Days.Show(Row.HandedOverOn!.Value)),
            (WorkFilePrints.Name, $"{File.Code} ({File.Year}) {File.Title}"),
            (WorkFilePrints.Time, Row.Time),
            (WorkFilePrints.Number, WorkFilePrints.Papers(File.PapersHanded, File.PagesHanded).ToString()),
            (WorkFilePrints.FilesAttached, Counts.Show(Electronic)),
            (WorkFilePrints.Condition, File.Condition),
        ];
    }
}
