using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Hard_day_pages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Lead_welfare_from_the_news_to_the_replacement_and_the_end(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var welfare = await app.SignedInAs("hauphuong");
        var officer = await app.OfficerUrl("SQ-0001");
        var form = await welfare.Get($"{officer}/hard-days/new");
        var refused = await welfare.Submit(form, "main form", ("Kind", "Bereavement"), ("HappenedOn", "21/11/2026"), ("LearnedOn", "20/11/2026"));
        Assert.Equal((422, "20/11/2026"), (refused.Status, refused.Html.QuerySelector("#LearnedOn")!.GetAttribute("value")));
        var opened = await welfare.Submit(refused, "main form", ("LearnedOn", "21/11/2026"));
        var day = opened.Location!.Split('?')[0];
        Assert.Equal(6, (await welfare.Get(day)).Html.QuerySelectorAll("main ol.ledger li").Length);

        var step = (await welfare.Get(day)).Html.QuerySelector("main ol.ledger a")!.GetAttribute("href")!;
        await welfare.Take(step, ("On", "21/11/2026"), ("By", "Tổ trưởng"));
        await welfare.Take($"{day}/replacement", ("Person", "SQ-0073"));
        var unclosed = await welfare.Submit(await welfare.Get($"{day}/closing"), "main form", ("On", "22/11/2026"));
        Assert.Contains("Còn 5 việc chưa xong", unclosed.Text, StringComparison.Ordinal);
        var closed = await welfare.Follow(await welfare.Submit(unclosed, "main form", ("Reason", "Sĩ quan đã về đến nhà")));
        Assert.Contains("22/11/2026", closed.Html.QuerySelector("main aside")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("đang mở", closed.Html.QuerySelector("main aside")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Are_closed_to_whoever_may_not_read_reasons_and_journalled_for_who_may(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var welfare = await app.SignedInAs("hauphuong");
        await using var db = app.Db();
        var day = await db.Set<HardDay>().SingleAsync(Cancel);
        Assert.Equal(403, (await office.Get(HardDayHead.UrlOf(day.Id))).Status);
        Assert.DoesNotContain("hard-days", (await office.Get(OfficerHead.UrlOf(day.Person))).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await welfare.Get(HardDayHead.UrlOf(day.Id))).Status);
        Assert.Equal(1, await db.Set<ReadOfPerson>().CountAsync(r => r.Person == day.Person && r.Group == FieldGroup.AbsenceReasons, Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Lead_to_the_relief_of_the_post_where_there_is_one(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var welfare = await app.SignedInAs("hauphuong");
        await using var db = app.Db();
        var day = await db.Set<HardDay>().SingleAsync(Cancel);
        var tour = await db.Set<Tour>().Where(t => t.Person == day.Person && t.Presences.Any(p => p.FirstOn <= day.LearnedOn && p.LastOn >= day.LearnedOn)).Select(t => t.Id).SingleAsync(Cancel);
        Assert.DoesNotContain((await welfare.Get(HardDayHead.UrlOf(day.Id))).Html.QuerySelectorAll("main aside a"), a => a.GetAttribute("href")!.Contains("/relief", StringComparison.Ordinal));

        await office.Take(ReliefHead.StartUrl(day.Person, tour));

        var relief = (await welfare.Get(HardDayHead.UrlOf(day.Id))).Html.QuerySelectorAll("main aside a").Single(a => a.GetAttribute("href")!.Contains("/reliefs/", StringComparison.Ordinal));
        Assert.Equal(200, (await welfare.Get(relief.GetAttribute("href")!)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_whom_to_call_at_home_for_welfare_alone(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var welfare = await app.SignedInAs("hauphuong");
        var home = $"{await app.OfficerUrl("SQ-0001")}/household";
        Assert.Equal(403, (await office.Get(home)).Status);
        await welfare.Take($"{home}/contacts/new", ("Name", "Mẫu Thị Nhà"), ("Relation", "Mẹ"), ("Phone", "0900 000 002"));
        await welfare.Take($"{home}/log/new", ("On", "22/11/2026"), ("By", "Văn phòng"), ("What", "Gia đình khỏe"));
        var page = await welfare.Get(home);
        Assert.Contains("0900 000 002", page.Text, StringComparison.Ordinal);
        Assert.Contains("Gia đình khỏe", page.Text, StringComparison.Ordinal);
        var contact = page.Html.QuerySelector("main tbody a")!.GetAttribute("href")!;
        var again = await welfare.Submit(await welfare.Get($"{home}/contacts/new"), "main form", ("Name", "Mẫu Thị Nhà"), ("Relation", "Mẹ"), ("Phone", "1"));
        Assert.Equal(422, again.Status);
        Assert.DoesNotContain("0900 000 002", (await welfare.Follow(await welfare.Submit(await welfare.Get(contact), $"main form[action='{contact}/removal']", ("Reason", "Đổi số")))).Text, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.True(await db.Set<ReadOfPerson>().AnyAsync(r => r.Group == FieldGroup.Family, Cancel));
        Assert.DoesNotContain("0900 000 002", string.Concat(await db.Set<SuGia.Data.LedgerEntry>().Select(e => e.Details + e.After).ToListAsync(Cancel)), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Tell_which_text_an_entitlement_rests_on_at_its_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        Assert.Equal(5, (await office.Get("/peacekeeping/entitlements")).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("61/2021/NĐ-CP", Assert.Single((await office.Get("/peacekeeping/entitlements?asOf=2023-06-13")).Html.QuerySelectorAll("main tbody tr")).TextContent, StringComparison.Ordinal);
    }
}
