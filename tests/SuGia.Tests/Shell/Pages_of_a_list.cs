using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Organisation;
using SuGia.Sample;
using SuGia.Tests.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Shell;

public sealed class Pages_of_a_list(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Are_the_same_forward_and_back(Engine engine)
    {
        await using var app = await App.Start(engine);
        await JoinWithTiesAndGaps(app);
        using var office = await app.SignedInAs("nhap");

        foreach (var sort in (string[])["name", "-name", "code", "-code", "joined", "-joined"])
        {
            await WalkForwardAndBack(office, $"/people?sort={sort}", page => page.Codes());
        }
    }

    [Theory, OnBothDatabases]
    public async Task Keep_filter_sort_and_day_on_the_way_back(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var pages = await WalkForwardAndBack(office, "/people?sort=-code&sex=Male&asOf=2026-06-01", page => page.Codes());
        var second = await office.Follow(await office.Get((await office.Get("/people?sort=-code&sex=Male&asOf=2026-06-01")).Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!));
        var back = second.Html.QuerySelector("a[rel=prev]")!.GetAttribute("href")!;

        Assert.True(pages > 1);
        Assert.All((string[])["sort=-code", "sex=Male", "asOf=2026-06-01", "before="], part => Assert.Contains(part, back, StringComparison.Ordinal));
        Assert.DoesNotContain("after=", back, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task That_begin_with_the_newest_go_back_to_it(Engine engine)
    {
        var app = await apps.On(engine);
        using var auditor = await app.SignedInAs("kiemtra");
        var person = await app.PersonCoded("SQ-0001");
        await using var db = app.Db();
        db.AddRange(Enumerable.Range(0, 60).Select(i => new ReadOfPerson
        {
            Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMinutes(i)),
            Person = person.Id,
            Group = FieldGroup.Health,
            ReaderName = i.ToString(CultureInfo.InvariantCulture),
        }));
        await db.SaveChangesAsync(Cancel);

        await WalkForwardAndBack(auditor, $"/people/{person.Id.Value}/reads", page => [.. page.Html.QuerySelectorAll("td[data-l='Người xem']").Select(c => c.TextContent)]);
    }

    [Theory]
    [OnBothDatabases("name"), OnBothDatabases("-name")]
    public async Task Of_a_reader_with_several_units_are_the_same_forward_and_back(Engine engine, string sort)
    {
        await using var app = await App.Start(engine);
        await OpenAccountOver(app, "BCA", "CA-DN", "CA-HN");
        using var staff = await app.SignedInAs("nhieu.noi");
        using var office = await app.SignedInAs("nhap");

        Assert.True(await WalkForwardAndBack(staff, $"/people?sort={sort}", page => page.Codes()) > 2);
        Assert.Equal((await office.Get($"/people?sort={sort}")).Codes(), (await staff.Get($"/people?sort={sort}")).Codes());
    }

    [Theory, OnBothDatabases]
    public async Task Cost_the_same_backward(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var second = await office.Get((await office.Get("/people?sort=-joined")).Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var forward = await app.CommandsOf(() => office.Get(second.Url));
        var backward = await app.CommandsOf(() => office.Get(second.Html.QuerySelector("a[rel=prev]")!.GetAttribute("href")!));

        Assert.Equal(forward.Count, backward.Count);
    }

    [Theory]
    [InlineData("before=0", "Danh sách bắt đầu ở trang sau."), InlineData("after=zzzz", "Danh sách kết thúc ở trang trước.")]
    public async Task Beyond_either_end_say_so_and_lead_to_the_first(string key, string says)
    {
        using var office = await (await apps.On(Engine.Sqlite)).SignedInAs("nhap");

        var page = await office.Get($"/people?sort=code&{key}");

        Assert.Equal(says, page.Html.QuerySelector(".empty p")!.TextContent);
        Assert.Equal("/people?sort=code", page.Html.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    /// <returns>How many pages there are.</returns>
    private static async Task<int> WalkForwardAndBack(Visitor visitor, string url, Func<Page, IReadOnlyList<string>> read)
    {
        var (there, last) = await Walk(visitor, url, "next", read);
        var (back, first) = await Walk(visitor, last.Url, "prev", read);

        Assert.Equal(there, back.AsEnumerable().Reverse());
        Assert.Null(first.Html.QuerySelector("a[rel=prev]"));
        Assert.Equal(there.Sum(p => p.Count), there.SelectMany(p => p).Distinct().Count());
        return there.Count;
    }

    private static async Task<(IReadOnlyList<IReadOnlyList<string>> Pages, Page Last)> Walk(Visitor visitor, string url, string rel, Func<Page, IReadOnlyList<string>> read)
    {
        List<IReadOnlyList<string>> pages = [];
        for (var page = await visitor.Get(url); ; page = await visitor.Get(page.Html.QuerySelector($"a[rel={rel}]")!.GetAttribute("href")!))
        {
            pages.Add(read(page));
            if (page.Html.QuerySelector($"a[rel={rel}]") is null)
            {
                return (pages, page);
            }
        }
    }

    /// <summary>More than a page of people joined on one day, and more than a page on no known day.</summary>
    private static async Task JoinWithTiesAndGaps(App app)
    {
        await using var db = app.Db();
        var gaps = await db.Database.ExecuteSqlRawAsync(
            """UPDATE organisation_person SET "JoinedOn_Earliest" = NULL, "JoinedOn_Latest" = NULL, "JoinedOn_Grain" = NULL WHERE "Code" < 'SQ-0031'""", Cancel);
        var ties = await db.Database.ExecuteSqlRawAsync(
            """UPDATE organisation_person SET "JoinedOn_Earliest" = '2010-09-01', "JoinedOn_Latest" = '2010-09-01' WHERE "Code" BETWEEN 'SQ-0031' AND 'SQ-0066'""", Cancel);
        Assert.True(gaps > 25 && ties > 25);
    }

    private static async Task OpenAccountOver(App app, params IReadOnlyList<string> codes)
    {
        await using var db = app.Db();
        var units = await db.Set<Unit>().Where(u => codes.Contains(u.Code)).Select(u => u.Id).ToListAsync(Cancel);
        Assert.Equal(codes.Count, units.Count);
        await using var scope = app.Services.CreateAsyncScope();
        Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow());
        Assert.Null(await scope.ServiceProvider.GetRequiredService<Opening>()
            .Open("nhieu.noi", "Lý Nhiều Nơi", SampleWorld.Password, [.. units.Select(u => ("unit-staff", (Guid?)u.Value))], act, Cancel));
    }
}
