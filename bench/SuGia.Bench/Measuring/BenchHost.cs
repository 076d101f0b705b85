using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SuGia.Bench.Data;
using SuGia.Data;

namespace SuGia.Bench.Measuring;

/// <summary>The real system on a bench database, in this process.</summary>
internal sealed class BenchHost(WebApplication app) : IAsyncDisposable
{
    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Its services only; it does not listen.</summary>
    /// <param name="heard">Hears every command that goes to the database.</param>
    public static BenchHost On(BenchDatabase database, DbCommandInterceptor? heard = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Path.Combine(Checkout.Root, "src", "SuGia"), EnvironmentName = Environments.Production });
        (builder.Configuration["SUGIA_DB"], builder.Configuration["SUGIA_DATA"]) = (database.Storage.Database, database.Storage.Folder);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Server.AddSuGia(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock(Building.Today)));
        if (heard is not null)
        {
            builder.Services.ConfigureDbContext<AppDb>(o => o.AddInterceptors(heard));
        }

        return new(builder.Build());
    }

    /// <summary>Listens on a free port of this machine.</summary>
    public static async Task<BenchHost> Listening(BenchDatabase database, DbCommandInterceptor? heard = null)
    {
        var host = On(database, heard);
        await host.Listen();
        return host;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Listen()
    {
        await Beginning.Prepare(app.Services, withSample: false, CancellationToken.None);
        Server.UseSuGia(app);
        BenchAccounts.Map(app);
        await app.StartAsync();
    }
}
