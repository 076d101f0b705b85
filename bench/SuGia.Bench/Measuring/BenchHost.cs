using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SuGia.Bench.Data;

namespace SuGia.Bench.Measuring;

/// <summary>The real system on a bench database, in this process.</summary>
internal sealed class BenchHost(WebApplication app) : IAsyncDisposable
{
    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Its services only; it does not listen.</summary>
    public static BenchHost On(BenchDatabase database)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Path.Combine(Checkout.Root, "src", "SuGia"), EnvironmentName = Environments.Production });
        (builder.Configuration["SUGIA_DB"], builder.Configuration["SUGIA_DATA"]) = (database.Storage.Database, database.Storage.Folder);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Server.AddSuGia(builder);
        return new(builder.Build());
    }

    /// <summary>Listens on a free port of this machine.</summary>
    /// <param name="more">Routes that only the bench has.</param>
    public static async Task<BenchHost> Listening(BenchDatabase database, Action<IEndpointRouteBuilder>? more = null)
    {
        var host = On(database);
        await host.Listen(more);
        return host;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Listen(Action<IEndpointRouteBuilder>? more)
    {
        await Beginning.Prepare(app.Services, withSample: false, CancellationToken.None);
        Server.UseSuGia(app);
        more?.Invoke(app);
        await app.StartAsync();
    }
}
