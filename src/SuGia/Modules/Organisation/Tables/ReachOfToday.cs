using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

/// <summary>Works out who is reached from where anew on the first request of each day in Hà Nội.</summary>
/// <remarks>Of two requests, or two processes, one does it: the day is taken in the same transaction by a conditional update.</remarks>
internal sealed class ReachOfToday(AppDb db, Reaching reaching, TimeProvider clock)
{
    public async Task Renew(CancellationToken cancel)
    {
        var today = clock.DayInHanoi;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await TakeDay(Days.Iso(today), cancel))
        {
            await reaching.RenewAll(today, cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    private async Task<bool> TakeDay(string today, CancellationToken cancel)
    {
        var setting = db.Set<Setting>().Where(s => s.Name == Setting.ReachDay);
        if (await setting.Where(s => s.Value != today).ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, today), cancel) > 0)
        {
            return true;
        }

        if (await setting.AnyAsync(cancel))
        {
            return false;
        }

        db.Add(new Setting { Name = Setting.ReachDay, Value = today });
        return await db.SaveChangesAsync(cancel) > 0;
    }
}

/// <summary>Remembers in this process which day was worked out, so that every other request of the day asks nothing.</summary>
internal sealed class RenewedDay : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private DateOnly day;

    public async Task Reach(DateOnly today, Func<Task> renew, CancellationToken cancel)
    {
        if (day == today)
        {
            return;
        }

        await one.WaitAsync(cancel);
        try
        {
            if (day != today)
            {
                await renew();
                day = today;
            }
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}

public static class DailyReach
{
    /// <summary>Before the first request of a day is answered, the reach of that day is worked out.</summary>
    public static IApplicationBuilder UseReachOfToday(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var services = http.RequestServices;
        await services.GetRequiredService<RenewedDay>().Reach(
            services.GetRequiredService<TimeProvider>().DayInHanoi, () => Renew(services, http.RequestAborted), http.RequestAborted);
        await next(http);
    });

    private static async Task Renew(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReachOfToday>().Renew(cancel);
    }
}
