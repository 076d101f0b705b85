using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Formed_unit_pages(Apps apps) : IClassFixture<Apps>
{
    private const string Unit = "/peacekeeping/units/VNFPU1";

    [Theory, OnBothDatabases]
    public async Task List_units_with_level_strength_womens_share_and_renewal(Engine engine)
    {
        using var office = await (await apps.On(engine)).SignedInAs("nhap");

        Assert.Equal(["Mức 3", "160", "34", "21,3 %", "26/12/2026"], Cells(await office.Get("/peacekeeping/units"), "VNFPU1"));
        Assert.Equal(["Chưa đăng ký", "", "", "", ""], Cells(await office.Get("/peacekeeping/units"), "VNFPU1.2"));
    }

    [Theory, OnBothDatabases]
    public async Task Obey_the_day_looked_at(Engine engine)
    {
        using var office = await (await apps.On(engine)).SignedInAs("nhap");

        Assert.Empty((await office.Get("/peacekeeping/units?asOf=2024-01-10")).Html.QuerySelectorAll("main tbody tr"));
        Assert.Equal(["Chưa đăng ký", "", "", "", ""], Cells(await office.Get("/peacekeeping/units?asOf=2024-03-14"), "VNFPU1"));
        Assert.Equal(["Mức 2", "160", "34", "21,3 %", "29/06/2026"], Cells(await office.Get("/peacekeeping/units?asOf=2026-02-07"), "VNFPU1"));
        var before = await office.Get($"{Unit}?asOf=2025-11-23");
        Assert.Empty(before.Html.QuerySelectorAll("#members .st.ok"));
        Assert.DoesNotContain("37/DM-VNFPU1", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mức 3", before.Html.GetElementById("levels")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_levels_with_their_evidence_and_what_is_declared_beside_who_is_known(Engine engine)
    {
        using var office = await (await apps.On(engine)).SignedInAs("nhap");
        var page = await office.Get(Unit);

        Assert.Equal(["21/CH-LHQ", "163/CH-LHQ", "118/CH-LHQ"], page.Html.QuerySelectorAll("#levels .ledger a[href^='/papers/']").Select(a => a.TextContent));
        Assert.Equal(7, page.Html.QuerySelectorAll("#members .st.ok").Length);
        Assert.Equal(["160", "32", "160", "34"], page.Html.QuerySelectorAll("#strength tfoot td").Select(c => c.TextContent).Where(c => c is not ""));
        Assert.Contains("VNFPU1.2", page.Html.QuerySelector("main aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gia hạn cam kết trước 26/12/2026: còn 34 ngày.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("để đạt 20 %", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Name_no_member_to_who_may_not_read_people(Engine engine)
    {
        var app = await apps.On(engine);
        using var partner = await app.SignedInAs("doingoai");
        using var unit = await app.SignedInAs("donvi");

        var hidden = await partner.Get(Unit);

        Assert.Equal(200, hidden.Status);
        Assert.Empty(hidden.Html.QuerySelectorAll("#members tbody tr"));
        Assert.Contains("và 12 người khác", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SQ-00", (await partner.Get($"{Unit}/members")).Text, StringComparison.Ordinal);
        Assert.InRange((await unit.Get(Unit)).Html.QuerySelectorAll("#members tbody tr").Length, 0, 11);
        Assert.Equal(403, (await partner.Get($"{Unit}/levels/new")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task List_members_certified_or_not(Engine engine)
    {
        using var office = await (await apps.On(engine)).SignedInAs("nhap");

        Assert.Equal(12, (await office.Get($"{Unit}/members")).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(7, (await office.Get($"{Unit}/members?certified=Certified")).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(12, (await office.Get($"{Unit}/members?certified=NotCertified&asOf=2025-11-23")).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(404, (await office.Get("/peacekeeping/units/NOBODY/members")).Status);
        Assert.Equal(404, (await office.Get("/peacekeeping/units/NOBODY")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Are_found_by_code_and_named_on_their_papers_and_in_their_history(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var level = await db.Set<LevelHeld>().SingleAsync(l => l.Level == PcrsLevel.Three, TestContext.Current.CancellationToken);
        var unit = await db.Set<FormedUnit>().AsNoTracking().SingleAsync(u => u.Code == "VNFPU1", TestContext.Current.CancellationToken);

        Assert.Contains(Unit, (await office.Get("/find?q=vnfpu1")).Html.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")));
        var paper = await office.Get($"/papers/{level.Paper.Value}");
        Assert.Contains("Mức sẵn sàng", paper.Html.QuerySelector($"main a[href='{Unit}']")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        var history = await office.Get($"/history/{unit.Id.Value}");
        Assert.Contains("Gia hạn cam kết", history.Text, StringComparison.Ordinal);
        Assert.Contains("Lên lịch chuyến thăm", history.Text, StringComparison.Ordinal);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Speak_English_too(Engine engine)
    {
        using var office = await (await apps.On(engine)).SignedInAs("nhap", "en-GB");

        Assert.Equal(["Level 3", "160", "34", "21.3%", "26 Dec 2026"], Cells(await office.Get("/peacekeeping/units"), "VNFPU1"));
    }

    [Theory, OnBothDatabases]
    public async Task Prove_a_level_by_the_paper_that_brought_it(Engine engine)
    {
        using var office = await (await apps.On(engine)).SignedInAs("nhap");

        var came = await office.Get("/figures/peacekeeping.units-level-3?asOf=2026-02-08&from=07/02/2026");
        var left = await office.Get("/figures/peacekeeping.units-level-2?asOf=2026-02-08&from=07/02/2026");

        Assert.Contains("Sang “Mức 3”08/02/2026", came.Html.QuerySelectorAll("main table.fold")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("21/CH-LHQ", came.Html.QuerySelectorAll("main table.fold")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Sang “Mức 3”08/02/2026", left.Html.QuerySelectorAll("main table.fold")[^1].TextContent, StringComparison.Ordinal);
    }

    private static List<string> Cells(Page page, string code) =>
        [.. page.Html.QuerySelectorAll("main tbody tr").Single(r => r.QuerySelector("th a")!.TextContent == code).QuerySelectorAll("td").Skip(1).Select(c => c.TextContent.Trim())];
}
