using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;
using SuGia.Bench.Measuring;
using SuGia.Modules.Figures.Contract;
using Target = SuGia.Bench.Measuring.Target;

namespace SuGia.Bench.Figures;

/// <summary>Every figure against the fastest hand-written SQL on the same tables: the bare count, and the value as it is shown.</summary>
internal sealed class FiguresBench(BenchDatabases databases, bool small, string only) : IBench
{
    private static readonly Target Allowed = new(1.3, More: 1);
    private static readonly DateOnly Day = BenchWorld.Middle;

    public string Name => "figures";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        List<Sheet> sheets = [];
        foreach (var database in await databases.Of(Sizes.Facts(small)))
        {
            sheets.Add(await Measure(database));
        }

        return sheets;
    }

    private async Task<Sheet> Measure(BenchDatabase database)
    {
        Sheet sheet = new($"Figures on {database.Engine}",
            $"Each figure on {SuGia.Kernel.Days.Iso(Day)}. Bare: the count of its records. Shown: what a page asks, with how many were entered later and how many rest on a month; its floor asks all three. Target {Allowed}.",
            ["figure", "value", "floor ms", "bare ms", "ratio", "verdict", "floor of shown", "shown ms", "ratio", "verdict"]);
        await using var host = BenchHost.On(database);
        await using var connection = await FloorCommand.Connect(database);
        await using var scope = host.Services.CreateAsyncScope();
        var figures = scope.ServiceProvider.GetRequiredService<IFigures>();
        List<(FigureCase Asked, IReadOnlyList<string> Sql, string Value)> cases = [];
        foreach (var asked in FigureCase.Among(figures.Catalogue.Select(f => f.Is.Code)).Where(c => c.Title.Contains(only, StringComparison.Ordinal)))
        {
            var sql = Floors.Of(asked, database.Engine);
            await using var floors = await Prepare(asked, sql, connection, database.Engine);
            cases.Add((asked, sql, await Agree(asked, figures, floors.All)));
        }

        foreach (var (asked, sql, value) in cases)
        {
            await Measure(asked, figures, (connection, database.Engine), sql, value, sheet);
        }

        return sheet;
    }

    private static Task<FloorCommands> Prepare(FigureCase asked, IReadOnlyList<string> sql, DbConnection connection, Engine engine) =>
        FloorCommands.Prepare(connection, [.. sql, .. FloorsShown.Of(asked, sql, engine)], Day, asked.Scope);

    private static async Task Measure(FigureCase asked, IFigures figures, (DbConnection Connection, Engine Engine) on, IReadOnlyList<string> sql, string value, Sheet sheet)
    {
        await using var floors = await Prepare(asked, sql, on.Connection, on.Engine);
        var times = await Rounds.Medians(TimeSpan.FromSeconds(2),
            [() => Bare(asked, figures), () => figures.Value(asked.Code, Day, asked.Scope, CancellationToken.None), .. floors.All.Select(f => (Func<Task>)f.Ask)]);
        var (bare, shown, floor, floorOfShown) = (times[0], times[1], times.Skip(2).Take(sql.Count).Min(), times.Skip(2 + sql.Count).Min());
        sheet.Add(asked.Title, value, Sheet.Ms(floor), Sheet.Ms(bare), Sheet.Times(bare, floor), Allowed.Verdict(floor, bare),
            Sheet.Ms(floorOfShown), Sheet.Ms(shown), Sheet.Times(shown, floorOfShown), Allowed.Verdict(floorOfShown, shown));
    }

    /// <summary>The records counted or added up, and nothing else; of a share, the one and the other.</summary>
    private static async Task Bare(FigureCase asked, IFigures figures)
    {
        var figure = figures.Find(asked.Code)!;
        var records = figure.Records(Day, asked.Scope);
        await (figure.Is.IsSum ? records.SumAsync(c => c.Amount) : records.LongCountAsync());
        if (figure is IRatio ratio)
        {
            await figures.Find(ratio.Over)!.Records(Day, asked.Scope).LongCountAsync();
        }
    }

    /// <exception cref="InvalidOperationException">A floor counts something else: the measurement would be worth nothing.</exception>
    private static async Task<string> Agree(FigureCase asked, IFigures figures, IEnumerable<FloorCommand> floors)
    {
        var value = await figures.Value(asked.Code, Day, asked.Scope, CancellationToken.None);
        foreach (var floor in floors)
        {
            var other = await floor.Ask();
            if (Math.Abs(other - (value.Value ?? 0)) > 0.000001m)
            {
                throw new InvalidOperationException($"{asked.Title} is {value.Value}, and its floor says {other}.");
            }
        }

        return value.IsRatio || value.Is.IsMean ? $"{value.Value:0.000}" : Sheet.Count((double)value.Value!);
    }
}
