using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Call_pages
{
    /// <summary>A code that would leave its folder if it were believed.</summary>
    private const string Code = "../UNMISS-2026-09";

    [Theory, OnBothDatabases]
    public async Task Lead_from_a_call_of_three_weeks_to_a_complete_ZIP_and_to_the_UN(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var call = await Open(office);
        Assert.Equal(6, (await office.Get(call)).Html.QuerySelectorAll("ol.ledger li").Length);

        var eligible = await office.Get($"{call}/eligible");
        var add = eligible.Html.QuerySelectorAll("main td a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/nominees/new", StringComparison.Ordinal));
        var form = await office.Get(add);
        Assert.Matches("^[A-Z ]+$", form.Html.QuerySelector("#PassportName")!.GetAttribute("value")!);
        var listed = await office.Follow(await office.Submit(form, "main form"));
        Assert.Single(listed.Html.QuerySelectorAll("main table tbody tr"));

        var export = await office.Get($"{call}/dossiers");
        var unstated = await office.Submit(export, "main form");
        Assert.Equal((422, "Đánh dấu vào ô xác nhận trước khi tải xuống."), (unstated.Status, unstated.Html.QuerySelector("#Stated-problem")!.TextContent));
        using ZipArchive zip = new(new MemoryStream((await office.Submit(unstated, "main form", ("Stated", "yes"))).Bytes));
        Assert.Equal(["candidates.xlsx", "checklist.docx"], zip.Entries.Select(e => e.Name));
        Assert.All(zip.Entries, e => Assert.StartsWith("___UNMISS-2026-09/", e.FullName, StringComparison.Ordinal));
        using var checklist = WordprocessingDocument.Open(await Copy(zip.Entries[1]), isEditable: false);
        Assert.Contains("UN deadline: 13 Dec 2026", checklist.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);

        var sent = await office.Follow(await office.Submit(await office.Get($"{call}/sending"), "main form", ("On", "22/11/2026")));
        Assert.Equal(200, sent.Status);
        await using var db = app.Db();
        var nominee = (await db.Set<Call>().SingleAsync(c => c.Code == Code, TestContext.Current.CancellationToken)).Standing[0];
        var file = await db.Set<OfficerFile>().SingleAsync(f => f.Person == nominee.Person, TestContext.Current.CancellationToken);
        Assert.Equal(Stage.Nominated, file.StageOn(App.Today)?.Stage);

        await office.Submit(await office.Get($"{call}/nominees/{nominee.Id}/answer"), "main form", ("Kind", "NotSelected"), ("On", "22/11/2026"), ("Reason", "Không đạt phỏng vấn"));
        db.ChangeTracker.Clear();
        var after = await db.Set<OfficerFile>().SingleAsync(f => f.Person == nominee.Person, TestContext.Current.CancellationToken);
        Assert.Equal((App.Today, Stage.Cleared), (after.Nominations[^1].EndedOn, after.StageOn(App.Today)?.Stage));
    }

    [Theory, OnBothDatabases]
    public async Task Keep_what_was_typed_and_say_what_is_wrong(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var refused = await office.Submit(await office.Get("/peacekeeping/calls/new"), "main form", ("Code", "HOẶC-01"), ("Title", "Sĩ quan báo cáo"), ("DeadlineOn", "31/02/2027"), ("Wanted", "0"));
        Assert.Equal(("Sĩ quan báo cáo", "31/02/2027"), (refused.Html.QuerySelector("#Title")!.GetAttribute("value"), refused.Html.QuerySelector("#DeadlineOn")!.GetAttribute("value")));
        Assert.All(["Mission", "DeadlineOn", "Wanted"], field => Assert.NotNull(refused.Html.QuerySelector($"#{field}-problem")));
        await using var db = app.Db();
        Assert.False(await db.Set<Call>().AnyAsync(c => c.Code == "HOẶC-01", TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Are_counted_while_open_and_while_they_cannot_be_met(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (open, behind) = (await app.Figure("calls-open"), await app.Figure("calls-behind"));
        var call = await Open(office);
        Assert.Equal((open + 1, behind), (await app.Figure("calls-open"), await app.Figure("calls-behind")));
        var step = await office.Submit(await office.Get($"{call}/steps/new"), "main form", ("Title", "Xin ý kiến Bộ Quốc phòng"), ("DueOn", "30/11/2026"), ("NeedsDays", "9"));
        Assert.Equal(303, step.Status);
        Assert.Equal(behind + 1, await app.Figure("calls-behind"));
        Assert.Contains($"Dư: {21 - 17 - 9} ngày", (await office.Get("/figures/peacekeeping.calls-behind")).Text, StringComparison.Ordinal);
        var refused = await office.Submit(await office.Get($"{call}/steps/new"), "main form", ("Title", "Xin ý kiến"), ("DueOn", "14/12/2026"), ("NeedsDays", "x"));
        Assert.Equal((422, "Xin ý kiến"), (refused.Status, refused.Html.QuerySelector("#Title")!.GetAttribute("value")));
        Assert.NotNull(refused.Html.QuerySelector("#NeedsDays-problem"));
    }

    [Theory, OnBothDatabases]
    public async Task Show_an_earlier_day_as_it_was(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var url = CallHead.UrlOf((await db.Set<Call>().SingleAsync(c => c.Code == "UNISFA-2025-03", TestContext.Current.CancellationToken)).Id);
        Assert.Equal(404, (await office.Get($"{url}?asOf=2025-08-31")).Status);
        Assert.Empty((await office.Get($"{url}?asOf=2025-09-14")).Html.QuerySelectorAll("main table"));
        var before = await office.Get($"{url}?asOf=2025-12-07");
        Assert.Contains("Ngày gửi: 29/09/2025", before.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Được chọn", before.Text, StringComparison.Ordinal);
        Assert.Contains("Được chọn", (await office.Get($"{url}?asOf=2025-12-08")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_nominees_only(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        await using var db = app.Db();
        var call = CallHead.UrlOf((await db.Set<Call>().SingleAsync(c => c.SentOn == null, TestContext.Current.CancellationToken)).Id);
        var (whole, cut) = (await office.Get(call), await unit.Get(call));
        var (all, seen) = (whole.Html.QuerySelectorAll("main table tbody tr").Length, cut.Html.QuerySelectorAll("main table tbody tr").Length);
        Assert.InRange(seen, 0, all - 1);
        Assert.Contains($"và {all - seen} người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await unit.Get($"{call}/dossiers")).Status);
    }

    private static async Task<string> Open(Visitor office)
    {
        var form = await office.Get("/peacekeeping/calls/new");
        var mission = form.Html.QuerySelectorAll("#Mission option").First(o => o.TextContent.StartsWith("UNMISS", StringComparison.Ordinal)).GetAttribute("value")!;
        var pressed = await office.Submit(
            form, "main form", ("Code", Code), ("Mission", mission), ("Title", "Sĩ quan báo cáo"), ("Language", "Anh"), ("Wanted", "3"), ("Armed", "false"),
            ("DeadlineOn", "13/12/2026"), ("LeavesOn", "1/3/2027"), ("EndsOn", "28/2/2028"));
        return pressed.Location!.Split('?')[0];
    }

    private static async Task<MemoryStream> Copy(ZipArchiveEntry entry)
    {
        MemoryStream copy = new();
        await using var bytes = await entry.OpenAsync();
        await bytes.CopyToAsync(copy);
        copy.Position = 0;
        return copy;
    }
}
