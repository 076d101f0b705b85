using System.Text;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class List_of_people(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task Stands_in_the_Vietnamese_order_of_given_names(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var codes = (await office.Get("/people")).Codes();
        await using var db = app.Db();
        var people = await db.Set<Person>().Where(p => p.MergedInto == null).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(people.OrderBy(p => SortKey.OfName(p.FullName), StringComparer.Ordinal).Take(25).Select(p => p.Code), codes);
        Assert.True(codes.IndexOf("SQ-0027") < codes.IndexOf("SQ-0043"), "Dự stands before Đề");
    }

    [Theory, OnBothDatabases]
    public async Task Shows_everyone_once_over_all_its_pages(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        foreach (var sort in (string[])["name", "-name", "code", "-code", "joined", "-joined"])
        {
            List<string> seen = [];
            for (var url = $"/people?sort={sort}"; url is not null;)
            {
                var page = await office.Get(url);
                seen.AddRange(page.Codes());
                url = page.Html.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }

            Assert.Equal(seen.Count, seen.Distinct().Count());
            Assert.True(seen.Count >= 78, $"{sort}: {seen.Count}");
        }
    }

    [Theory]
    [OnBothDatabases("duc", "Trần Đức Khởi Thảo")]
    [OnBothDatabases("Minh Hoạ", "Trịnh Thị Minh Họa")]
    [OnBothDatabases("họa minh trịnh", "Trịnh Thị Minh Họa")]
    [OnBothDatabases("sq-0036", "Trần Đức Khởi Thảo")]
    public async Task Finds_with_and_without_marks(Engine engine, string typed, string found)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        Assert.Contains((await office.Get($"/people?name={Uri.EscapeDataString(typed)}")).Rows(), r => r.EndsWith(found, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Shows_the_rank_of_the_day_that_is_looked_at(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        Assert.Equal(["Trung tá Đàm Thị Cột"], (await office.Get("/people?name=cot+dam")).Rows());
        Assert.Equal(["Thiếu tá Đàm Thị Cột"], (await office.Get("/people?name=cot+dam&asOf=2022-03-15")).Rows());
        Assert.Empty((await office.Get("/people?name=cot+dam&rank=Major")).Rows());
        Assert.Single((await office.Get("/people?name=cot+dam&rank=Major&asOf=2022-03-15")).Rows());
    }

    [Theory, OnBothDatabases]
    public async Task Narrows_to_a_unit_with_all_below_it(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var below = await office.Get("/people?unit=CA-DN");

        Assert.NotEmpty(below.Rows());
        Assert.All(below.Html.QuerySelectorAll("main td[data-l='Đơn vị'] small"), c => Assert.Equal("CA-DN", c.TextContent));
        Assert.Equal(25, (await office.Get("/people?unit=bca")).Rows().Count);
    }

    [Theory, OnBothDatabases]
    public async Task Says_why_it_is_empty(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var empty = await office.Get("/people?name=khongcoai&sex=Female");

        Assert.Contains("khongcoai", empty.Html.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Giới: Nữ", empty.Html.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Gives_unit_staff_their_own_unit_and_no_one_else(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");

        var seen = await staff.Get("/people");

        Assert.NotEmpty(seen.Rows());
        Assert.All(seen.Html.QuerySelectorAll("main td[data-l='Đơn vị'] small"), c => Assert.Equal("CA-DN", c.TextContent));
        Assert.Empty((await staff.Get("/people?name=Lê+Giả+Thiết")).Rows());
        Assert.Equal(404, (await staff.Get(await app.UrlOf("SQ-0001"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Leaks_a_withheld_field_neither_by_column_nor_filter_nor_sort_nor_sheet(Engine engine)
    {
        var app = await apps.On(engine);
        using var auditor = await app.SignedInAs("kiemtra");
        using var welfare = await app.SignedInAs("hauphuong");
        var plain = await auditor.Get("/people");

        Assert.DoesNotContain("0000 000", plain.Text, StringComparison.Ordinal);
        Assert.Equal(plain.Rows(), (await auditor.Get("/people?phone=0000+000+017")).Rows());
        Assert.Null(plain.Html.QuerySelector("[name=phone]"));
        Assert.DoesNotContain("0000 000", (await auditor.Get("/people?as=csv&phone=0000")).Text, StringComparison.Ordinal);
        Assert.Equal((await welfare.Get("/people")).Rows(), (await welfare.Get("/people?sort=joined")).Rows());
        Assert.DoesNotContain("Vào ngành", (await welfare.Get("/people")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Is_taken_along_whole_as_it_is_filtered(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var csv = await office.Submit(await office.Get("/people?as=csv&unit=BCA&after=zzz"), "main form", ("Stated", "yes"));
        var xlsx = await office.Submit(await office.Get("/people?as=xlsx&sex=Female"), "main form", ("Stated", "yes"));

        Assert.True(csv.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length >= 79);
        Assert.StartsWith("PK", Encoding.Latin1.GetString(xlsx.Bytes, 0, 2), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Is_not_taken_along_without_the_right_to_export(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");

        Assert.Equal(403, (await staff.Get("/people?as=csv")).Status);
        Assert.Null((await staff.Get("/people")).Html.QuerySelector("a[download]"));
    }

    [Theory, OnBothDatabases]
    public async Task Costs_the_same_few_commands_whatever_it_shows(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var all = await app.CommandsOf(() => office.Get("/people"));
        var one = await app.CommandsOf(() => office.Get("/people?name=duc&unit=BCA&sort=-code"));

        Assert.Equal(all.Count, one.Count);
        Assert.InRange(all.Count, 1, 3);
    }
}
