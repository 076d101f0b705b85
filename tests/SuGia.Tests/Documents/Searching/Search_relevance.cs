using SuGia.Modules.Documents.Searching.Relevance;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents.Searching;

public sealed class Search_relevance
{
    [Theory, OnBothDatabases]
    public async Task Of_people_and_numbers_is_nine_tenths_at_least(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        RelevanceRun run = new(desk.Connection, desk.Index, SearchDesk.Abbreviations);
        await run.Fill(People, TestContext.Current.CancellationToken);

        var report = Assert.Single(await run.Run(People, TestContext.Current.CancellationToken));
        TestContext.Current.TestOutputHelper!.WriteLine($"{engine}\nfloor {report.Floor}\nours  {report.Ours}");

        Assert.True(report.Ours.Queries >= 60);
        Assert.InRange(report.Ours.Ndcg, 0.9, 1);
    }

    [Fact]
    public async Task Is_the_same_on_both_databases()
    {
        await using var sqlite = await SearchDesk.Start(Engine.Sqlite);
        await using var postgres = await SearchDesk.Start(Engine.Postgres);
        foreach (var document in People.Documents)
        {
            await sqlite.Add(document);
            await postgres.Add(document);
        }

        foreach (var query in People.Queries)
        {
            Assert.Equivalent(await sqlite.Find(query.Text), await postgres.Find(query.Text), strict: true);
        }
    }

    [Fact]
    public void Counts_earlier_places_more()
    {
        var (a, b, c) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        JudgedQuery query = new("hỏi", new HashSet<Guid> { a, b });

        Assert.Equal(new Scores(1, 1, 1, 1), Scores.Of([(query, [b, a])]));
        var late = Scores.Of([(query, [c, a])]);
        Assert.Equal((0.5, 0.5), (late.Recall, late.Mrr));
        Assert.Equal(1 / Math.Log2(3) / (1 + 1 / Math.Log2(3)), late.Ndcg, 12);
        Assert.Equal(new Scores(1, 0, 0, 0), Scores.Of([(query, [])]));
    }

    private static JudgedSet People { get; } = PeopleAndNumbers.Read(File.OpenRead(Repository.PathOf("tests", "SuGia.Tests", "Documents", "Searching", "people-and-numbers.json")));
}
