using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Imports.Contract;

namespace SuGia.Modules.Imports;

/// <summary>Opens, claims and ends jobs; wipes the files that wait too long.</summary>
internal sealed class JobKeeper(AppDb db, ImportFolder folder, TimeProvider clock)
{
    /// <summary>How long an uploaded file waits to be taken.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromHours(24);

    public async Task Open(ImportJob job, CancellationToken cancel)
    {
        db.Add(job);
        await db.SaveChangesAsync(cancel);
    }

    public Task<ImportJob?> Find(Guid id, CancellationToken cancel) =>
        db.Set<ImportJob>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, cancel);

    /// <returns>False where the job no longer waits for this: a second press, or the file was wiped.</returns>
    public async Task<bool> Claim(Guid id, JobPurpose purpose, Guid? import, CancellationToken cancel) =>
        await db.Set<ImportJob>().Where(j => j.Id == id && j.State == JobState.Tried).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.State, JobState.Waiting).SetProperty(j => j.Purpose, purpose).SetProperty(j => j.Import, import), cancel) == 1;

    public async Task Update(Guid id, Action<ImportJob> change, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        change(await db.Set<ImportJob>().SingleAsync(j => j.Id == id, cancel));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    public async Task Stop(Guid id, Words why, CancellationToken cancel)
    {
        await Update(id, job => job.Stop(why), cancel);
        await Wipe(id, cancel);
    }

    public async Task Wipe(Guid id, CancellationToken cancel)
    {
        if (await Find(id, cancel) is { } job)
        {
            folder.Wipe(job.StoredAs);
            await Update(id, j => j.StoredAs = "", cancel);
        }
    }

    /// <summary>After a restart: what was under way is over; it was taken whole, or not at all.</summary>
    public async Task StopInterrupted(CancellationToken cancel)
    {
        var open = await db.Set<ImportJob>().AsNoTracking().Where(j => j.State == JobState.Waiting || j.State == JobState.Running).ToListAsync(cancel);
        foreach (var job in open)
        {
            if (job is { Purpose: JobPurpose.Take, Import: { } import } && await db.Set<Import>().AnyAsync(i => i.Id == ImportId.From(import), cancel))
            {
                await Update(job.Id, j => j.State = JobState.Taken, cancel);
            }
            else
            {
                await Stop(job.Id, ImportWords.Restarted, cancel);
            }
        }
    }

    public async Task WipeOld(CancellationToken cancel)
    {
        var limit = clock.GetUtcNow() - Waits;
        var old = await db.Set<ImportJob>().AsNoTracking().Where(j => j.StoredAs != "" && j.At < limit.UtcTicks && j.State == JobState.Tried).ToListAsync(cancel);
        foreach (var job in old)
        {
            await Stop(job.Id, ImportWords.WaitedTooLong, cancel);
        }

        folder.WipeOlderThan(limit);
    }
}
