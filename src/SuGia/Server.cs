using System.IO.Compression;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using SuGia.Data;
using SuGia.Modules.Accounts;
using SuGia.Modules.Documents;
using SuGia.Modules.Figures;
using SuGia.Modules.Imports;
using SuGia.Modules.Organisation;
using SuGia.Modules.Overview;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Reading;
using SuGia.Shell;

namespace SuGia;

/// <summary>The composition root: services, pipeline, modules in order.</summary>
public static class Server
{
    public static async Task<int> Run(bool isEmpty)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(builder.Configuration["SUGIA_URLS"] ?? "http://localhost:5080");
        AddSuGia(builder);
        await using var app = builder.Build();
        await Beginning.Prepare(app.Services, withSample: !isEmpty, CancellationToken.None);
        UseSuGia(app);
        await app.StartAsync();
        Greeting.Print(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static void AddSuGia(WebApplicationBuilder builder)
    {
        var storage = Storage.From(builder.Configuration);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Two writers of one record are told as values; what is not handled is logged where it ends.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None).AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.AddSingleton(storage).AddSingleton(TimeProvider.System).AddSingleton<World>()
            .AddDbContext<AppDb>((services, options) => services.GetRequiredService<Storage>().Configure(options))
            .AddFraming().AddScoped<Telling>().AddScoped<Staleness>().AddScoped<Saving>().AddScoped<Pressing>();
        AddWeb(builder.Services, storage);
        builder.Services.AddOrganisation().AddAccounts().AddDocuments().AddFigures().AddPeacekeeping().AddReading().AddOverview().AddHistory().AddImports();
    }

    public static void UseSuGia(WebApplication app)
    {
        Shipped.Read(app.Environment.WebRootPath);
        app.UseResponseCompression().UseRequestLocalization().UseSafeHeaders().UseStaticFiles(StaticFiles.Options);
        app.UseFraming().UseFaults().UseReachOfToday().UseRouting().UseGuard().UseUploads().UseWholeForms().UseAntiforgery().UseForgedRefused();
        var all = app.MapGroup("").WithMetadata(new RequireAntiforgeryTokenAttribute());
        all.MapOrganisation().MapAccounts().MapDocuments().MapFigures().MapPeacekeeping().MapReading().MapOverview().MapHistory().MapImports();
    }

    private static void AddWeb(IServiceCollection services, Storage storage)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(o => (o.Cookie.Name, o.FormFieldName) = ("af", "af"));
        services.AddWebEncoders(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(storage.Folder, "keys"))).SetApplicationName("SuGia");
        services.AddResponseCompression(o => (o.EnableForHttps, o.MimeTypes) = (true, [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]));
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<FormOptions>(o => (o.ValueLengthLimit, o.MultipartBodyLengthLimit) = (64 << 20, 64 << 20));
    }
}
