using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Papers_in_full
{
    [Theory, OnBothDatabases]
    public async Task Keep_signers_addressees_bodies_and_keeping(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var made = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]",
            ("Number", "137/QCPH-K01-CANA"), ("Kind", "CoordinationRegulation"), ("Origin", "InterAgency"), ("Body", "Bộ Tư lệnh Cảnh vệ\nCông an tỉnh Nghệ An"), ("Title", "Phối hợp công tác"),
            ("SignedOn", "17/02/2022"), ("LapsesOn", "17/02/2027"), ("Signers", "Trần Văn Thử; Tư lệnh; Trung tướng\nLê Thị Mẫu; Giám đốc"), ("Addressees", "- Như trên;\n- Lưu: VT."), ("Keep", "Vĩnh viễn"), ("FileCode", "01.PH"));
        var shown = await visitor.Follow(made);
        var edit = await visitor.Get($"{shown.Url}/edit");

        Assert.Equal(303, made.Status);
        Assert.All(new[] { "Công an tỉnh Nghệ An", "Trung tướng Trần Văn Thử", "Như trên", "Vĩnh viễn", "01.PH", "Quy chế phối hợp", "Liên cơ quan", "Còn hiệu lực" }, w => Assert.Contains(w, shown.Text, StringComparison.Ordinal));
        Assert.Contains("Lê Thị Mẫu; Giám đốc", edit.Html.QuerySelector("#Signers")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hết hiệu lực", (await visitor.Get($"{shown.Url}?asof=2027-02-18")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Say_beside_each_field_what_is_wrong_and_keep_what_was_typed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var refused = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]",
            ("Number", "9/KH-VPTT"), ("Kind", ""), ("Title", "Kế hoạch"), ("SignedOn", "31/02/2026"), ("Keep", "lâu dài"), ("Signers", string.Concat(Enumerable.Repeat("Một người\n", 11))));
        var early = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]",
            ("Number", "9/KH-VPTT"), ("Kind", "Plan"), ("Title", "Kế hoạch"), ("SignedOn", "05/01/2026"), ("LapsesOn", "04/01/2026"));

        Assert.Equal((422, 422), (refused.Status, early.Status));
        Assert.All(new[] { "Kind", "SignedOn", "Keep", "Signers" }, f => Assert.NotNull(refused.Html.QuerySelector($"#{f}-problem")));
        Assert.NotNull(early.Html.QuerySelector("#LapsesOn-problem"));
        Assert.Equal("lâu dài", refused.Html.QuerySelector("#Keep")!.GetAttribute("value"));
        await using var db = app.Db();
        Assert.False(await db.Set<Paper>().AnyAsync(p => p.Number == "9/KH-VPTT", TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Stand_in_a_chain_as_of_the_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var decree = await Papers_on_the_desk.UrlOf(app, "01/2026/NĐ-CP");

        var before = await visitor.Get($"{decree}/chain?asof=2025-12-31");
        var after = await visitor.Get($"{decree}/chain?asof=2026-01-01");

        Assert.Equal(("Còn hiệu lực", "Chưa có hiệu lực"), (State(before, "130/2020/QH14"), State(before, "92/2025/QH15")));
        Assert.Equal(("Đã bị thay thế", "Còn hiệu lực"), (State(after, "130/2020/QH14"), State(after, "92/2025/QH15")));
        Assert.Contains("61/2021/NĐ-CP", Row(after, "01/2026/NĐ-CP").QuerySelector("td:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, after.Html.QuerySelectorAll("svg.draw g").Length);
    }

    [Theory, OnBothDatabases]
    public async Task Lose_a_relation_entered_by_mistake_and_keep_the_reason(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var page = await visitor.Get(await Papers_on_the_desk.UrlOf(app, "01/2026/NĐ-CP"));
        var remove = page.Html.QuerySelector("a[href*='/remove']")!.GetAttribute("href")!;

        var bare = await visitor.Submit(await visitor.Get(remove), "main form[method=post]", ("Reason", ""));
        var done = await visitor.Submit(bare, "main form[method=post]", ("Reason", "Nhập nhầm"));

        Assert.Equal((422, 303), (bare.Status, done.Status));
        Assert.Equal(404, (await visitor.Get(remove)).Status);
        await using var db = app.Db();
        Assert.True(await db.Set<LedgerEntry>().AnyAsync(e => e.Event == "RelationRemoved" && e.Reason == "Nhập nhầm", TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Give_back_a_file_that_was_replaced(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var paper = await Papers_on_the_desk.UrlOf(app, "4789/QĐ-BCA");
        await sending.Send($"{paper}/file/new", "mot.txt", "Bản một"u8.ToArray());
        await sending.Send($"{paper}/file/new", "hai.txt", "Bản hai"u8.ToArray(), ("Reason", "Thiếu trang"));

        var earlier = (await visitor.Get(paper)).Html.QuerySelector("a[href*='version=']")!.GetAttribute("href")!;
        using var answer = await sending.Take(earlier);

        Assert.Equal("Bản một"u8.ToArray(), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(404, (await visitor.Get($"{paper}/file?version={Guid.NewGuid()}")).Status);
    }

    private static string State(Page page, string number) =>
        Row(page, number).QuerySelector(".st")!.TextContent.Trim();

    private static AngleSharp.Dom.IElement Row(Page page, string number) => page.Html.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == number);
}
