using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET and POST /imports/{id}/undo: takes a whole import back, or says why it stays.</summary>
public static class UndoImport
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/imports/{id:guid}/undo", Ask).Needs(Permission.Import);
        app.MapPost("/imports/{id:guid}/undo", Answer).Needs(Permission.Import);
    }

    private static async Task<IResult> Ask(Guid id, AppDb db, Undoing undoing, IEnumerable<IImportKind> kinds, Frame frame, CancellationToken cancel) =>
        await Find(id, db, cancel) is not { } import ? Results.NotFound()
        : !frame.Reader.May(KindOf(import, kinds).Needs) ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : UndoImportPage.Show(new(import, KindOf(import, kinds), await undoing.WhyNot(import, cancel)));

    private static async Task<IResult> Answer(Guid id, AppDb db, Undoing undoing, IEnumerable<IImportKind> kinds, JobKeeper jobs, ImportQueue queue, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } import)
        {
            return Results.NotFound();
        }

        if (!frame.Reader.May(KindOf(import, kinds).Needs))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await undoing.WhyNot(import, cancel) is { } problem)
        {
            return UndoImportPage.Refuse(new(import, KindOf(import, kinds), problem));
        }

        var act = saving.Act(ImportWords.UndoReason(import.FileName));
        if (await jobs.Find(act.Id, cancel) is null)
        {
            await jobs.Open(new() { Id = act.Id, Kind = import.Kind, FileName = import.FileName, FileHash = "", StoredAs = "", By = frame.Reader.Id, At = act.At.UtcTicks, Purpose = JobPurpose.Undo, Import = id }, cancel);
            await queue.Do(new(act.Id, JobPurpose.Undo, frame.Reader, act, CultureInfo.CurrentUICulture.Name), cancel);
        }

        return Go.To(frame.To($"/imports/jobs/{act.Id}"));
    }

    private static Task<Import?> Find(Guid id, AppDb db, CancellationToken cancel) =>
        db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == ImportId.From(id), cancel);

    private static IImportKind KindOf(Import import, IEnumerable<IImportKind> kinds) => kinds.Single(k => k.Code == import.Kind);

    /// <param name="WhyNot">Null where it may be undone.</param>
    public sealed record View(Import Import, IImportKind Kind, Problem? WhyNot);
}
