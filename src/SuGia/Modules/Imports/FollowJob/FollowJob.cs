using System.Globalization;
using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET /imports/jobs/{job}: progress, then the dry run; POST …/take and …/drop; GET …/faults.</summary>
public static class FollowJob
{
    private const string AfterSeconds = "3";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/imports/jobs/{job:guid}", Show).Needs(Permission.Import);
        app.Post("/imports/jobs/{job:guid}/take", Take).Needs(Permission.Import);
        app.Post("/imports/jobs/{job:guid}/drop", Drop).Needs(Permission.Import);
        app.Get("/imports/jobs/{job:guid}/faults", Faults).Needs(Permission.Import);
    }

    private static async Task<IResult> Show(Guid job, JobKeeper jobs, ImportQueue queue, ImportFolder folder, IEnumerable<IImportKind> kinds, Frame frame, HttpResponse response, CancellationToken cancel)
    {
        if (await Mine(job, jobs, frame, cancel) is not { } mine)
        {
            return Results.NotFound();
        }

        if (mine is { State: JobState.Taken or JobState.Undone, Import: { } import })
        {
            return Go.To(frame.To($"/imports/{import}"));
        }

        if (!mine.IsOver)
        {
            response.Headers["Refresh"] = AfterSeconds;
        }

        var plan = mine.State is JobState.Tried ? await folder.Plan(mine.StoredAs, cancel) : null;
        return JobPage.Show(new(mine, kinds.Single(k => k.Code == mine.Kind), plan, queue.ProgressOf(job)));
    }

    private static async Task<IResult> Take(Guid job, JobKeeper jobs, ImportQueue queue, ImportFolder folder, IEnumerable<IImportKind> kinds, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Mine(job, jobs, frame, cancel) is not { } mine)
        {
            return Results.NotFound();
        }

        if (!frame.Reader.May(kinds.Single(k => k.Code == mine.Kind).Needs))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var act = saving.Act(ImportWords.Reason(mine.FileName));
        if (await folder.Plan(mine.StoredAs, cancel) is { HasFaults: false } && await jobs.Claim(job, JobPurpose.Take, act.Id, cancel))
        {
            await queue.Do(new(job, JobPurpose.Take, frame.Reader, act, CultureInfo.CurrentUICulture.Name), cancel);
        }

        return Go.To(frame.To($"/imports/jobs/{job}"));
    }

    private static async Task<IResult> Drop(Guid job, JobKeeper jobs, Frame frame, CancellationToken cancel)
    {
        if (await Mine(job, jobs, frame, cancel) is not { } mine)
        {
            return Results.NotFound();
        }

        if (mine.State is JobState.Tried)
        {
            await jobs.Update(job, j => j.State = JobState.Dropped, cancel);
            await jobs.Wipe(job, cancel);
        }

        return Go.To(frame.To($"/imports/{mine.Kind}"), ImportWords.WasDropped);
    }

    private static async Task<IResult> Faults(Guid job, JobKeeper jobs, ImportFolder folder, Frame frame, CancellationToken cancel) =>
        await Mine(job, jobs, frame, cancel) is { } mine && folder.Faults(mine.StoredAs) is { } path
            ? Results.File(path, SheetFile.Xlsx.ContentType, $"sugia-{mine.Kind}-loi.xlsx")
            : Results.NotFound();

    /// <summary>The job, only for whoever began it.</summary>
    private static async Task<ImportJob?> Mine(Guid id, JobKeeper jobs, Frame frame, CancellationToken cancel) =>
        await jobs.Find(id, cancel) is { } job && job.By == frame.Reader.Id ? job : null;

    /// <param name="Plan">Null while the job runs, and where it stopped.</param>
    /// <param name="Progress">Null where the job is not under way.</param>
    public sealed record View(ImportJob Job, IImportKind Kind, ImportPlan? Plan, ImportProgress? Progress)
    {
        public Words TitleOf(string column) => Kind.Columns.FirstOrDefault(c => c.Name == column)?.Title ?? new(column, column);
    }
}
