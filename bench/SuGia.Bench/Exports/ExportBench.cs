using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;
using SuGia.Bench.Figures;
using SuGia.Bench.Measuring;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;
using Target = SuGia.Bench.Measuring.Target;

namespace SuGia.Bench.Exports;

/// <summary>A list of thirty columns taken along as CSV and XLSX, against a bare query that writes the same text.</summary>
internal sealed class ExportBench(BenchDatabases databases, bool small) : IBench
{
    private const int AgreedRows = 1_000;
    private const long WatchedEvery = 256 * 1024;

    private static readonly Target OfTime = new(2);
    private static readonly Target OfMemory = new(1.1);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    private readonly int persons = Sizes.Rows(small).Persons;

    public string Name => "export";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        List<Sheet> sheets = [];
        foreach (var database in await databases.Of(Sizes.Rows(small)))
        {
            await using var host = BenchHost.On(database);
            await Agree(database, host);
            sheets.Add(await Time(database, host));
            sheets.Add(await Memory(database, host));
        }

        return sheets;
    }

    private async Task<Sheet> Time(BenchDatabase database, BenchHost host)
    {
        Sheet sheet = new($"Export of {Sheet.Count(persons)} rows × 30 columns on {database.Engine}",
            $"The whole answer, written to nowhere. Floor: one hand-written query that writes the same text, for XLSX through deflate at its fastest. Target {OfTime}.",
            ["file", "bytes", "floor ms", "ours ms", "ratio", "verdict"]);
        var last = await LastOf(database, persons);
        await using var connection = await FloorCommand.Connect(database);
        BareExport bare = new(connection, database.Engine, Building.Today, last);
        var times = await Rounds.Medians(Budget,
            () => bare.Write(new BareCsv(new Outlet())), () => Ours(host, SheetFile.Csv, last, new Outlet()),
            () => Deflated(bare, new Outlet()), () => Ours(host, SheetFile.Xlsx, last, new Outlet()));
        foreach (var (file, at) in ((SheetFile, int)[])[(SheetFile.Csv, 0), (SheetFile.Xlsx, 2)])
        {
            Outlet counted = new();
            await Ours(host, file, last, counted);
            sheet.Add(file.Extension, Sheet.Count(counted.Bytes), Sheet.Ms(times[at]), Sheet.Ms(times[at + 1]), Sheet.Times(times[at + 1], times[at]), OfTime.Verdict(times[at], times[at + 1]));
        }

        return sheet;
    }

    private async Task<Sheet> Memory(BenchDatabase database, BenchHost host)
    {
        Sheet sheet = new($"Memory of an export on {database.Engine}",
            $"Most managed bytes alive at once in the process, looked at every {WatchedEvery / 1024} KB of the file with all garbage taken away. All rows against a tenth of them. Target {OfMemory}.",
            ["file", "rows", "bytes of the file", "alive KB", "process MB", "ratio", "verdict"]);
        foreach (var file in (SheetFile[])[SheetFile.Csv, SheetFile.Xlsx])
        {
            var (tenth, all) = (await Watch(database, host, file, persons / 10), await Watch(database, host, file, persons));
            sheet.Add(file.Extension, Sheet.Count(persons / 10), Sheet.Count(tenth.Bytes), Sheet.Count(tenth.Peak / 1024.0), Sheet.Count(tenth.WorkingSet >> 20), "", "");
            sheet.Add(file.Extension, Sheet.Count(persons), Sheet.Count(all.Bytes), Sheet.Count(all.Peak / 1024.0), Sheet.Count(all.WorkingSet >> 20),
                Sheet.Times(all.Peak, tenth.Peak), OfMemory.Verdict(tenth.Peak, all.Peak));
        }

        return sheet;
    }

    private static async Task<Outlet> Watch(BenchDatabase database, BenchHost host, SheetFile file, int rows)
    {
        var last = await LastOf(database, rows);
        await Ours(host, file, last, new Outlet());
        Outlet watched = new(WatchedEvery);
        await Ours(host, file, last, watched);
        return watched;
    }

    /// <summary>The answer of the list itself, as a request would send it.</summary>
    private static async Task Ours(BenchHost host, SheetFile file, string last, Stream to)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var (db, people) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<IPeople>());
        Frame frame = new(Reader.System, Building.Today, Building.Today, null, "/people", [(ListAsk.SheetName, file.Extension)], IsSample: false);
        var answer = await ExportList.Described.Answer(ExportList.Rows(db, people, Building.Today, last), frame, _ => Results.Empty, CancellationToken.None);
        DefaultHttpContext http = new() { RequestServices = scope.ServiceProvider };
        http.Response.Body = to;
        await answer.ExecuteAsync(http);
    }

    private static async Task Deflated(BareExport bare, Stream to)
    {
        await using DeflateStream deflate = new(to, CompressionLevel.Fastest, leaveOpen: true);
        await bare.Write(new BareXml(deflate));
    }

    private static async Task<string> LastOf(BenchDatabase database, int rows)
    {
        await using var db = database.Open();
        return await db.Set<Person>().OrderBy(p => p.SortKey).Skip(rows - 1).Select(p => p.SortKey).FirstAsync();
    }

    /// <exception cref="InvalidOperationException">The floor writes other text: the measurement would be worth nothing.</exception>
    private static async Task Agree(BenchDatabase database, BenchHost host)
    {
        var last = await LastOf(database, AgreedRows);
        await using var connection = await FloorCommand.Connect(database);
        BareExport bare = new(connection, database.Engine, Building.Today, last);
        using MemoryStream csv = new(), ours = new(), xml = new(), xlsx = new();
        await bare.Write(new BareCsv(csv));
        await Ours(host, SheetFile.Csv, last, ours);
        await bare.Write(new BareXml(xml));
        await Ours(host, SheetFile.Xlsx, last, xlsx);
        if (!csv.ToArray().AsSpan().SequenceEqual(ours.ToArray()) || !(await WorksheetOf(xlsx)).AsSpan().EndsWith([.. xml.ToArray(), .. "</worksheet>"u8]))
        {
            throw new InvalidOperationException("The floor writes other text than the export.");
        }
    }

    private static async Task<byte[]> WorksheetOf(MemoryStream xlsx)
    {
        await using ZipArchive zip = new(xlsx, ZipArchiveMode.Read);
        await using var sheet = await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync();
        using MemoryStream text = new();
        await sheet.CopyToAsync(text);
        return text.ToArray();
    }
}
