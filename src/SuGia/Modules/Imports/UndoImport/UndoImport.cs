using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET and POST /imports/{import}/undo: takes a whole import back, or says why it stays.</summary>
public static class UndoImport
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/imports/{import:guid}/undo", Ask).Needs(Permission.Import);
        app.Post("/imports/{import:guid}/undo", Answer).Needs(Permission.Import);
    }

    private static async Task<IResult> Ask(Guid import, AppDb db, Undoing undoing, IEnumerable<IImportKind> kinds, Frame frame, CancellationToken cancel) =>
        await Find(import, db, cancel) is not { } taken ? Results.NotFound()
        : !frame.Reader.May(KindOf(taken, kinds).Needs) ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : UndoImportPage.Show(new(taken, KindOf(taken, kinds), await undoing.WhyNot(taken, cancel)));

    private static async Task<IResult> Answer(Guid import, AppDb db, Undoing undoing, IEnumerable<IImportKind> kinds, JobKeeper jobs, ImportQueue queue, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(import, db, cancel) is not { } taken)
        {
            return Results.NotFound();
        }

        if (!frame.Reader.May(KindOf(taken, kinds).Needs))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await undoing.WhyNot(taken, cancel) is { } problem)
        {
            return UndoImportPage.Refuse(new(taken, KindOf(taken, kinds), problem));
        }

        var act = saving.Act(ImportWords.UndoReason(taken.FileName));
        if (await jobs.Find(act.Id, cancel) is null)
        {
            await jobs.Open(new() { Id = act.Id, Kind = taken.Kind, FileName = taken.FileName, FileHash = "", StoredAs = "", By = frame.Reader.Id, At = act.At.UtcTicks, Purpose = JobPurpose.Undo, Import = import }, cancel);
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
