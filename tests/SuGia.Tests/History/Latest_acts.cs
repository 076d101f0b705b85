using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.History;

public sealed class Latest_acts(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task Are_listed_newest_first_25_a_page(Engine engine)
    {
        using var visitor = await (await apps.On(engine)).SignedInAs("kiemtra");
        var first = await visitor.Get("/history");
        var second = await visitor.Get(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var times = Times(first).Concat(Times(second)).ToList();
        Assert.Equal(50, times.Count);
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
    }

    [Theory, OnBothDatabases]
    public async Task Can_be_cut_to_one_person_and_one_day(Engine engine)
    {
        using var visitor = await (await apps.On(engine)).SignedInAs("kiemtra");
        var first = await visitor.Get("/history");
        var day = Times(first)[0][..10];

        Assert.All(Times(await visitor.Get($"/history?day={day}")), t => Assert.Equal(day, t[..10]));
        Assert.Empty(Times(await visitor.Get("/history?day=1999-01-01")));
        Assert.Empty(Times(await visitor.Get($"/history?actor={Guid.CreateVersion7()}")));
        Assert.Contains("không phải là ngày", (await visitor.Get("/history?day=mai")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Name_no_record_beyond_the_reader_s_scope(Engine engine)
    {
        using var administrator = await (await apps.On(engine)).SignedInAs("quantri");
        var page = await administrator.Get("/history");
        for (var i = 0; i < 4 && page.Html.QuerySelector("a[rel=next]") is { } next && !page.Text.Contains("ngoài phạm vi của bạn<", StringComparison.Ordinal); i++)
        {
            page = await administrator.Get(next.GetAttribute("href")!);
        }

        Assert.Contains("ngoài phạm vi của bạn<", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/peacekeeping/officers/", page.Text, StringComparison.Ordinal);
    }

    private static List<string> Times(Page page) => [.. page.Html.QuerySelectorAll("tbody time").Select(t => t.GetAttribute("datetime")!)];
}
