using SuGia.Bench;
using SuGia.Bench.Data;
using SuGia.Bench.Exports;
using SuGia.Bench.Figures;
using SuGia.Bench.Lists;
using SuGia.Bench.Measuring;
using SuGia.Bench.Pages;
using SuGia.Bench.Reading;
using SuGia.Bench.Scopes;
using SuGia.Bench.Searching;
using SuGia.Bench.Start;

var small = args.Contains("--small");
var only = args.Where(a => a.StartsWith("--only=", StringComparison.Ordinal)).Select(a => a["--only=".Length..]).FirstOrDefault("");
var asked = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
await using BenchDatabases databases = new();
IReadOnlyList<IBench> all = [new FiguresBench(databases, small, only), new ScopesBench(databases, small), new ListsBench(databases, small, only), new PagesBench(databases, small), new ExportBench(databases, small), new SearchOnBoth(small), new ReadBench(), new StartBench()];
if (asked.Except(all.Select(b => b.Name)).ToList() is [var unknown, ..])
{
    Console.Error.WriteLine($"There is no bench {unknown}. There are: {string.Join(", ", all.Select(b => b.Name))}. With --small on little data; with --only=TEXT the rows of figures and lists whose name holds it.");
    return 2;
}

foreach (var bench in all.Where(b => asked.Count == 0 || asked.Contains(b.Name)))
{
    var sheets = await bench.Run();
    Console.WriteLine(string.Join('\n', sheets));
    if (!small && only is "")
    {
        await Booklet.Put(bench.Name, sheets);
    }
}

return 0;
