using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.History;

public sealed class Records_over_time
{
    [Theory, OnBothDatabases]
    public async Task Tell_what_changed_field_by_field_and_that_the_chain_is_whole(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var (person, _) = await Corrected(app, visitor);

        var page = await visitor.Get($"/history/{person}");
        var newest = page.Html.QuerySelectorAll("main .sec")[0];

        Assert.Contains("Sửa thông tin", newest.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mai Thị Nháp", newest.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đổi theo giấy khai sinh", newest.TextContent, StringComparison.Ordinal);
        Assert.Contains(newest.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("Điện thoại", StringComparison.Ordinal) && row.TextContent.Contains("0900 000 001", StringComparison.Ordinal));
        Assert.Single(page.Html.QuerySelectorAll("main .lead .st.ok"));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Show_personal_values_only_to_those_who_may_read_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using var auditor = await app.SignedInAs("kiemtra");
        var (person, _) = await Corrected(app, visitor);

        var page = await auditor.Get($"/history/{person}");

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("0900 000 001", page.Text, StringComparison.Ordinal);
        Assert.Contains("đã thay đổi", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Say_where_the_chain_is_broken(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var (person, version) = await Corrected(app, visitor);
        await using var db = app.Db();
        await db.Set<LedgerEntry>().Where(e => e.Record == person && e.Version == version).ExecuteUpdateAsync(e => e.SetProperty(r => r.Reason, "khác"), TestContext.Current.CancellationToken);

        Assert.Contains($"đứt ở thay đổi thứ {version}", (await visitor.Get($"/history/{person}")).Text, StringComparison.Ordinal);

        await db.Set<LedgerEntry>().Where(e => e.Record == person && e.Version == version).ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"đứt ở thay đổi thứ {version}", (await visitor.Get($"/history/{person}")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Do_not_exist_beyond_the_reader_s_reach(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");
        using var unit = await app.SignedInAs("donvi");
        await using var db = app.Db();
        var person = (await db.Set<Person>().FirstAsync(TestContext.Current.CancellationToken)).Id.Value;

        Assert.Equal(403, (await unit.Get($"/history/{person}")).Status);
        Assert.Equal(404, (await administrator.Get($"/history/{person}")).Status);
        Assert.Equal(404, (await administrator.Get($"/history/{Guid.CreateVersion7()}")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Are_read_page_by_page(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var busiest = await db.Set<LedgerEntry>().GroupBy(e => e.Record).OrderByDescending(g => g.Count()).Select(g => new { g.Key, Count = g.Count() }).FirstAsync(TestContext.Current.CancellationToken);

        var (page, seen) = (await visitor.Get($"/history/{busiest.Key}"), 0);
        while (true)
        {
            seen += page.Html.QuerySelectorAll("main .sec").Length;
            if (page.Html.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                break;
            }

            page = await visitor.Get(next);
        }

        Assert.True(busiest.Count > 15);
        Assert.Equal(busiest.Count, seen);
    }

    private static async Task<(Guid Person, int Version)> Corrected(App app, Visitor visitor)
    {
        await using var db = app.Db();
        var person = await db.Set<Person>().OrderBy(p => p.SortKey).FirstAsync(TestContext.Current.CancellationToken);
        var saved = await visitor.Submit(await visitor.Get($"/people/{person.Id.Value}/edit"), "main form[method=post]", ("Phone", "0900 000 001"), ("Reason", "Đổi theo giấy khai sinh"));
        return saved.Status == 303 ? (person.Id.Value, person.Version + 1) : throw new InvalidOperationException($"{saved.Status} {string.Join(' ', saved.Problems)}");
    }
}
