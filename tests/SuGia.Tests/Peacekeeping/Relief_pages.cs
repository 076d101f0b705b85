using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Relief_pages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Lead_from_the_list_through_candidates_to_the_choice(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var list = await office.Get("/peacekeeping/reliefs?mission=MINUSCA");
        var start = list.Html.QuerySelectorAll("main table a").Select(a => a.GetAttribute("href")!).First(h => h.EndsWith("/relief", StringComparison.Ordinal));
        var refused = await office.Fill(start, ("HandoverFrom", "27/1/2027"), ("HandoverUntil", "28/1/2027"));
        Assert.Contains("27/07/2025 đến 26/01/2027", refused.Beside("HandoverFrom"), StringComparison.Ordinal);
        Assert.Equal("27/1/2027", refused.Typed("HandoverFrom"));
        var relief = await office.Take(start, ("HandoverFrom", "27/12/2026"), ("HandoverUntil", "20/1/2027"));
        Assert.Contains("Chưa có người", relief.Text, StringComparison.Ordinal);
        Assert.Contains("TOUR-REPL-START", relief.Text, StringComparison.Ordinal);

        var url = relief.Url.Split('?')[0];
        Assert.Contains("khác người đang giữ", (await office.Fill($"{url}/candidates/new", ("Person", await Outgoing(app, url)))).Beside("Person"), StringComparison.Ordinal);
        var warned = await office.Fill($"{url}/candidates/new", ("Person", "SQ-0073"));
        Assert.Contains("không có kết quả AMS tiếng Anh còn hiệu lực vào 27/12/2026", warned.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await office.Submit(warned, TheirForms.Form)).Status);
        Assert.Contains("Chọn một người", (await office.Fill($"{url}/choice", ("On", "22/11/2026"))).Beside("Candidate"), StringComparison.Ordinal);
        var form = await office.Get($"{url}/choice");
        var candidate = form.Html.QuerySelector("[name=Candidate]")!.GetAttribute("value")!;
        var chosen = await office.Take($"{url}/choice", ("Candidate", candidate), ("On", "22/11/2026"));
        Assert.Contains("Đã chọn người", chosen.Text, StringComparison.Ordinal);
        Assert.NotEmpty(chosen.Html.QuerySelector("main table tbody td[data-l='Việc phải bổ sung']")!.TextContent.Trim());
        Assert.Contains("chưa có nhiệm kỳ nào ở vị trí này", (await office.Get($"{url}/tour")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Start_a_relief_once_however_often_it_is_pressed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var start = (await office.Get("/peacekeeping/reliefs?mission=MINUSCA")).Html.QuerySelectorAll("main table a").Select(a => a.GetAttribute("href")!).First(h => h.EndsWith("/relief", StringComparison.Ordinal));
        var form = await office.Get(start);
        var (first, second) = (await office.Submit(form, TheirForms.Form), await office.Submit(form, TheirForms.Form));
        Assert.Equal((303, 303, first.Location), (first.Status, second.Status, second.Location));
        var again = await office.Fill(start);
        Assert.Contains("đã có hồ sơ thay thế", again.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_a_stale_press_with_who_changed_what(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var url = ReliefHead.UrlOf((await Done(app)).Id);
        var form = await office.Get($"{url}/notes/new");
        await office.Take($"{url}/notes/new", ("Heading", "Equipment"), ("Text", "Xe số 4"), ("On", "22/11/2026"), ("By", "Office"));
        var stale = await office.Submit(form, TheirForms.Form, ("Heading", "Equipment"), ("Text", "Xe số 5"), ("On", "22/11/2026"), ("By", "Office"));
        Assert.Equal(422, stale.Status);
        Assert.Contains("Thêm nội dung bàn giao", stale.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await office.Submit(stale, TheirForms.Form)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Show_the_overlap_that_the_days_give_and_the_figures_add_up(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var relief = await Done(app);
        Assert.Contains("14 ngày", (await office.Get(ReliefHead.UrlOf(relief.Id))).Text, StringComparison.Ordinal);
        Assert.Equal((1, 14), (await app.Figure("handovers"), await app.Figure("handover-overlap-days")));
        Assert.Equal((0, null), (await Value(app, "handovers", new(2025, 8, 30)), await Value(app, "handover-overlap-days", new(2025, 8, 30))));
        var proof = await office.Get("/figures/peacekeeping.handover-overlap-days?from=2025-08-01");
        Assert.Contains("UNHQ-01", proof.Text, StringComparison.Ordinal);
        Assert.Contains("Người trước đã rời, người sau đã vào", proof.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Value(app, "handovers", App.Today, Scope.Of(Scope.MissionKey, "UNMISS")));
        Assert.Contains("Chưa có người", (await office.Get($"{ReliefHead.UrlOf(relief.Id)}?asOf=2025-03-05")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Count_a_gap_between_two_tours_as_a_negative_number(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (outgoing, incoming) = await Tours(app, "UNMISS-04");
        var relief = await office.Take(ReliefHead.StartUrl(outgoing.Person, outgoing.Id));
        var url = relief.Url.Split('?')[0];
        await using var db = app.Db();
        var code = await db.Set<Person>().Where(p => p.Id == incoming.Person).Select(p => p.Code).SingleAsync(Cancel);
        var warned = await office.Fill($"{url}/candidates/new", ("Person", code));
        Assert.Equal(303, warned.Status == 422 ? (await office.Submit(warned, TheirForms.Form)).Status : warned.Status);
        var choice = await office.Get($"{url}/choice");
        await office.Take($"{url}/choice", ("Candidate", choice.Html.QuerySelector("[name=Candidate]")!.GetAttribute("value")!), ("On", "22/11/2026"));
        var taken = await office.Take($"{url}/tour", ("Tour", $"{incoming.Id}"));
        Assert.Contains("Trống 61 ngày", taken.Text, StringComparison.Ordinal);
        Assert.Equal((2, (14 - 61) / 2m), (await app.Figure("handovers"), await app.Figure("handover-overlap-days")));
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_people_and_say_how_many_more_there_are(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var (whole, cut) = (await office.Get("/peacekeeping/reliefs"), await unit.Get("/peacekeeping/reliefs"));
        var (all, seen) = (Rows(whole), Rows(cut));
        Assert.InRange(seen, 0, all - 1);
        Assert.Contains($"và {all - seen} người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        var relief = await Done(app);
        await using var db = app.Db();
        var name = await db.Set<Person>().Where(p => p.Id == relief.Outgoing).Select(p => p.FullName).SingleAsync(Cancel);
        Assert.Contains(name, (await office.Get(ReliefHead.UrlOf(relief.Id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(name, (await unit.Get(ReliefHead.UrlOf(relief.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await unit.Get($"{ReliefHead.UrlOf(relief.Id)}/notes/new")).Status);
    }

    internal static int Rows(Page page) => page.Html.QuerySelectorAll("main table tbody tr").Length;

    internal static async Task<decimal?> Value(App app, string name, DateOnly on, Scope? scope = null)
    {
        await using var asking = app.Services.CreateAsyncScope();
        return (await asking.ServiceProvider.GetRequiredService<IFigures>().Value($"peacekeeping.{name}", on, scope ?? Scope.Whole, Cancel)).Value;
    }

    private static async Task<Relief> Done(App app)
    {
        await using var db = app.Db();
        return await db.Set<Relief>().SingleAsync(r => r.IncomingTour != null, Cancel);
    }

    private static async Task<string> Outgoing(App app, string url)
    {
        await using var db = app.Db();
        var id = Modules.Peacekeeping.Contract.ReliefId.From(Guid.Parse(url.Split('/')[^1]));
        var person = await db.Set<Relief>().Where(r => r.Id == id).Select(r => r.Outgoing).SingleAsync(Cancel);
        return await db.Set<Person>().Where(p => p.Id == person).Select(p => p.Code).SingleAsync(Cancel);
    }

    /// <summary>The first two tours in a post, in order.</summary>
    private static async Task<(Tour, Tour)> Tours(App app, string code)
    {
        await using var db = app.Db();
        var post = await db.Set<Post>().Where(p => p.Code == code).Select(p => p.Id).SingleAsync(Cancel);
        var tours = await db.Set<Tour>().Where(t => t.Post == post).OrderBy(t => t.DecidedFirstOn).ToListAsync(Cancel);
        return (tours[0], tours[1]);
    }
}
