using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Day_books
{
    private static readonly (string, string)[] Letter =
        [("Number", "99/BNG-LHQ"), ("Kind", "OfficialLetter"), ("Body", "Bộ Ngoại giao"), ("Title", "Về việc phối hợp"), ("SignedOn", "18/11/2026"), ("ArrivedOn", "19/11/2026"), ("ArrivedAt", "8h30"), ("For", "Bộ phận phái bộ"), ("DueOn", "25/11/2026")];

    [Theory, OnBothDatabases]
    public async Task Take_a_paper_from_its_arrival_to_its_answer(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var made = await visitor.Submit(await visitor.Get("/papers/in/new"), "main form[method=post]", Letter);
        var page = await visitor.Follow(made);
        var told = await visitor.Submit(await visitor.Get($"{page.Url}/instructions/new"), "main form[method=post]", ("Level", "LeaderOfBody"), ("By", "Mai Thị Nháp"), ("Lead", "Bộ phận phái bộ"), ("Says", "Trả lời trước 24/11"), ("On", "19/11/2026"), ("DueOn", "24/11/2026"));
        var passed = await visitor.Submit(await visitor.Get($"{page.Url}/pass"), "main form[method=post]", ("For", "Bộ phận phái bộ"), ("On", "20/11/2026"), ("ReceivedBy", "Lê Văn Ghép"));
        var unsaid = await visitor.Submit(await visitor.Get($"{page.Url}/settle"), "main form[method=post]", ("On", "21/11/2026"));
        var settled = await visitor.Submit(await visitor.Get($"{page.Url}/settle"), "main form[method=post]", ("On", "21/11/2026"), ("Other", "42/KH-VPTT"));
        var shown = await visitor.Follow(settled);

        Assert.Equal((303, 303, 303, 422, 303), (made.Status, told.Status, passed.Status, unsaid.Status, settled.Status));
        Assert.Contains("415", shown.Text, StringComparison.Ordinal);
        Assert.Contains("08:30", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Đã giải quyết", shown.Text, StringComparison.Ordinal);
        Assert.Contains("42/KH-VPTT", (await visitor.Get("/papers/in/follow")).Text, StringComparison.Ordinal);
        Assert.Contains("Trả lời trước 24/11", (await visitor.Get($"{page.Url}/slip")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Warn_of_an_arrival_already_registered_and_let_the_person_choose(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        await visitor.Submit(await visitor.Get("/papers/in/new"), "main form[method=post]", Letter);

        var again = await visitor.Submit(await visitor.Get("/papers/in/new"), "main form[method=post]", Letter);
        var known = await visitor.Submit(again, "main form[method=post]", ("Which", "known"));

        Assert.Equal((422, 303), (again.Status, known.Status));
        await using var db = app.Db();
        Assert.Equal(1, await db.Set<Paper>().CountAsync(p => p.Number == "99/BNG-LHQ", TestContext.Current.CancellationToken));
        Assert.Equal(2, await db.Set<Arrival>().CountAsync(a => a.ArrivedOn == new DateOnly(2026, 11, 19), TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Number_what_goes_out_and_follow_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var series = await IdOf(app, "KH-VPTT");

        var next = await visitor.Submit(await visitor.Get("/papers/out/new"), "main form[method=post]", ("Series", series), ("Title", "Kế hoạch huấn luyện"), ("SignedOn", "21/11/2026"), ("Signers", "Mai Thị Nháp"), ("Addressees", "Các đơn vị"));
        var page = await visitor.Follow(next);
        var early = await visitor.Submit(await visitor.Get("/papers/out/new"), "main form[method=post]", ("Series", series), ("Title", "Kế hoạch cũ"), ("SignedOn", "20/11/2026"));
        var kept = await visitor.Submit(early, "main form[method=post]", ("Reserved", "43"));
        var sent = await visitor.Submit(await visitor.Get($"{page.Url}/deliveries/new"), "main form[method=post]", ("To", "Công an tỉnh"), ("Way", "Post"), ("On", "21/11/2026"));
        var lent = await visitor.Submit(await visitor.Get($"{page.Url}/kept/new"), "main form[method=post]", ("On", "22/11/2026"), ("TakenBy", "Lê Văn Ghép"), ("PermittedBy", "Mai Thị Nháp"));
        var twice = await visitor.Submit(await visitor.Get($"{page.Url}/kept/new"), "main form[method=post]", ("On", "22/11/2026"), ("TakenBy", "Người khác"), ("PermittedBy", "Mai Thị Nháp"));
        var recalled = await visitor.Submit(await visitor.Get($"{page.Url}/recall"), "main form[method=post]", ("On", "22/11/2026"), ("Reason", "Gửi nhầm"));

        Assert.Equal((303, 422, 303, 303, 303, 422, 303), (next.Status, early.Status, kept.Status, sent.Status, lent.Status, twice.Status, recalled.Status));
        Assert.Contains("44/KH-VPTT", page.Text, StringComparison.Ordinal);
        Assert.Contains("số đã giữ", Assert.Single(early.Problems), StringComparison.Ordinal);
        Assert.Contains("43/KH-VPTT", (await visitor.Follow(kept)).Text, StringComparison.Ordinal);
        Assert.Contains("44/KH-VPTT", (await visitor.Get("/papers/out/post")).Text, StringComparison.Ordinal);
        Assert.Contains("Lê Văn Ghép", (await visitor.Get("/papers/out/kept")).Text, StringComparison.Ordinal);
        Assert.Contains("Thu hồi", (await visitor.Get("/papers/out")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Give_every_number_once_and_leave_none_out_when_many_press_together(Engine engine)
    {
        await using var app = await App.Start(engine);
        var series = await IdOf(app, "KH-VPTT");
        var visitors = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.SignedInAs("nhap")));
        var forms = await Task.WhenAll(visitors.Select(v => v.Get("/papers/out/new")));

        var pressed = await Task.WhenAll(visitors.Zip(forms, (v, f) => v.Submit(f, "main form[method=post]", ("Series", series), ("Title", "Kế hoạch cùng lúc"), ("SignedOn", "22/11/2026"))));

        Assert.All(pressed, p => Assert.Equal(303, p.Status));
        await using var db = app.Db();
        var numbers = await db.Set<Dispatch>().Where(d => d.SignedOn == new DateOnly(2026, 11, 22)).Select(d => d.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(44, 6), numbers.Order());
        Assert.Empty(app.Faults.Exceptions);
        Array.ForEach(visitors, v => v.Dispose());
    }

    [Theory, OnBothDatabases]
    public async Task Print_as_the_law_draws_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        (string Url, int Columns)[] registers = [("/papers/in", 10), ("/papers/in/follow", 7), ("/papers/out", 10), ("/papers/out/post", 6), ("/papers/out/kept", 9)];

        foreach (var (url, columns) in registers)
        {
            var page = await visitor.Get($"{url}/print");
            Assert.Equal(Enumerable.Range(1, columns).Select(n => $"({n})"), page.Html.QuerySelectorAll("thead tr:last-child td").Select(t => t.TextContent.Trim()));
            Assert.NotEmpty(page.Html.QuerySelectorAll("tbody tr"));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Say_how_arrivals_are_settled_each_count_with_its_list(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var page = await visitor.Get("/papers/in/settlement?from=1%2F11%2F2026&until=30%2F11%2F2026");
        var rows = page.Html.QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => (Count: r.QuerySelector("td")!.TextContent.Trim(), Url: r.QuerySelector("a")!.GetAttribute("href")!));

        Assert.Equal(("1", "1"), (rows["Đã giải quyết"].Count, rows["Đang giải quyết"].Count));
        Assert.Single((await visitor.Get(rows["Đang giải quyết"].Url)).Html.QuerySelectorAll("tbody tr"));
    }

    internal static async Task<string> IdOf(App app, string symbol)
    {
        await using var db = app.Db();
        return (await db.Set<Series>().SingleAsync(s => s.Symbol == symbol && s.Form == NumberForm.State, TestContext.Current.CancellationToken)).Id.Value.ToString();
    }
}
