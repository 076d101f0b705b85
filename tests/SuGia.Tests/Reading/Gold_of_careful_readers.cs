using System.Text.Json;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Gold_of_careful_readers
{
    [Theory]
    [InlineData("documents", 1.00)]
    [InlineData("days", 1.00)]
    [InlineData("people", 0.97)]
    [InlineData("figures", 0.97)]
    [InlineData("directives", 0.95)]
    [InlineData("noise", 0.99)]
    [InlineData("envelope", 1.00)]
    public void Is_met(string kind, double goal)
    {
        foreach (var score in Scores())
        {
            var met = score.Of(kind);
            TestContext.Current.TestOutputHelper!.WriteLine($"{score.Seed} {kind}: precision {met.Precision:0.000}, recall {met.Recall:0.000}");
            Assert.True(met.F1 >= goal, $"{score.Seed}: {string.Join("\n", [.. met.Misses, .. met.Extras])}");
        }
    }

    [Fact]
    public void Has_no_hard_failure() => Assert.All(Scores(), s => Assert.Empty(s.HardFailures));

    private static IReadOnlyList<SeedScore> Scores()
    {
        var folder = Path.Combine(Repository.Shared.FullName, "seeds");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return [.. gold.RootElement.GetProperty("seeds").EnumerateArray().Select(seed => Score(folder, seed))];
    }

    private static SeedScore Score(string folder, JsonElement seed)
    {
        var text = File.ReadAllText(Path.Combine(folder, seed.GetProperty("file").GetString()!));
        return ReadingScore.Of(ArticleReader.Read(text, null, Gazetteer.Shipped()).Value!, seed);
    }
}
