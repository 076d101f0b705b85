using System.Data.Common;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;

namespace SuGia.Bench.Pages;

/// <summary>A server that does nothing but send: / the bytes; /asked the same after one hand-written query.</summary>
internal sealed class BareServer(WebApplication app) : IAsyncDisposable
{
    private const string Names = """SELECT "Id", "Code", "FullName" FROM organisation_person ORDER BY "SortKey" LIMIT 26""";

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<BareServer> Start(byte[] page, BenchDatabase database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        app.MapGet("/asked", async () =>
        {
            await Ask(database);
            return Results.Bytes(page, "text/html; charset=utf-8");
        });
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task Ask(BenchDatabase database)
    {
        await using var db = database.Open();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Names;
        await db.Database.OpenConnectionAsync();
        await using DbDataReader rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            rows.GetString(2);
        }
    }
}
