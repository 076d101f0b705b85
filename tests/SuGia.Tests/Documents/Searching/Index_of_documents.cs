using SuGia.Modules.Documents.Searching;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents.Searching;

public sealed class Index_of_documents
{
    [Theory, OnBothDatabases]
    public async Task Forgets_what_was_removed_and_what_was_replaced(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("một", "phái bộ Abyei"), desk.Document("hai", "phái bộ Bangui"));
        await desk.Add(desk.Document("một", "phái bộ Juba"));
        await desk.Index.Remove(desk.IdOf("hai"), TestContext.Current.CancellationToken);

        Assert.Empty(await desk.Search("Abyei"));
        Assert.Equal(["một"], await desk.Search("phái bộ"));
        Assert.Equal(["một"], await desk.Search("Juba"));
    }

    [Theory, OnBothDatabases]
    public async Task Changes_with_the_transaction_or_not_at_all(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("một", "phái bộ Abyei"));
        await using (var transaction = await desk.Connection.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await desk.IndexWithin(SearchLimits.Usual, transaction).Add(desk.Document("một", "phái bộ Juba"), TestContext.Current.CancellationToken);
            await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(["một"], await desk.Search("Abyei"));
        Assert.Empty(await desk.Search("Juba"));
    }

    [Theory, OnBothDatabases]
    public async Task Is_filtered_within_the_query(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(
            desk.Document("cũ", "kỷ luật") with { Kind = "Law", Type = "Luật", Body = "Quốc hội", Year = 2014, FirstOn = new(2015, 1, 1), LastOn = new(2019, 12, 31) },
            desk.Document("mới", "kỷ luật") with { Kind = "Decision", Type = "Thông tư", Body = "Bộ Công an", Year = 2021, FirstOn = new(2022, 1, 1) });

        Assert.Equal(["cũ"], await desk.Search("kỷ luật", new() { Kind = "Law" }));
        Assert.Equal(["mới"], await desk.Search("kỷ luật", new() { Type = "Thông tư", Body = "BO CONG AN" }));
        Assert.Equal(["mới"], await desk.Search("kỷ luật", new() { FromYear = 2015 }));
        Assert.Equal(["cũ"], await desk.Search("kỷ luật", new() { FromYear = 2014, ToYear = 2020 }));
        Assert.Equal(["cũ"], await desk.Search("kỷ luật", new() { InForceOn = new(2019, 12, 31) }));
        Assert.Empty(await desk.Search("kỷ luật", new() { InForceOn = new(2020, 1, 1) }));
        Assert.Equal(["mới"], await desk.Search("kỷ luật", new() { InForceOn = new(2022, 1, 1) }));
    }

    [Theory, OnBothDatabases]
    public async Task Shows_nothing_beyond_the_reach_not_even_by_the_limit(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add([desk.Document("của mình", "phái bộ"), .. Enumerable.Range(0, 8).Select(i => desk.Document($"người khác {i}", "phái bộ phái bộ"))]);
        SearchFilter mine = new() { Reachable = new("""SELECT "Document" FROM documents_searched WHERE "Title" = @mine""", new Dictionary<string, object> { ["@mine"] = "của mình" }) };

        Assert.Equal(["của mình"], await desk.Search("phái bộ", mine, new(Hits: 3, Weighed: 2)));
        Assert.Equal(["của mình"], await desk.Search("\"phái bộ\"", mine));
    }

    [Theory, OnBothDatabases]
    public async Task Leaves_out_common_words_by_a_named_rule_but_not_what_holds_them_all(Engine engine)
    {
        SearchLimits few = new(Hits: 20, Weighed: 10, Uncounted: 2);
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(Enumerable.Range(0, 30).Select(i => desk.Document($"t{i}", i == 4 ? "tổ chức rồi mới kinh phí" : i % 2 == 0 ? "tổ chức" : "kinh phí")));
        await desk.IndexWithin(few).CountCommon(TestContext.Current.CancellationToken);

        var found = await desk.Find("tổ chức kinh phí", limits: few);

        Assert.Equal(desk.IdOf("t4"), found.Documents[0].Document);
        Assert.Equal([CutRule.RarestFirst], found.Cuts);
        Assert.Empty((await desk.Find("tổ chức kinh phí")).Cuts);
    }

    [Theory, OnBothDatabases]
    public async Task Answers_whatever_is_typed_or_stored(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(Hard.Texts.Select((text, at) => desk.Document($"{at} {text[..Math.Min(text.Length, 60)]}", text, text[..Math.Min(text.Length, 60)])));
        foreach (var typed in Hard.Texts)
        {
            await desk.Search(typed);
            await desk.Search($"\"{typed}\"");
        }

        Assert.Contains(await desk.Search("hoa binh"), name => name.Contains("hoa", StringComparison.Ordinal));
    }
}
