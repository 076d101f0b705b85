using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Tours_on_desks
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Are_given_one_by_one_or_a_mission_at_once_and_go_with_the_desk(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var leader = await app.SignedInAs("kieumau");
        var me = await app.AccountOf("nhap");
        var open = await Running(app, "UNMISS");
        Assert.True(open.Count > 2 && open.TrueForAll(t => t.CaseOfficer is null));
        Assert.Contains("Chưa có người phụ trách", (await office.Get(ShowDesk.Url)).Text, StringComparison.Ordinal);

        var list = await office.Get($"{ListOpenTours.Url}?holder=Nobody&mission=UNMISS");
        var form = list.Html.QuerySelectorAll("main a").First(a => a.TextContent == "Giao phụ trách").GetAttribute("href")!;
        Assert.Equal("Chọn người nhận trong danh sách.", (await office.Fill(form, ("To", ""))).Beside("To"));
        await office.Take(form, ("To", me.ToString()));
        Assert.Equal([me], (await Running(app, "UNMISS")).Select(t => t.CaseOfficer).OfType<Guid>());
        Assert.Equal("Người nhận đang phụ trách việc này.", (await office.Fill(form, ("To", me.ToString()))).Beside("To"));

        var next = (await office.Get($"{ListOpenTours.Url}?holder=Nobody&mission=UNMISS")).Html.QuerySelectorAll("main a").First(a => a.TextContent == "Giao phụ trách").GetAttribute("href")!;
        var officer = await office.Take(next, ("To", me.ToString()), ("Alike", YesNo.Yes));
        Assert.Contains("Mai Thị Nháp", officer.Html.GetElementById("tours")!.TextContent, StringComparison.Ordinal);
        Assert.All(await Running(app, "UNMISS"), t => Assert.Equal(me, t.CaseOfficer));
        Assert.All(await app.Last(open.Count - 1), e => Assert.Equal("TourHandedOver", e.Event));
        Assert.Single((await app.Last(open.Count - 1)).Select(e => e.Act).Distinct());
        Assert.Empty((await office.Get($"{ListOpenTours.Url}?holder=Nobody&mission=UNMISS")).Html.QuerySelectorAll("main tbody tr"));

        var lapses = (await leader.Get("/peacekeeping/clocks?as=csv&within=Days180")).Text.Split('\n').Where(l => l.Contains(",UNMISS,", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lapses);
        Assert.All(lapses, l => Assert.Contains("Mai Thị Nháp", l, StringComparison.Ordinal));

        var desk = await office.Get(ShowDesk.Url);
        Assert.Equal(open.Count, desk.Html.QuerySelectorAll("main tbody th").Count(h => h.TextContent.StartsWith("UNMISS ·", StringComparison.Ordinal)));
        var other = await app.OpenAccount("bangiao", "Lê Thay Thế");
        var record = await office.Follow(await office.Submit(await office.Get($"{HandOverDesk.Url}?from={me}"), TheirForms.Form, ("To", other.ToString()), ("Reason", "Chuyển công tác")));
        Assert.Contains("UNMISS ·", record.Text, StringComparison.Ordinal);
        Assert.All(await Running(app, "UNMISS"), t => Assert.Equal(other, t.CaseOfficer));
    }

    [Theory, OnBothDatabases]
    public async Task Begin_with_who_opened_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var me = await app.AccountOf("nhap");
        var officer = await app.OfficerUrl("SQ-0073");
        await office.Take($"{officer}/tours/new", [("Post", await app.PostValue("UNMISS-02")), ("Kind", "Individual"), ("First", "1/11/2026"), ("Last", "31/10/2027"), .. TheirForms.Paper("83/QĐ-MẪU", "1/10/2026")]);
        await using var db = app.Db();
        Assert.Equal(me, (await db.Set<Tour>().AsNoTracking().OrderByDescending(t => t.Id).FirstAsync(Cancel)).CaseOfficer);
    }

    private static async Task<List<Tour>> Running(App app, string mission)
    {
        await using var db = app.Db();
        return await db.Set<Tour>().AsNoTracking().Where(t => t.DecidedLastOn >= App.Today && t.CameHomeOn == null && db.Set<Mission>().Any(m => m.Id == t.Mission && m.Acronym == mission)).ToListAsync(Cancel);
    }
}
