using SuGia.Data;
using SuGia.Shell;

namespace SuGia;

/// <summary>What is done before the first request: migrate, load the sample world into a new database.</summary>
public static class Beginning
{
    public static async Task Prepare(IServiceProvider services, bool withSample, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var isNew = await Migrator.Migrate(db, services.GetRequiredService<Storage>(), services.GetRequiredService<TimeProvider>(), cancel);
    }
}
