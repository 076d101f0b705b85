using System.Globalization;
using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET /imports/jobs/{id}: progress, then the dry run; POST …/take and …/drop; GET …/faults.</summary>
public static class FollowJob
{
    private const string AfterSeconds = "3";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/imports/jobs/{id:guid}", Show).Needs(Permission.Import);
        app.MapPost("/imports/jobs/{id:guid}/take", Take).Needs(Permission.Import);
        app.MapPost("/imports/jobs/{id:guid}/drop", Drop).Needs(Permission.Import);
        app.MapGet("/imports/jobs/{id:guid}/faults", Faults).Needs(Permission.Import);
    }

    private static async Task<IResult> Show(Guid id, JobKeeper jobs, ImportQueue queue, ImportFolder folder, IEnumerable<IImportKind> kinds, Frame frame, HttpResponse response, CancellationToken cancel)
    {
        if (await Mine(id, jobs, frame, cancel) is not { } job)
        {
            return Results.NotFound();
        }

        if (job is { State: JobState.Taken or JobState.Undone, Import: { } import })
        {
            return Go.To(frame.To($"/imports/{import}"));
        }

        if (!job.IsOver)
        {
            response.Headers["Refresh"] = AfterSeconds;
        }

        var plan = job.State is JobState.Tried ? await folder.Plan(job.StoredAs, cancel) : null;
        return JobPage.Show(new(job, kinds.Single(k => k.Code == job.Kind), plan, queue.ProgressOf(id)));
    }

    private static async Task<IResult> Take(Guid id, JobKeeper jobs, ImportQueue queue, ImportFolder folder, IEnumerable<IImportKind> kinds, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Mine(id, jobs, frame, cancel) is not { } job)
        {
            return Results.NotFound();
        }

        if (!frame.Reader.May(kinds.Single(k => k.Code == job.Kind).Needs))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var act = saving.Act(ImportWords.Reason(job.FileName));
        if (await folder.Plan(job.StoredAs, cancel) is { HasFaults: false } && await jobs.Claim(id, JobPurpose.Take, act.Id, cancel))
        {
            await queue.Do(new(id, JobPurpose.Take, frame.Reader, act, CultureInfo.CurrentUICulture.Name), cancel);
        }

        return Go.To(frame.To($"/imports/jobs/{id}"));
    }

    private static async Task<IResult> Drop(Guid id, JobKeeper jobs, Frame frame, CancellationToken cancel)
    {
        if (await Mine(id, jobs, frame, cancel) is not { } job)
        {
            return Results.NotFound();
        }

        if (job.State is JobState.Tried)
        {
            await jobs.Update(id, j => j.State = JobState.Dropped, cancel);
            await jobs.Wipe(id, cancel);
        }

        return Go.To(frame.To($"/imports/{job.Kind}"), ImportWords.WasDropped);
    }

    private static async Task<IResult> Faults(Guid id, JobKeeper jobs, ImportFolder folder, Frame frame, CancellationToken cancel) =>
        await Mine(id, jobs, frame, cancel) is { } job && folder.Faults(job.StoredAs) is { } path
            ? Results.File(path, SheetFile.Xlsx.ContentType, $"sugia-{job.Kind}-loi.xlsx")
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
