using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Visit_pages
{
    private const string Code = "SAAT-2026-11";

    [Theory, OnBothDatabases]
    public async Task Lead_from_a_request_to_results_in_every_file(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var visit = await Held(office);
        var (sat, cleared) = (await app.Figure("ams-attempts"), await app.Figure("ams-passed"));

        var preview = await office.Press(await office.Get($"{visit}/results"), "button[value=preview]", ("Matrix", "Mã sĩ quan\tĐọc\tLái xe\tKết quả\nSQ-0073\t8/10\t45/50\tĐạt\nSQ-0074\t3/10 không đạt\t40/50 đạt\tKhông đạt"));
        Assert.Equal(2, preview.Html.QuerySelectorAll("main table tbody tr").Length);
        Assert.Equal(sat, await app.Figure("ams-attempts"));

        var taken = await office.Follow(await office.Press(preview, "button[value=take]"));
        Assert.Equal((sat + 2, cleared + 1), (await app.Figure("ams-attempts"), await app.Figure("ams-passed")));
        Assert.Contains("Đã có kết quả", taken.Text, StringComparison.Ordinal);
        Assert.Contains("chưa dự thi", taken.Text, StringComparison.Ordinal);
        Assert.Equal(["Đọc2150 %", "Lái xe22100 %"], taken.Html.QuerySelectorAll("main table")[1].QuerySelectorAll("tbody tr").Select(r => string.Concat(r.Children.Select(c => c.TextContent.Trim()))));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Take_results_whole_or_not_at_all_and_name_the_bad_cells(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var visit = await Held(office);
        var sat = await app.Figure("ams-attempts");

        const string Bad = "Mã sĩ quan;Đọc;Ngày;Kết quả\nSQ-0073;8/10;;Đạt\nSQ-0074;12/10;;Đạt\nSQ-0001;8/10;;Đạt\nSQ-0075;8/10;1/10/2026;Đạt";
        var refused = await office.Press(await office.Get($"{visit}/results"), "button[value=preview]", ("Matrix", Bad));
        Assert.Equal(
            ["Dòng 3, cột “Đọc”: “12/10” vượt điểm tối đa.", "Dòng 4, cột “Mã sĩ quan”: SQ-0001 không có trong danh sách của đợt.", "Dòng 5, cột “Ngày sát hạch”: ngày thi ngoài những ngày của đợt (16/11/2026 – 20/11/2026)."],
            refused.Html.QuerySelectorAll(".flash.bad p").Select(p => p.TextContent.Trim()));
        Assert.StartsWith("Mã sĩ quan;Đọc", refused.Html.QuerySelector("#Matrix")!.TextContent.Trim(), StringComparison.Ordinal);

        var good = await office.Press(refused, "button[value=preview]", ("Matrix", "Mã;Kết quả\nSQ-0073;Đạt\nSQ-0074;Đạt"));
        var stillRefused = await office.Press(good, "button[value=take]", ("Matrix", "Mã;Kết quả\nSQ-0073;Đạt\nSQ-0073;Đạt\nSQ-0074;Đạt"));
        Assert.Contains("Dòng 3, cột “Mã sĩ quan”: Kết quả ngày 16/11/2026 đã ghi.", stillRefused.Text, StringComparison.Ordinal);
        Assert.Equal(sat, await app.Figure("ams-attempts"));
        Assert.Contains("Đã thống nhất ngày", (await office.Get(visit)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Say_how_many_women_are_missing_and_when_whoever_failed_may_sit_again(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await office.Take($"{await app.OfficerUrl("SQ-0074")}/attempts/new", ("On", "1/10/2026"), ("Venue", "InMission"), ("Language", "Anh"), ("Passed", "Failed"));
        var page = await office.Get(await Held(office, "SQ-0072", "SQ-0074", "SQ-0076"));
        Assert.Contains("Thiếu 1 nữ để đạt 20 % (SAAT-WOMEN", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sức chứa dưới 50 người (SAAT-CAP-MIN", page.Text, StringComparison.Ordinal);
        var clock = Assert.Single(page.Html.QuerySelectorAll("main tbody .st.due"));
        Assert.Equal("được thi lại từ 01/01/2027 (AMS-RETEST, chưa kiểm chứng)", clock.TextContent);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_nominees_only(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var url = VisitHead.UrlOf((await Visit(app, "SAAT-2026-05")).Id);
        var (whole, cut) = (await office.Get(url), await unit.Get(url));
        var (all, seen) = (whole.Html.QuerySelector("main table")!.QuerySelectorAll("tbody tr").Length, cut.Html.QuerySelector("main table")?.QuerySelectorAll("th[scope=row] a").Length ?? 0);
        Assert.Equal(6, all);
        Assert.InRange(seen, 0, all - 1);
        Assert.Contains($"và {all - seen} người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await unit.Get($"{url}/results")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_what_was_typed_and_say_what_is_wrong(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var refused = await office.Submit(await office.Get("/peacekeeping/visits/new"), "main form", ("Code", Code), ("Place", "Hà Nội"), ("RequestedOn", "31/02/2027"), ("Capacity", "0"));
        Assert.Equal("31/02/2027", refused.Html.QuerySelector("#RequestedOn")!.GetAttribute("value"));
        Assert.All(["RequestedOn", "WantedOn", "Capacity"], field => Assert.NotNull(refused.Html.QuerySelector($"#{field}-problem")));
    }

    [Theory, OnBothDatabases]
    public async Task Put_right_what_was_entered_of_the_team_and_of_costs(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var visit = await Held(office);
        var links = (await office.Get(visit)).Html.QuerySelectorAll("aside dd a").Select(a => a.GetAttribute("href")!).ToList();
        var (member, cost) = (links.Single(l => l.Contains("/team/", StringComparison.Ordinal)), links.Single(l => l.Contains("/costs/", StringComparison.Ordinal)));

        var form = await office.Get(member);
        Assert.Equal("C. Mẫu", form.Html.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Contains("D. Mẫu", (await office.Follow(await office.Submit(form, $"main form[action='{member}']", ("Name", "D. Mẫu")))).Text, StringComparison.Ordinal);
        var silent = await office.Submit(await office.Get(cost), $"main form[action='{cost}/removal']");
        Assert.Equal(422, silent.Status);
        Assert.NotNull(silent.Html.QuerySelector("#Reason-problem"));
        Assert.DoesNotContain("Đi lại của đoàn", (await office.Follow(await office.Submit(silent, $"main form[action='{cost}/removal']", ("Reason", "Nhập nhầm đợt")))).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await office.Get(cost)).Status);
    }

    /// <summary>A visit of this month with three nominees, asked for in time and agreed.</summary>
    private static async Task<string> Held(Visitor office, params string[] codes)
    {
        var asked = await office.Submit(
            await office.Get("/peacekeeping/visits/new"), "main form", ("Code", Code), ("RequestedOn", "3/8/2026"), ("WantedOn", "16/11/2026"), ("Languages", "Anh"), ("Capacity", "40"), ("Place", "Hà Nội"), ("Armed", "true"));
        var visit = asked.Location!.Split('?')[0];
        await office.Take($"{visit}/days", ("On", "5/10/2026"), ("FirstOn", "16/11/2026"), ("LastOn", "20/11/2026"));
        await office.Take($"{visit}/team", ("Name", "C. Mẫu"), ("Role", "Trưởng đoàn"), ("Sex", "Female"));
        await office.Take($"{visit}/costs", ("What", "Đi lại của đoàn"), ("BorneBy", "UnitedNations"));
        foreach (var code in codes is [] ? ["SQ-0073", "SQ-0074", "SQ-0075"] : codes)
        {
            await office.Take($"{visit}/nominees/new", ("Person", code), ("AttestedOn", "1/11/2026"));
        }

        return visit;
    }

    private static async Task<SaatVisit> Visit(App app, string code)
    {
        await using var db = app.Db();
        return await db.Set<SaatVisit>().SingleAsync(v => v.Code == code, TestContext.Current.CancellationToken);
    }
}
