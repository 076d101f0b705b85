using SuGia.Bench.Measuring;

namespace SuGia.Bench.Start;

/// <summary>The published program: how long from its start to its first page, and how much memory it then holds.</summary>
internal sealed class StartBench : IBench
{
    private const int Starts = 5;
    private const double MostMs = 1000;
    private const double MostMegabytes = 200;

    public string Name => "start";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        Sheet sheet = new("Start of the published program", $"Medians of {Starts} starts. Goals: the first page within {MostMs:0} ms, {MostMegabytes:0} MB of memory after it.",
            ["start", "listens after ms", "first page after ms", "verdict", "second page ms", "memory MB", "verdict"]);
        await PublishedApp.Publish();
        var first = new List<Started>();
        var later = new List<Started>();
        for (var start = 0; start < Starts; start++)
        {
            var folder = Directory.CreateTempSubdirectory("sugia-start-");
            first.Add(await PublishedApp.Start(folder));
            later.Add(await PublishedApp.Start(folder));
            folder.Delete(recursive: true);
        }

        Add(sheet, "new: schema and sample world are made", first);
        Add(sheet, "ordinary", later);
        return [sheet];
    }

    private static void Add(Sheet sheet, string title, IReadOnlyList<Started> starts)
    {
        var (page, memory) = (Rounds.Median(starts.Select(s => s.FirstPageMs)), Rounds.Median(starts.Select(s => s.Megabytes)));
        sheet.Add(title, Sheet.Ms(Rounds.Median(starts.Select(s => s.ListensMs))), Sheet.Ms(page), page <= MostMs ? "meets" : "MISSES",
            Sheet.Ms(Rounds.Median(starts.Select(s => s.SecondPageMs))), Sheet.Ms(memory), memory <= MostMegabytes ? "meets" : "MISSES");
    }
}
