using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SuGia.Data;
using SuGia.Modules.Reading;
using SuGia.Sample;

namespace SuGia.Tests.Support;

/// <summary>The whole system over real HTTP, on a database of its own and on a day that stands still.</summary>
public sealed class App : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly TestDatabase database;
    private readonly DirectoryInfo folder;

    private App(WebApplication host, TestDatabase database, DirectoryInfo folder, FixedClock clock, SqlHeard sql, FaultsHeard faults) =>
        (this.host, this.database, this.folder, Clock, Sql, Faults) = (host, database, folder, clock, sql, faults);

    /// <summary>The day of every test that names none: 22/11/2026.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public FixedClock Clock { get; }

    /// <summary>What the system logged as broken; empty while no page answered 500.</summary>
    public FaultsHeard Faults { get; }

    public IServiceProvider Services => host.Services;

    public Uri Address => new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Every route that the system answers, as it was mapped.</summary>
    public IReadOnlyList<RouteEndpoint> Routes =>
        [.. ((IEndpointRouteBuilder)host).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    private SqlHeard Sql { get; }

    /// <param name="today">The day in Hà Nội; 22/11/2026 unless named. Who is reached from where is worked out for 22/11/2026.</param>
    /// <param name="more">Routes that only the test has.</param>
    public static async Task<App> Start(Engine engine, Worlds world = Worlds.Sample, DateOnly? today = null, Action<IEndpointRouteBuilder>? more = null) =>
        await On(await TestDatabase.CloneOf(await Templates.Of(engine, world)), world, today ?? Today, more);

    /// <summary>On a database at hand, which it deletes with itself.</summary>
    internal static async Task<App> On(TestDatabase database, Worlds world, DateOnly today, Action<IEndpointRouteBuilder>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("sugia-app-");
        var (clock, sql, faults) = (new FixedClock(today), new SqlHeard(), new FaultsHeard());
        var host = Build(database, folder, clock, sql, faults);
        await Beginning.Prepare(host.Services, withSample: world is Worlds.Sample, CancellationToken.None);
        await host.Services.GetRequiredService<TextStore>().Keep(SampleWorld.ReviewOf2022, CancellationToken.None);
        Server.UseSuGia(host);
        more?.Invoke(host);
        await host.StartAsync();
        return new(host, database, folder, clock, sql, faults);
    }

    /// <summary>Someone who has not signed in.</summary>
    public Visitor Visitor(string language = "vi-VN") => new(Address, language);

    /// <summary>A person of the sample world, signed in by name: nhap, kieumau, donvi, doingoai, thucdia, hauphuong, kiemtra, quantri.</summary>
    public async Task<Visitor> SignedInAs(string userName, string language = "vi-VN")
    {
        var visitor = Visitor(language);
        var entered = await visitor.Press(await visitor.Get("/sign-in"), $"button[value='{userName}']");
        return entered.Status == 303 ? visitor : throw new InvalidOperationException($"{userName} could not sign in: {entered.Status}");
    }

    /// <summary>A unit of work on the same database, beside the requests.</summary>
    public AppDb Db() => DbOn(database);

    /// <summary>The SQL commands of one request. No other request may run meanwhile.</summary>
    public async Task<IReadOnlyList<string>> CommandsOf(Func<Task> request)
    {
        Sql.Forget();
        await request();
        return Sql.Commands;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Fills an empty database and leaves it to whoever made it.</summary>
    internal static async Task Tell(TestDatabase database, Worlds world)
    {
        var folder = Directory.CreateTempSubdirectory("sugia-app-");
        await using (var host = Build(database, folder, new(Today), new(), new()))
        {
            await Beginning.Prepare(host.Services, withSample: world is Worlds.Sample, CancellationToken.None);
        }

        folder.Delete(recursive: true);
    }

    internal static AppDb DbOn(TestDatabase database)
    {
        DbContextOptionsBuilder<AppDb> options = new();
        StorageOf(database).Configure(options);
        return new(options.Options);
    }

    internal static Storage StorageOf(TestDatabase database) => new(DatabasesFolder.Path, database.ConnectionString);

    private static WebApplication Build(TestDatabase database, DirectoryInfo folder, FixedClock clock, SqlHeard sql, FaultsHeard faults)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = Repository.PathOf("src", "SuGia"),
            EnvironmentName = Environments.Production,
        });
        (builder.Configuration["SUGIA_DB"], builder.Configuration["SUGIA_DATA"]) = (database.ConnectionString, folder.FullName);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = true);
        Server.AddSuGia(builder);
        builder.Logging.ClearProviders().AddProvider(faults);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        builder.Services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(sql));
        return builder.Build();
    }
}

/// <summary>What a system holds when it begins.</summary>
public enum Worlds
{
    Sample,
    Empty,
}
