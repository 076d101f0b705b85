using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Find;

public sealed class Search_box(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task Finds_people_without_marks_papers_by_number_missions_and_units(Engine engine)
    {
        var app = await apps.On(engine);
        using var visitor = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var person = await db.Set<Person>().OrderBy(p => p.SortKey).FirstAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"/people/{person.Id.Value}", Urls(await Found(visitor, SuGia.Kernel.Folding.Fold(person.FullName))));
        Assert.Contains($"/people/{person.Id.Value}", Urls(await Found(visitor, person.Code.ToLowerInvariant())));
        Assert.Equal("01/NQ-ĐUCA", Titles(await Found(visitor, "Số 1-NQ/ĐUCA"))[0]);
        Assert.Contains("/peacekeeping/missions/UNMISS", Urls(await Found(visitor, "unmiss")));
        Assert.Contains("/units/CA-DN", Urls(await Found(visitor, "da nang")));
    }

    [Theory, OnBothDatabases]
    public async Task Finds_the_work_of_the_office_by_its_codes_as_of_the_day(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var call = await db.Set<Call>().OrderBy(c => c.OpenedOn).FirstAsync(TestContext.Current.CancellationToken);
        var dossier = await db.Set<Dossier>().OrderBy(d => d.OpenedOn).FirstAsync(TestContext.Current.CancellationToken);
        var visit = await db.Set<SaatVisit>().OrderBy(v => v.RequestedOn).FirstAsync(TestContext.Current.CancellationToken);
        foreach (var (code, url) in ((string, string)[])[(call.Code, CallHead.UrlOf(call.Id)), (dossier.Code, DossierHead.UrlOf(dossier.Id)), (visit.Code, VisitHead.UrlOf(visit.Id))])
        {
            Assert.Contains((await Found(office, code.ToLowerInvariant())).Html.QuerySelectorAll("main a"), a => a.GetAttribute("href") == url);
        }

        var before = Days.Iso(call.OpenedOn.AddDays(-1));
        Assert.DoesNotContain((await office.Get($"/find?q={call.Code}&asOf={before}")).Html.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.StartsWith(CallHead.UrlOf(call.Id), StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Finds_nobody_beyond_the_reader_s_reach(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        await using var db = app.Db();
        var names = await db.Set<Person>().OrderBy(p => p.SortKey).Select(p => p.Code).ToListAsync(TestContext.Current.CancellationToken);

        var (all, some) = (0, 0);
        foreach (var code in names.Take(12))
        {
            all += Urls(await Found(office, code)).Count(u => u.StartsWith("/people/", StringComparison.Ordinal));
            some += Urls(await Found(unit, code)).Count(u => u.StartsWith("/people/", StringComparison.Ordinal));
        }

        Assert.Equal(12, all);
        Assert.InRange(some, 0, 11);
    }

    [Theory, OnBothDatabases]
    public async Task Puts_the_exact_name_before_the_folded_one(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        foreach (var (code, name) in new[] { ("TK-1", "An Thị Duc"), ("TK-2", "Yên Văn Đức") })
        {
            await visitor.Submit(await visitor.Get("/people/new"), "main form[method=post]", ("Code", code), ("FullName", name), ("Sex", "Male"));
        }

        var exact = Titles(await Found(visitor, "đức"));
        Assert.True(exact.Count > 0);
        Assert.Contains("Đức", exact[0], StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Says_what_to_do_when_nothing_or_one_letter_is_typed(Engine engine)
    {
        using var visitor = await (await apps.On(engine)).SignedInAs("nhap");
        foreach (var typed in new[] { "", "a", "   ", "%", "-_" })
        {
            var page = await Found(visitor, typed);
            Assert.Equal(200, page.Status);
            Assert.Contains("ít nhất hai chữ", page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Không tìm thấy", (await Found(visitor, "zzzzqq")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Keeps_the_as_of_day(Engine engine)
    {
        using var visitor = await (await apps.On(engine)).SignedInAs("nhap");
        var page = await visitor.Get("/find?q=unmiss&asOf=2024-05-01");

        Assert.All(page.Html.QuerySelectorAll("tbody a"), a => Assert.Contains("asOf=2024-05-01", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.Html.QuerySelectorAll("tbody a"));
    }

    [Theory, OnBothDatabases]
    public async Task Offers_titles_while_one_types_and_nothing_to_a_stranger(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        using var stranger = app.Visitor();

        Assert.Contains("<option value=\"4789/QĐ-BCA\">", (await office.Get("/find/suggest?q=4789/qd")).Text, StringComparison.Ordinal);
        foreach (var odd in new[] { "", "a", "\"><script>" })
        {
            Assert.DoesNotContain("script", (await office.Get($"/find/suggest?q={Uri.EscapeDataString(odd)}")).Text, StringComparison.Ordinal);
        }

        Assert.Equal("", (await stranger.Get("/find/suggest?q=4789/qd")).Text);
    }

    [Fact]
    public async Task Asks_a_stranger_to_sign_in()
    {
        var app = await apps.On(Engine.Sqlite);
        using var stranger = app.Visitor();
        Assert.StartsWith("/sign-in", (await stranger.Get("/find?q=unmiss")).Location, StringComparison.Ordinal);
    }

    private static Task<Page> Found(Visitor visitor, string text) => visitor.Get($"/find?q={Uri.EscapeDataString(text)}");

    private static List<string> Urls(Page page) => [.. page.Html.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!)];

    private static List<string> Titles(Page page) => [.. page.Html.QuerySelectorAll("main tbody a").Select(a => a.TextContent.Trim())];
}
