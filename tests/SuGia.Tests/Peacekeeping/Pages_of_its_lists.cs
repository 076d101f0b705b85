using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Shell;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Pages_of_its_lists
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Of_exchanges_lead_from_the_newest_to_the_oldest_and_back(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Exchange60Times(app);
        using var office = await app.SignedInAs("nhap");

        var (there, last) = await Walk(office, ListExchanges.Url, "next");
        var (back, _) = await Walk(office, last.Url, "prev");

        Assert.Equal(["Việc 60", "Việc 59", "Việc 58"], there[0].Take(3));
        Assert.True(there.Count > 2);
        Assert.Equal(there, back.AsEnumerable().Reverse());
        Assert.Equal(there.Sum(p => p.Count), there.SelectMany(p => p).Distinct().Count());
    }

    [Theory, OnBothDatabases]
    public async Task Of_reliefs_begin_after_the_row_that_the_address_names_and_end_before_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        var rows = await Reliefs(app);
        using var office = await app.SignedInAs("nhap");
        var key = Uri.EscapeDataString(ListReliefs.List.Orders[0].KeyOf(rows[1]));

        var (after, before) = (await office.Get($"/peacekeeping/reliefs?ending=Days365&after={key}"), await office.Get($"/peacekeeping/reliefs?ending=Days365&before={key}"));

        Assert.True(rows.Count > 3);
        Assert.Equal(rows.Skip(2).Take(25).Select(r => r.Post), PostsOn(after));
        Assert.Equal([rows[0].Post], PostsOn(before));
    }

    private static async Task Exchange60Times(App app)
    {
        await using var db = app.Db();
        for (var at = 1; at <= 60; at++)
        {
            var (exchange, exchanged) = Exchange.Enter(new(App.Today, "Phái đoàn", ExchangeChannel.Letter, ExchangeDirection.Sent, $"Việc {at}", "Không mật", null), null, App.Today).Value;
            db.Record(exchange, exchanged, new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow()));
            await Task.Delay(2, Cancel);
        }

        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<IReadOnlyList<ListReliefs.Row>> Reliefs(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        Frame frame = new(Reader.System, App.Today, App.Today, null, "/", [], IsSample: true);
        var rows = await new ReliefRows(db, scope.ServiceProvider.GetRequiredService<IPeople>(), frame).Seen(EndingSpan.Days365, null).All.ToListAsync(Cancel);
        return [.. rows.OrderBy(r => r.LastOn).ThenBy(r => r.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> PostsOn(Page page) => page.Html.QuerySelectorAll("tbody tr > :first-child").Select(c => (c.QuerySelector("a") ?? c).FirstChild!.TextContent.Trim());

    private static async Task<(List<IReadOnlyList<string>> Pages, Page Last)> Walk(Visitor visitor, string url, string rel)
    {
        List<IReadOnlyList<string>> pages = [];
        for (var page = await visitor.Get(url); ; page = await visitor.Get(page.Html.QuerySelector($"a[rel={rel}]")!.GetAttribute("href")!))
        {
            pages.Add([.. page.Html.QuerySelectorAll($"td[data-l='{ExchangeWords.Topic.Vi}']").Select(c => c.FirstChild!.TextContent.Trim())]);
            if (page.Html.QuerySelector($"a[rel={rel}]") is null)
            {
                return (pages, page);
            }
        }
    }
}
