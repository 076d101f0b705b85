using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Sample;
using SuGia.Shell;

namespace SuGia;

/// <summary>What is done before the first request: migrate, load the sample world into a new database, say which world it is.</summary>
public static class Beginning
{
    public static async Task Prepare(IServiceProvider services, bool withSample, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var clock = services.GetRequiredService<TimeProvider>();
        var isNew = await Migrator.Migrate(db, services.GetRequiredService<Storage>(), clock, cancel);
        if (isNew)
        {
            await Begin(scope.ServiceProvider, db, clock, withSample, cancel);
        }

        services.GetRequiredService<World>().IsSample = await db.Set<Setting>().AnyAsync(s => s.Name == Setting.World && s.Value == "sample", cancel);
    }

    /// <summary>All or nothing: what breaks off leaves an empty database.</summary>
    private static async Task Begin(IServiceProvider services, AppDb db, TimeProvider clock, bool withSample, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await Countries.Enter(db, clock, cancel);
        if (withSample)
        {
            await ActivatorUtilities.CreateInstance<SampleWorld>(services).Tell(clock.DayInHanoi, cancel);
        }

        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
