using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Papers_on_the_desk(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task Are_listed_newest_first_and_read_on_from_the_last(Engine engine)
    {
        using var visitor = await (await apps.On(engine)).SignedInAs("nhap");
        var first = await visitor.Get("/papers");
        var second = await visitor.Get(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var days = Days(first).Concat(Days(second)).ToList();
        Assert.True(days.Count > 25);
        Assert.Equal(days.OrderDescending(), days);
        Assert.Empty(Urls(first).Intersect(Urls(second)));
    }

    [Theory, OnBothDatabases]
    public async Task Are_found_by_any_spelling_of_their_number(Engine engine)
    {
        using var visitor = await (await apps.On(engine)).SignedInAs("nhap");

        Assert.Equal(["01/NQ-ĐUCA"], Numbers(await visitor.Get("/papers?text=" + Uri.EscapeDataString("Số: 1-nq/đuca"))));
        Assert.Contains("4789/QĐ-BCA", Numbers(await visitor.Get("/papers?kind=Decision&year=2021")));
        Assert.DoesNotContain("01/NQ-ĐUCA", Numbers(await visitor.Get("/papers?kind=Decision")));
    }

    [Theory, OnBothDatabases]
    public async Task Show_what_they_rest_on_and_what_rests_on_them(Engine engine)
    {
        var app = await apps.On(engine);
        using var visitor = await app.SignedInAs("nhap");
        var founding = await visitor.Get(await UrlOf(app, "4789/QĐ-BCA"));
        var resolution = await visitor.Get(await UrlOf(app, "01/NQ-ĐUCA"));

        Assert.Contains("01/NQ-ĐUCA", founding.Text, StringComparison.Ordinal);
        Assert.Contains("Văn phòng Thường trực Bộ Công an", founding.Text, StringComparison.Ordinal);
        Assert.Contains("4789/QĐ-BCA", resolution.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_only_officers_within_reach(Engine engine)
    {
        var app = await apps.On(engine);
        await using var db = app.Db();
        var selection = await db.Set<SuGia.Modules.Peacekeeping.StageEvent>().Where(s => s.Paper != null).GroupBy(s => s.Paper).OrderByDescending(g => g.Count()).Select(g => g.Key!.Value).FirstAsync(TestContext.Current.CancellationToken);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");

        var all = Officers(await office.Get($"/papers/{selection.Value}"));
        var some = Officers(await unit.Get($"/papers/{selection.Value}"));

        Assert.True(all.Count > some.Count);
        Assert.Subset(all, some);
    }

    [Theory, OnBothDatabases]
    public async Task Are_registered_corrected_and_related_to_others(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var made = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]",
            ("Number", "77/KH-VPTT"), ("Kind", "Plan"), ("Body", "Văn phòng Thường trực"), ("Title", "Kế hoạch huấn luyện năm 2026"), ("SignedOn", "05/01/2026"));
        var page = await visitor.Follow(made);
        var based = await visitor.Submit(await visitor.Get($"{page.Url}/relations/new"), "main form[method=post]", ("Kind", "RestsOn"), ("Other", "1/NQ-ĐUCA"));
        var corrected = await visitor.Submit(await visitor.Get($"{page.Url}/edit"), "main form[method=post]", ("Title", "Kế hoạch huấn luyện quý I"), ("Reason", "Chép sai"));
        var shown = await visitor.Follow(corrected);

        Assert.Equal((303, 303, 303), (made.Status, based.Status, corrected.Status));
        Assert.Contains("Kế hoạch huấn luyện quý I", shown.Text, StringComparison.Ordinal);
        Assert.Contains("01/NQ-ĐUCA", shown.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_registered_twice_unless_said_so(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        (string, string)[] typed = [("Number", "4789-QĐ/BCA"), ("Kind", "Decision"), ("Body", "Bộ công an"), ("Title", "Thành lập Văn phòng"), ("SignedOn", "15/06/2021")];

        var refused = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]", typed);
        var anyway = await visitor.Submit(refused, "main form[method=post]", [.. typed, ("Anyway", "yes")]);

        Assert.Equal(422, refused.Status);
        Assert.Contains("đã ghi", Assert.Single(refused.Problems), StringComparison.Ordinal);
        Assert.Equal(303, anyway.Status);
    }

    [Theory, OnBothDatabases]
    public async Task That_are_classified_leave_no_trace_but_an_opaque_reference(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        const string subject = "Bố trí lực lượng đặc biệt";

        var marked = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]", ("Number", "09/KH-BCA"), ("Kind", "Plan"), ("Title", $"(TỐI MẬT) {subject}"), ("SignedOn", "05/01/2026"));
        var levelled = await visitor.Submit(await visitor.Get("/papers/new"), "main form[method=post]", ("Number", "09/KH-BCA"), ("Kind", "Plan"), ("Title", subject), ("SignedOn", "05/01/2026"), ("Level", "Secret"));
        var worded = await visitor.Submit(await visitor.Get("/papers/stub/new"), "main form[method=post]", ("Reference", subject), ("Level", "Secret"), ("Holder", "Văn phòng Bộ"));
        var stub = await visitor.Submit(worded, "main form[method=post]", ("Reference", "TC-2026-07"), ("Level", "Secret"), ("Holder", "Văn phòng Bộ"), ("DueOn", "30/12/2026"));

        Assert.Equal((422, 422, 422, 303), (marked.Status, levelled.Status, worded.Status, stub.Status));
        Assert.DoesNotContain(subject, marked.Text + levelled.Text, StringComparison.Ordinal);
        Assert.Contains("Tối mật", (await visitor.Follow(stub)).Text, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.Set<LedgerEntry>().AnyAsync(e => e.After.Contains(subject) || e.Details.Contains(subject), TestContext.Current.CancellationToken));
        Assert.Empty(app.Faults.Exceptions);
    }

    private static List<DateOnly> Days(Page page) =>
        [.. page.Html.QuerySelectorAll("tbody time").Select(t => DateOnly.Parse(t.GetAttribute("datetime")!, System.Globalization.CultureInfo.InvariantCulture))];

    private static List<string> Urls(Page page) => [.. page.Html.QuerySelectorAll("tbody th a").Select(t => t.GetAttribute("href")!)];

    private static List<string> Numbers(Page page) => [.. page.Html.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim())];

    private static HashSet<string> Officers(Page page) =>
        [.. page.Html.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")!).Where(u => u.Contains("/officers/", StringComparison.Ordinal))];

    internal static async Task<string> UrlOf(App app, string number)
    {
        await using var db = app.Db();
        return $"/papers/{(await db.Set<Paper>().SingleAsync(p => p.Number == number, TestContext.Current.CancellationToken)).Id.Value}";
    }
}
