using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Series_of_classified_papers
{
    private const string Form = "main form[method=post]";
    private const string Subject = "Bố trí lực lượng đặc biệt";

    private static readonly (string, string)[] Stub = [("Reference", "TC-2026-09"), ("Level", "Secret"), ("Holder", "Văn phòng Bộ"), ("DueOn", "30/12/2026"), ("On", "20/11/2026")];

    [Theory, OnBothDatabases]
    public async Task Lead_from_a_number_to_its_stub_and_back(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var series = await Opened(visitor);

        var given = await visitor.Submit(await visitor.Get($"{series}/give"), Form, Stub);
        var page = await visitor.Follow(given);
        var row = Assert.Single(page.Html.QuerySelectorAll("main tbody tr"));
        var stub = await visitor.Get(row.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(303, given.Status);
        Assert.Equal(["01/M-VPTT", "TC-2026-09", "Tối mật", "Văn phòng Bộ"], new[] { 1, 4, 5, 6 }.Select(n => row.Children[n - 1].TextContent.Trim()));
        Assert.Contains("30/12/2026", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(series, stub.Html.QuerySelectorAll("main dd a").Single(a => a.TextContent == "01/M-VPTT").GetAttribute("href"));
    }

    [Theory, OnBothDatabases]
    public async Task Serve_no_paper_that_has_a_subject(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var id = (await Opened(visitor)).Split('/')[^1];
        await using var db = app.Db();
        var ordinary = (await db.Set<Series>().FirstAsync(s => s.Direction == SeriesDirection.Outgoing && !s.IsSecret, TestContext.Current.CancellationToken)).Id.Value;
        var token = (await visitor.Get("/papers/in/new")).Html.QuerySelector("[name=af]")!.GetAttribute("value")!;
        (string, string)[] letter = [("af", token), ("submission", Guid.CreateVersion7().ToString()), ("Number", "99/BNG"), ("Kind", "OfficialLetter"), ("Title", Subject), ("SignedOn", "18/11/2026"), ("ArrivedOn", "19/11/2026"), ("Series", id)];

        var forced = await visitor.Post("/papers/in/new", letter);

        Assert.Equal((422, 404), (forced.Status, (await visitor.Get($"/papers/series/{ordinary}/give")).Status));
        Assert.DoesNotContain((await visitor.Get("/papers/out/new")).Html.QuerySelectorAll("option"), o => o.GetAttribute("value") == id);
        Assert.Empty((await visitor.Get($"/papers/series/{id}")).Html.QuerySelectorAll("main tbody tr"));
    }

    [Theory, OnBothDatabases]
    public async Task Take_no_word_of_a_subject_in_any_field(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var series = await Opened(visitor);
        var token = (await visitor.Get($"{series}/give")).Html.QuerySelector("[name=af]")!.GetAttribute("value")!;
        Task<Page> Press(string url, params (string, string)[] fields) => visitor.Post(url, [.. fields, ("af", token), ("submission", Guid.CreateVersion7().ToString())]);

        var worded = await Press($"{series}/give", [.. Stub.Skip(1), ("Reference", Subject)]);
        var reserved = await Press($"{series}/reserve", ("Count", "1"), ("On", "20/11/2026"), ("Reason", Subject));
        var chosen = await Press($"{series}/reserve", ("Count", "1"), ("On", "20/11/2026"), ("Reason", "AwaitsSignature"));
        var cancel = (await visitor.Get(series)).Html.QuerySelector("main tbody a[href$='/cancel']")!.GetAttribute("href")!;
        var why = await Press(cancel, ("Reason", Subject), ("Version", "1"));
        var cancelled = await visitor.Submit(await visitor.Get(cancel), Form, ("Reason", "NotIssued"));

        Assert.Equal((422, 422, 303, 422, 303), (worded.Status, reserved.Status, chosen.Status, why.Status, cancelled.Status));
        Assert.Contains("Không ban hành", (await visitor.Get($"{series}?state=Cancelled")).Text, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.Set<LedgerEntry>().AnyAsync(e => e.After.Contains(Subject) || e.Details.Contains(Subject) || e.Reason.Contains(Subject), TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Keep_one_stub_of_a_reference_however_many_numbers_it_has(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var series = await Opened(visitor);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await visitor.Submit(await visitor.Get($"{series}/give"), Form, Stub);
        }

        await using var db = app.Db();
        Assert.Equal(1, await db.Set<Paper>().CountAsync(p => p.Number == "TC-2026-09", TestContext.Current.CancellationToken));
        Assert.Equal(2, (await visitor.Get(series)).Html.QuerySelectorAll("main tbody tr").Length);
    }

    [Theory, OnBothDatabases]
    public async Task Give_every_number_once_and_leave_none_out_when_many_press_together(Engine engine)
    {
        await using var app = await App.Start(engine);
        var visitors = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.SignedInAs("nhap")));
        var series = await Opened(visitors[0]);
        var forms = await Task.WhenAll(visitors.Select(v => v.Get($"{series}/give")));

        var pressed = await Task.WhenAll(visitors.Select((v, at) => v.Submit(forms[at], Form, [.. Stub, ("Reference", $"TC-{at}")])));

        Assert.All(pressed, p => Assert.Equal(303, p.Status));
        await using var db = app.Db();
        var numbers = await db.Set<GivenNumber>().Where(n => n.Text.EndsWith("/M-VPTT")).Select(n => n.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 6), numbers.Order());
        Assert.Empty(app.Faults.Exceptions);
        Array.ForEach(visitors, v => v.Dispose());
    }

    private static async Task<string> Opened(Visitor visitor)
    {
        var made = await visitor.Submit(await visitor.Get("/papers/series/new"), Form,
            ("Body", "Văn phòng Thường trực"), ("Direction", "Outgoing"), ("NumberForm", "State"), ("Symbol", "M-VPTT"), ("Period", "Year"), ("On", "01/01/2026"), ("IsSecret", "true"));
        return made.Location!;
    }
}
