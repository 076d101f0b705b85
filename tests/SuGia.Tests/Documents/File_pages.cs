using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class File_pages
{
    private const string Form = "main form[method=post]";

    private static readonly (string, string)[] Details =
        [("Code", "8.gghb"), ("Year", "2026"), ("Heading", "Gìn giữ hòa bình"), ("Title", "Đón đoàn kiểm tra"), ("Unit", "VPTT"), ("Keep", "Vĩnh viễn"), ("OpenedOn", "02/02/2026"), ("Rights", "WholeRegister")];

    [Theory, OnBothDatabases]
    public async Task Take_a_file_from_its_opening_to_the_archive(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var made = await visitor.Submit(await visitor.Get("/papers/work-files/new"), Form, Details);
        var page = await visitor.Follow(made);
        var put = await visitor.Submit(await visitor.Get($"{page.Url}/papers/new"), Form, ("Other", "42/KH-VPTT"), ("On", "20/11/2026"), ("Pages", "2"));
        var again = await visitor.Submit(await visitor.Get($"{page.Url}/papers/new"), Form, ("Other", "42/KH-VPTT"), ("On", "20/11/2026"), ("Pages", "2"));
        var early = await visitor.Submit(await visitor.Get($"{page.Url}/hand-over"), Form, ("On", "22/11/2026"), ("To", "Lưu trữ cơ quan"), ("GivenBy", "Lê Văn Ghép"), ("TakenBy", "Đỗ Thị Lưu"), ("Condition", "Đủ"));
        var closed = await visitor.Submit(await visitor.Get($"{page.Url}/close"), Form, ("On", "21/11/2026"));
        var handed = await visitor.Submit(await visitor.Get($"{page.Url}/hand-over"), Form, ("On", "22/11/2026"), ("To", "Lưu trữ cơ quan"), ("GivenBy", "Lê Văn Ghép"), ("TakenBy", "Đỗ Thị Lưu"), ("Condition", "Đủ, còn tốt"));
        var late = await visitor.Submit(await visitor.Get($"{page.Url}/reopen"), Form, ("On", "22/11/2026"), ("Reason", "Còn việc"));
        var record = await visitor.Get($"{page.Url}/record");

        Assert.Equal((303, 303, 422, 422, 303, 303, 422), (made.Status, put.Status, again.Status, early.Status, closed.Status, handed.Status, late.Status));
        Assert.Contains("08.GGHB", page.Text, StringComparison.Ordinal);
        Assert.Contains("đã có trong hồ sơ", Assert.Single(again.Problems), StringComparison.Ordinal);
        Assert.Contains("Đỗ Thị Lưu", record.Text, StringComparison.Ordinal);
        Assert.Contains("1 văn bản, 2 trang", record.Text, StringComparison.Ordinal);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await visitor.Get($"{page.Url}/record/sheet")).Bytes, 0, 2));
    }

    [Theory, OnBothDatabases]
    public async Task Say_what_is_typed_wrongly_and_keep_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var empty = await visitor.Submit(await visitor.Get("/papers/work-files/new"), Form, ("Code", "TCCB"), ("Unit", "không có"), ("Title", "Giữ lại"));
        var taken = await visitor.Submit(await visitor.Get("/papers/work-files/new"), Form, [.. Details, ("Code", "02.GGHB")]);

        Assert.Equal((422, 422), (empty.Status, taken.Status));
        Assert.Equal(4, empty.Problems.Count);
        Assert.Contains("Giữ lại", empty.Text, StringComparison.Ordinal);
        Assert.Contains("đã có hồ sơ 02.GGHB", Assert.Single(taken.Problems), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_what_lay_in_a_file_on_the_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var url = await UrlOf(app, "03.GGHB");

        await visitor.Submit(await visitor.Get($"{url}/papers/new"), Form, ("Other", "311/V02-P3"), ("On", "20/11/2026"));
        var (today, entered, before) = (await visitor.Get(url), await visitor.Get($"{url}?asOf=2026-11-20"), await visitor.Get($"{url}?asOf=2026-01-20"));

        Assert.Equal(["15/KH-VPTT", "42/KH-VPTT", "311/V02-P3"], PapersOf(today));
        Assert.Equal(["15/KH-VPTT", "42/KH-VPTT"], PapersOf(entered));
        Assert.Equal(["15/KH-VPTT", "92/2025/QH15"], PapersOf(before));
        Assert.Equal(404, (await visitor.Get($"{url}?asOf=2026-01-11")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Put_a_paper_from_its_own_page_and_take_it_out_with_a_reason(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var paper = $"/papers/{(await db.Set<Paper>().SingleAsync(p => p.Number == "311/V02-P3", TestContext.Current.CancellationToken)).Id.Value}";

        var many = await visitor.Submit(await visitor.Get($"{paper}/work-files/new"), Form, ("File", "GGHB"), ("On", "20/11/2026"), ("Pages", "3"));
        var none = await visitor.Submit(await visitor.Get($"{paper}/work-files/new"), Form, ("File", "06.GGHB"), ("On", "20/11/2026"), ("Pages", "3"));
        var put = await visitor.Submit(await visitor.Get($"{paper}/work-files/new"), Form, ("File", "03.gghb"), ("On", "20/11/2026"), ("Pages", "3"));
        var shown = await visitor.Follow(put);
        var file = await visitor.Get(await UrlOf(app, "03.GGHB"));
        var remove = file.Html.QuerySelectorAll("main a[href$='/remove']")[^1].GetAttribute("href")!;
        var silent = await visitor.Submit(await visitor.Get(remove), Form, ("On", "21/11/2026"));
        var gone = await visitor.Submit(await visitor.Get(remove), Form, ("On", "21/11/2026"), ("Reason", "Thuộc việc khác"));

        Assert.Equal((422, 422, 303, 422, 303), (many.Status, none.Status, put.Status, silent.Status, gone.Status));
        Assert.Contains("chọn một", Assert.Single(many.Problems), StringComparison.Ordinal);
        Assert.Contains("06.GGHB", Assert.Single(none.Problems), StringComparison.Ordinal);
        Assert.Contains("03.GGHB", shown.Text, StringComparison.Ordinal);
        Assert.Contains("7–9", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("03.GGHB", (await visitor.Get(paper)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Find_files_by_how_far_they_are(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        (string State, string[] Codes)[] states =
        [
            ("Open", ["01.CADN", "02.GGHB", "03.GGHB"]), ("Closed", ["05.GGHB"]), ("DueSoon", ["01.GGHB"]), ("Overdue", ["04.GGHB"]), ("HandedOver", ["07.GGHB"]), ("Frozen", ["06.GGHB"]),
        ];

        foreach (var (state, codes) in states)
        {
            var page = await visitor.Get($"/papers/work-files?state={state}");
            Assert.Equal(codes, page.Html.QuerySelectorAll("main tbody tr").Select(r => r.QuerySelector("a")!.TextContent.Trim()));
        }

        Assert.Single((await visitor.Get("/papers/work-files?year=2025&text=luật")).Html.QuerySelectorAll("main tbody tr"));
        Assert.Single((await visitor.Get($"/papers/work-files?unit={Uri.EscapeDataString("Đà Nẵng")}")).Html.QuerySelectorAll("main tbody tr"));
    }

    [Theory, OnBothDatabases]
    public async Task Hide_what_a_unit_keeps_to_itself(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var unit = await app.SignedInAs("donvi");

        var list = await unit.Get("/papers/work-files");

        Assert.Contains("01.CADN", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("01.GGHB", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 hồ sơ khác", list.Text, StringComparison.Ordinal);
        Assert.Equal((200, 404), ((await unit.Get(await UrlOf(app, "01.CADN"))).Status, (await unit.Get(await UrlOf(app, "01.GGHB"))).Status));
    }

    [Theory, OnBothDatabases]
    public async Task Print_as_annex_five_draws_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        (string Url, int Columns)[] prints = [("/papers/work-files/catalogue/print?year=2026", 5), ("/papers/work-files/handed-over/print", 7), ($"{await UrlOf(app, "02.GGHB")}/contents/print", 7)];

        foreach (var (url, columns) in prints)
        {
            var page = await visitor.Get(url);
            Assert.Equal(Enumerable.Range(1, columns).Select(n => $"({n})"), page.Html.QuerySelectorAll("thead tr:last-child td").Select(t => t.TextContent.Trim()));
            Assert.NotEmpty(page.Html.QuerySelectorAll("tbody tr"));
        }

        var catalogue = (await visitor.Get("/papers/work-files/catalogue/print?year=2026")).Text;
        Assert.Contains("có 5 hồ sơ, bao gồm: 1 hồ sơ bảo quản vĩnh viễn; 4 hồ sơ bảo quản có thời hạn", catalogue, StringComparison.Ordinal);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await visitor.Get("/papers/work-files/catalogue?as=xlsx")).Bytes, 0, 2));
    }

    [Theory, OnBothDatabases]
    public async Task Close_once_though_the_button_is_pressed_twice_and_tell_of_a_form_gone_stale(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var url = await UrlOf(app, "02.GGHB");
        var (form, stale) = (await visitor.Get($"{url}/close"), await visitor.Get($"{url}/freeze"));

        var (first, second) = (await visitor.Submit(form, Form, ("On", "20/11/2026")), await visitor.Submit(form, Form, ("On", "20/11/2026")));
        var refused = await visitor.Submit(stale, Form, ("On", "20/11/2026"), ("Reason", "Kiểm tra"));

        Assert.Equal((303, 303, 422), (first.Status, second.Status, refused.Status));
        Assert.Contains("đã sửa hồ sơ này", Assert.Single(refused.Problems), StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Single((await db.Set<WorkFile>().SingleAsync(f => f.Code == "02.GGHB", TestContext.Current.CancellationToken)).Halts);
    }

    private static IEnumerable<string> PapersOf(Page page) => page.Html.QuerySelectorAll("main section:first-of-type tbody tr td:nth-child(2), main section:first-of-type tbody tr th:nth-child(2)").Select(c => c.TextContent.Trim());

    private static async Task<string> UrlOf(App app, string code)
    {
        await using var db = app.Db();
        return $"/papers/work-files/{(await db.Set<WorkFile>().SingleAsync(f => f.Code == code, TestContext.Current.CancellationToken)).Id.Value}";
    }
}
