using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;
using SuGia.Bench.Measuring;
using SuGia.Data;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Pages;

/// <summary>Whole pages under load, against a bare server that sends the very same bytes, alone and after one query.</summary>
internal sealed class PagesBench(BenchDatabases databases, bool small) : IBench
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan During = TimeSpan.FromSeconds(5);

    public string Name => "pages";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        List<Sheet> sheets = [];
        foreach (var database in await databases.Of(Sizes.Facts(small)))
        {
            sheets.Add(await Measure(database));
        }

        return sheets;
    }

    private static async Task<Sheet> Measure(BenchDatabase database)
    {
        Sheet sheet = new($"Pages on {database.Engine}",
            "Four connections that are kept, for a reader who reaches everyone; from the call on, for one who works at the desk. Bare: a server without anything that sends the same bytes; with query: it first asks 25 names.",
            ["page", "queries", "bytes", "gzip", "brotli", "per second", "p95 ms", "bare per second", "bare p95 ms", "with query per second", "with query p95 ms"]);
        CommandsHeard heard = new();
        await using var host = await BenchHost.Listening(database, heard);
        using var browser = await Browser.SignedIn(host, "everything");
        using var office = await Browser.SignedIn(host, BenchAccounts.Office);
        foreach (var (name, path, isOffice) in await Paths(database))
        {
            await Measure(name, path, database, isOffice ? office : browser, heard, sheet);
        }

        return sheet;
    }

    private static async Task Measure(string name, string path, BenchDatabase database, Browser browser, CommandsHeard heard, Sheet sheet)
    {
        if (await Refusal(browser, path) is { } reason)
        {
            sheet.Add([name, $"left out: {reason}", .. Enumerable.Repeat("", sheet.Head.Count - 2)]);
            return;
        }

        var before = heard.Count;
        var page = await browser.Get(path);
        var queries = heard.Count - before;
        var ours = await Load(browser, path);
        await using var bare = await BareServer.Start(page, database);
        using Browser plain = new(bare.Address);
        var (bytes, asked) = (await Load(plain, "/"), await Load(plain, "/asked"));
        sheet.Add(name, $"{queries}", Sheet.Count(page.Length), Sheet.Count((await browser.Get(path, "gzip")).Length), Sheet.Count((await browser.Get(path, "br")).Length),
            Sheet.Ms(ours.PerSecond), Sheet.Ms(ours.P95), Sheet.Ms(bytes.PerSecond), Sheet.Ms(bytes.P95), Sheet.Ms(asked.PerSecond), Sheet.Ms(asked.P95));
    }

    private static async Task<(double PerSecond, double P95)> Load(Browser browser, string path)
    {
        await browser.Load(path, WarmUp);
        return await browser.Load(path, During);
    }

    private static async Task<string?> Refusal(Browser browser, string path)
    {
        try
        {
            await browser.Get(path);
            return null;
        }
        catch (InvalidOperationException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>The officer is the first with two tours; of what is on the desk, the latest of its kind on the day.</summary>
    private static async Task<IReadOnlyList<(string Name, string Path, bool IsOffice)>> Paths(BenchDatabase database)
    {
        await using var db = database.Open();
        var officer = await db.Set<Tour>().OrderBy(t => t.Id).Select(t => t.Person).FirstAsync();
        return
        [
            ("people", "/people", IsOffice: false),
            ("officers", "/peacekeeping/officers", IsOffice: false),
            ("officer", $"/peacekeeping/officers/{officer.Value}", IsOffice: false),
            ("missions", "/peacekeeping/missions", IsOffice: false),
            ("mission with Gantt", $"/peacekeeping/missions/{BenchWorld.Acronym(7)}", IsOffice: false),
            ("overview", "/overview", IsOffice: false),
            ("figure", "/figures/peacekeeping.field", IsOffice: false),
            .. await OnDesk(db),
        ];
    }

    private static async Task<IReadOnlyList<(string Name, string Path, bool IsOffice)>> OnDesk(AppDb db)
    {
        var today = Building.Today;
        var call = await db.Set<Call>().Where(c => c.OpenedOn <= today).OrderByDescending(c => c.OpenedOn).Select(c => c.Id).FirstAsync();
        var board = await db.Set<Selection>().Where(s => s.DecidedOn <= today).OrderByDescending(s => s.OpenedOn).Select(s => s.Id).FirstAsync();
        var dossier = await db.Set<Dossier>().Where(d => d.OpenedOn <= today).OrderByDescending(d => d.OpenedOn).Select(d => d.Id).FirstAsync();
        var relief = await db.Set<Relief>().Where(r => r.StartedOn <= today).OrderByDescending(r => r.StartedOn).Select(r => r.Id).FirstAsync();
        var unit = await db.Set<FormedUnit>().OrderBy(u => u.Code).Select(u => u.Code).FirstAsync();
        return
        [
            ("call", $"/peacekeeping/calls/{call.Value}", IsOffice: true),
            ("eligible of a call", $"/peacekeeping/calls/{call.Value}/eligible", IsOffice: true),
            ("selection board", $"/peacekeeping/selections/{board.Value}", IsOffice: true),
            ("dossier", $"/peacekeeping/dossiers/{dossier.Value}", IsOffice: true),
            ("relief", $"/peacekeeping/reliefs/{relief.Value}", IsOffice: true),
            ("clocks", "/peacekeeping/clocks", IsOffice: true),
            ("roll", "/peacekeeping/roll", IsOffice: true),
            ("formed unit", $"/peacekeeping/units/{unit}", IsOffice: true),
        ];
    }
}
