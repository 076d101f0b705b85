using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>Does one job from its ticket, and leaves what its page shows.</summary>
internal sealed class ImportWork(JobKeeper jobs, ImportFolder folder, ImportRunner runner, Undoing undoing, IEnumerable<IImportKind> kinds)
{
    public async Task Do(Ticket ticket, ImportProgress progress, CancellationToken cancel)
    {
        await jobs.Update(ticket.Job, job => job.State = JobState.Running, cancel);
        var job = (await jobs.Find(ticket.Job, cancel))!;
        if (ticket.Purpose is JobPurpose.Undo)
        {
            await Undo(ticket, job, progress, cancel);
        }
        else if (await folder.Open(job.StoredAs, job.FileHash, cancel) is { } content)
        {
            await using (content)
            {
                await Read(ticket, job, new(kinds.Single(k => k.Code == job.Kind), new(job.FileName, job.FileHash), content, ticket.Reader, ticket.Act) { Progress = progress }, cancel);
            }
        }
        else
        {
            await jobs.Stop(job.Id, ImportWords.FileGone, cancel);
        }
    }

    private async Task Read(Ticket ticket, ImportJob job, ImportOrder order, CancellationToken cancel)
    {
        var isTaking = ticket.Purpose is JobPurpose.Take;
        var outcome = isTaking && await folder.Plan(job.StoredAs, cancel) is { } shown && shown.Fingerprint == job.Fingerprint
            ? await runner.Take(order, shown, cancel)
            : await runner.Try(order, cancel);
        if (outcome.IsTaken)
        {
            await jobs.Update(job.Id, j => j.State = JobState.Taken, cancel);
            await jobs.Wipe(job.Id, cancel);
            return;
        }

        await folder.KeepPlan(job.StoredAs, outcome.Plan, cancel);
        await Mark(job, outcome, ticket.Language, cancel);
        await jobs.Update(job.Id, j => (j.State, j.Fingerprint, j.IsOvertaken) = (JobState.Tried, outcome.Plan.Fingerprint, isTaking), cancel);
    }

    /// <summary>The file given back with its faults marked, in the language of whoever brought it.</summary>
    private async Task Mark(ImportJob job, ImportOutcome outcome, string language, CancellationToken cancel)
    {
        if (outcome is not { Sheet: { } sheet, Faults.Count: > 0 })
        {
            return;
        }

        var faults = outcome.Faults.GroupBy(f => (f.Line, f.Column)).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(f => f.Says.In(language))));
        await using var file = folder.CreateFaults(job.StoredAs);
        await FaultySheet.Write(file, sheet.Headers, sheet.Rows, faults, cancel);
    }

    private async Task Undo(Ticket ticket, ImportJob job, ImportProgress progress, CancellationToken cancel)
    {
        if (await undoing.Undo(ImportId.From(job.Import!.Value), ticket.Act, progress, cancel) is { } problem)
        {
            await jobs.Stop(job.Id, problem.Says, cancel);
        }
        else
        {
            await jobs.Update(job.Id, j => j.State = JobState.Undone, cancel);
        }
    }
}
