using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Organisation;
using SuGia.Sample;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Officer_forms_pressed_twice
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Save_once_and_lead_to_the_same_page(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get($"{await app.OfficerUrl("SQ-0073")}/stage");
        var before = await app.Changes();

        var first = await office.Submit(page, TheirForms.Form, ("Stage", "Reserve"), ("On", "20/11/2026"));
        var second = await office.Submit(page, TheirForms.Form);

        Assert.Equal((303, 303), (first.Status, second.Status));
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(before + 1, await app.Changes());
    }

    [Theory, OnBothDatabases]
    public async Task When_someone_else_was_faster_say_who_and_what_keep_the_text_and_save_at_the_next_press(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var url = $"{await app.OfficerUrl("SQ-0073")}/stage";
        var (mine, before) = (await office.Get(url), await app.Changes());
        await office.Take(url, ("Stage", "Reserve"), ("On", "20/11/2026"));

        var refused = await office.Submit(mine, TheirForms.Form, [("Stage", "Selected"), ("On", "21/11/2026"), .. TheirForms.Paper("81/QĐ-MẪU", "21/11/2026")]);
        var saved = await office.Submit(refused, TheirForms.Form);

        Assert.Equal((422, 303), (refused.Status, saved.Status));
        Assert.Equal("Mai Thị Nháp đã sửa hồ sơ này lúc 09:00 22/11/2026: Chuyển giai đoạn. Kiểm tra rồi bấm ghi lần nữa.", Assert.Single(refused.Problems));
        Assert.Equal(("21/11/2026", "81/QĐ-MẪU"), (refused.Typed("On"), refused.Typed("PaperNumber")));
        Assert.Equal(before + 3, await app.Changes());
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_shown_of_an_officer_beyond_reach(Engine engine)
    {
        await using var app = await App.Start(engine);
        await OpenForDaNang(app);
        using var near = await app.SignedInAs("vp.danang");
        var (theirs, others) = (await CodeIn(app, "CA-DN", isIn: true), await CodeIn(app, "CA-DN", isIn: false));

        Assert.Equal(200, (await near.Get($"{await app.OfficerUrl(theirs)}/stage")).Status);
        Assert.Equal(404, (await near.Get($"{await app.OfficerUrl(others)}/stage")).Status);
        Assert.Contains("không tìm thấy", (await near.Fill("/peacekeeping/officers/new", ("Person", others), ("On", "1/11/2026"))).Beside("Person").ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Take_no_past_day_that_is_looked_at_as_the_day_of_an_event(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var officer = await app.OfficerUrl("SQ-0050");
        var extension = (await office.Get(officer)).Html.QuerySelector("a[href$='/extension']")!.GetAttribute("href")!;

        var (now, past) = (await office.Get(extension), await office.Get($"{extension}?asOf=2026-06-30"));

        Assert.Equal(("15/03/2027", ""), (now.Typed("First"), past.Typed("First")));
        Assert.Contains("Biểu mẫu không lấy ngày này", past.Text, StringComparison.Ordinal);
        Assert.Contains("TOUR-05", now.Text, StringComparison.Ordinal);
        Assert.Contains("nguồn thứ cấp, chưa kiểm chứng", now.Text, StringComparison.Ordinal);
    }

    private static async Task OpenForDaNang(App app)
    {
        await using var db = app.Db();
        var unit = await db.Set<Unit>().Where(u => u.Code == "CA-DN").Select(u => u.Id).SingleAsync(Cancel);
        await using var scope = app.Services.CreateAsyncScope();
        Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow());
        Assert.Null(await scope.ServiceProvider.GetRequiredService<Opening>().Open("vp.danang", "Lý Thị Gần", SampleWorld.Password, [("standing-office", unit.Value)], act, Cancel));
    }

    private static async Task<string> CodeIn(App app, string unitCode, bool isIn)
    {
        await using var db = app.Db();
        var unit = await db.Set<Unit>().Where(u => u.Code == unitCode).Select(u => u.Id).SingleAsync(Cancel);
        return await db.Set<Person>().Where(p => p.Appointments.Any(a => a.IsMain && a.Unit == unit) == isIn).OrderBy(p => p.Code).Select(p => p.Code).FirstAsync(Cancel);
    }
}
