using System.Diagnostics;
using System.Globalization;
using SuGia.Bench.Data;
using SuGia.Bench.Figures;
using SuGia.Bench.Measuring;
using SuGia.Kernel;
using Target = SuGia.Bench.Measuring.Target;

namespace SuGia.Bench.Lists;

/// <summary>The lists of peacekeeping as their pages ask them, against the fastest hand-written SQL that fetches the same rows and columns.</summary>
internal sealed class ListsBench(BenchDatabases databases, bool small, string only) : IBench
{
    private static readonly Target Allowed = new(1.3, More: 1);

    public string Name => "lists";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        List<Sheet> sheets = [];
        foreach (var database in await databases.Of(Sizes.Facts(small)))
        {
            sheets.Add(await Measure(database));
        }

        return sheets;
    }

    private async Task<Sheet> Measure(BenchDatabase database)
    {
        Sheet sheet = new($"Lists on {database.Engine}",
            $"As of {Days.Iso(BenchWorld.Middle)}, for a reader who reaches everyone: the first page and the page after the row in the middle, from the query to the rows. Floor: the same rows and columns by one prepared command on an open connection. Target {Allowed}.",
            ["list", "page", "rows in all", "floor ms", "page ms", "ratio", "verdict"]);
        await using var host = BenchHost.On(database);
        await using var connection = await FloorCommand.Connect(database);
        await using var scope = host.Services.CreateAsyncScope();
        List<PageCase> pages = [];
        foreach (var list in ListCases.On(scope.ServiceProvider))
        {
            pages.AddRange((await list.Pages()).Where(p => p.List.Contains(only, StringComparison.Ordinal)));
        }

        await WarmUp(pages);
        foreach (var page in pages)
        {
            await using var floors = await RowsCommands.Prepare(connection, page, database.Engine);
            await Agree(page, floors.All);
            await Measure(page, floors.All, sheet);
        }

        return sheet;
    }

    /// <summary>A system that has run for a while has compiled its code to the end; of the slow lists a few pages must do.</summary>
    private static async Task WarmUp(IEnumerable<PageCase> pages)
    {
        foreach (var page in pages)
        {
            var clock = Stopwatch.StartNew();
            for (var asked = 0; asked < 60 && clock.Elapsed < TimeSpan.FromSeconds(1); asked++)
            {
                await page.Ask();
            }
        }
    }

    private static async Task Measure(PageCase page, IReadOnlyList<RowsCommand> floors, Sheet sheet)
    {
        var times = await Rounds.Medians(TimeSpan.FromSeconds(2), [page.Ask, .. floors.Select(f => (Func<Task>)f.Read)]);
        var (ours, floor) = (times[0], times.Skip(1).Min());
        sheet.Add(page.List, page.Page, Sheet.Count(page.Rows), Sheet.Ms(floor), Sheet.Ms(ours), Sheet.Times(ours, floor), Allowed.Verdict(floor, ours));
    }

    /// <exception cref="InvalidOperationException">A floor fetches something else: the measurement would be worth nothing.</exception>
    private static async Task Agree(PageCase page, IReadOnlyList<RowsCommand> floors)
    {
        var ours = await page.Ask();
        foreach (var (at, floor) in floors.Index())
        {
            var theirs = await floor.Keys();
            if (!page.Same(ours).SequenceEqual(page.Same(theirs), StringComparer.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"{page.List}, {page.Page} page: spelling {at + 1} of the floor fetches other rows.\n{string.Join('\n', ours)}\n--\n{string.Join('\n', theirs)}");
            }
        }
    }
}
