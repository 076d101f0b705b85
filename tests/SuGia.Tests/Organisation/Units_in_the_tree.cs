using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Units_in_the_tree(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Stand_as_of_the_day(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        Assert.Contains(Links(await office.Get("/units")), l => l.EndsWith("/units/VPTT", StringComparison.Ordinal));
        Assert.DoesNotContain(Links(await office.Get("/units?asOf=2021-06-14")), l => l.Contains("/units/VPTT", StringComparison.Ordinal));
        Assert.Equal(["Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc"], (await office.Get("/units?name=thuong+truc")).Rows());
    }

    [Theory, OnBothDatabases]
    public async Task Show_parent_and_host_apart_with_the_founding_paper(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var page = await office.Get("/units/VPTT");

        Assert.Equal("Bộ Công an", Assert.Single(page.Rows()));
        Assert.Equal("Cục An ninh đối ngoại", page.Html.QuerySelector("td[data-l='Đặt tại']")!.TextContent.Trim());
        Assert.Contains("4789/QĐ-BCA", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await office.Get("/units/KHONG-CO")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Are_founded_under_a_parent_and_moved_with_their_people(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        using var staff = await app.SignedInAs("donvi");
        var founded = await office.Submit(await office.Get("/units/new"), TheirPages.Form,
            ("Parent", "CA-HN"), ("Code", "pa-99"), ("Kind", "Division"), ("NameVi", "Phòng Thử Nghiệm"), ("FirstOn", "01/01/2025"));
        Assert.EndsWith("/units/PA-99", founded.Location, StringComparison.Ordinal);
        var person = await app.UrlOf("SQ-0037");
        await office.Submit(await office.Get($"{person}/appointments/new"), TheirPages.Form, ("Unit", "PA-99"), ("Post", "Cán bộ"), ("FirstOn", "01/02/2025"));
        Assert.Equal(404, (await staff.Get(person)).Status);

        var moved = await office.Submit(await office.Get("/units/PA-99/places/new"), TheirPages.Form, ("Parent", "CA-DN"), ("FirstOn", "01/11/2026"), ("Reason", "Sắp xếp lại"));

        Assert.Equal(303, moved.Status);
        Assert.Equal(200, (await staff.Get(person)).Status);
        Assert.Contains(Links(await office.Get("/units/CA-HN?asOf=2026-10-31")), l => l.StartsWith("/units/PA-99", StringComparison.Ordinal));
        Assert.DoesNotContain(Links(await office.Get("/units/CA-HN")), l => l.StartsWith("/units/PA-99", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Never_stand_under_themselves(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Submit(await office.Get("/units/BCA/places/new"), TheirPages.Form, ("Parent", "VNFPU1"), ("FirstOn", "01/11/2026"), ("Reason", "Thử"));

        Assert.Equal(["Đơn vị không thể nằm dưới chính nó."], refused.Problems);
    }

    [Theory, OnBothDatabases]
    public async Task Are_found_by_an_alias(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        await office.Submit(await office.Get("/units/K02/aliases/new"), TheirPages.Form, ("Alias", "Cảnh sát dã chiến"), ("Reason", "Tên quen dùng"));

        Assert.Single((await office.Get("/units?name=da+chien")).Rows());
    }

    [Theory, OnBothDatabases]
    public async Task End_and_are_no_longer_listed(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var ended = await office.Submit(await office.Get("/units/C08/end"), TheirPages.Form, ("LastOn", "31/10/2026"), ("Successor", "K02"), ("Reason", "Sắp xếp lại"));

        Assert.Equal(303, ended.Status);
        Assert.DoesNotContain((await office.Get("/units?sort=code")).Rows(), r => r == "Cục Cảnh sát giao thông");
        Assert.Contains("Không hoạt động vào ngày đang xem", (await office.Get("/units/C08")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_their_founding_paper_when_corrected(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var before = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Code == "VPTT", Cancel);

        var saved = await office.Submit(await office.Get("/units/VPTT/edit"), TheirPages.Form, ("NameEn", "Standing Office for Peacekeeping"), ("Reason", "Tên tiếng Anh"));

        Assert.Equal(303, saved.Status);
        var after = await db.Set<Unit>().AsNoTracking().SingleAsync(u => u.Code == "VPTT", Cancel);
        Assert.Equal((before.FoundedBy, before.FirstOn, "Standing Office for Peacekeeping"), (after.FoundedBy, after.FirstOn, after.NameEn));
    }

    [Theory, OnBothDatabases]
    public async Task Tell_that_a_code_is_taken(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Submit(await office.Get("/units/new"), TheirPages.Form, ("Parent", "BCA"), ("Code", "a01"), ("Kind", "Department"), ("NameVi", "Cục Thử"));

        Assert.Equal("Mã A01 đã dùng cho đơn vị khác.", refused.Html.QuerySelector("#Code-problem")!.TextContent);
    }

    [Theory]
    [OnBothDatabases("/units/K02/aliases/new", "Alias", "Lực lượng dự bị", nameof(UnitAliasAdded))]
    [OnBothDatabases("/units/K02/places/new", "FirstOn", "01/11/2026", nameof(UnitPlaced))]
    public async Task Change_for_a_reason_that_is_kept(Engine engine, string form, string field, string typed, string happened)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var bare = await office.Submit(await office.Get(form), TheirPages.Form, (field, typed));
        var saved = await office.Submit(bare, TheirPages.Form, ("Reason", "Theo văn bản mới"));

        Assert.Equal((422, 303), (bare.Status, saved.Status));
        Assert.NotNull(bare.Html.QuerySelector("#Reason-problem"));
        await using var db = app.Db();
        Assert.Equal("Theo văn bản mới", (await db.Set<LedgerEntry>().Where(e => e.Event == happened).OrderByDescending(e => e.Sequence).FirstAsync(Cancel)).Reason);
    }

    private static IEnumerable<string> Links(Page page) => page.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href") ?? "");
}
