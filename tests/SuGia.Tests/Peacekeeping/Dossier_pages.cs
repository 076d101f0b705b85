using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Dossier_pages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Lead_from_a_tour_to_an_extension_that_is_decided(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var dossier = await OpenExtension(app, office, "GH-2026-91", 1);
        var page = await office.Get(dossier);
        Assert.Contains("Đã có 0/", page.Text, StringComparison.Ordinal);
        Assert.Contains("TOUR-06", page.Text, StringComparison.Ordinal);
        Assert.Contains("CHAIN-ARMED-2026", page.Text, StringComparison.Ordinal);
        var item = page.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/papers/", StringComparison.Ordinal) && h.StartsWith(dossier, StringComparison.Ordinal));
        await office.Submit(await office.Get(item), "main form", ("PaperNumber", "PD/2026/1203"));
        Assert.Contains("Đã có 1/", (await office.Get($"{dossier}/contents")).Text, StringComparison.Ordinal);

        var form = await office.Get($"{dossier}/decision");
        var person = form.Html.QuerySelector("input[name=Named]")!.GetAttribute("value")!;
        var refused = await office.Submit(form, "main form", [.. Decision, ("Named", person)]);
        Assert.Contains("Còn thiếu:", refused.Html.QuerySelector("#Reason-problem")!.TextContent, StringComparison.Ordinal);
        var decided = await office.Follow(await office.Submit(refused, "main form", [.. Decision, ("Named", person), ("Reason", "Bổ sung giấy tờ sau")]));
        Assert.Contains("9999/QĐ-CTN", decided.Text, StringComparison.Ordinal);

        await using var db = app.Db();
        var paper = await db.Set<Paper>().SingleAsync(p => p.Number == "9999/QĐ-CTN", Cancel);
        var file = await db.Set<OfficerFile>().SingleAsync(f => f.Person == SuGia.Modules.Organisation.Contract.PersonId.From(Guid.Parse(person)), Cancel);
        Assert.Contains(file.Tours.SelectMany(t => t.Segments), s => s.Decision == paper.Id && s.Last.Latest == new DateOnly(2027, 9, 14));
        Assert.Contains("GH-2026-91", (await office.Get($"/papers/{paper.Id.Value}")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Decide_for_two_officers_or_for_nobody(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var dossier = await OpenExtension(app, office, "GH-2026-92", 2);
        await using var db = app.Db();
        var two = (await db.Set<Dossier>().SingleAsync(d => d.Code == "GH-2026-92", Cancel)).Subjects.Select(s => s.Person).ToList();
        Assert.Equal(2, two.Count);
        var second = await db.Set<OfficerFile>().AsNoTracking().SingleAsync(f => f.Person == two[1], Cancel);
        await office.Submit(
            await office.Get($"{OfficerHead.UrlOf(two[1])}/tours/{second.Tours.Single(t => t.DecidedLastOn == new DateOnly(2027, 3, 14)).Id}/extension"), "main form",
            ("First", "15/3/2027"), ("Last", "14/5/2027"), ("PaperNumber", "8888/QĐ-CTN"), ("PaperSignedOn", "10/11/2026"), ("PaperTitle", "Về việc gia hạn"));

        var refused = await office.Submit(await office.Get($"{dossier}/decision"), "main form", [.. Decision, .. two.Select(p => ("Named", $"{p.Value}")), ("Reason", "Gấp")]);
        Assert.Equal(422, refused.Status);
        Assert.Contains(TourProblems.ExtensionOverlaps.Says.Vi, refused.Html.QuerySelector("#Named-problem")!.TextContent, StringComparison.Ordinal);
        db.ChangeTracker.Clear();
        Assert.Null((await db.Set<Dossier>().SingleAsync(d => d.Code == "GH-2026-92", Cancel)).DecidedOn);
        Assert.False(await db.Set<Paper>().AnyAsync(p => p.Number == "9999/QĐ-CTN", Cancel));
        var first = await db.Set<OfficerFile>().SingleAsync(f => f.Person == two[0], Cancel);
        Assert.DoesNotContain(first.Tours.SelectMany(t => t.Segments), s => s.Last.Latest == new DateOnly(2027, 9, 14));
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_a_decision_that_names_another_and_ask_about_one_that_rests_elsewhere(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var dossier = await OpenExtension(app, office, "GH-2026-93", 1);
        var form = await office.Get($"{dossier}/decision");
        var person = form.Html.QuerySelector("input[name=Named]")!.GetAttribute("value")!;
        var another = await office.Submit(form, "main form", [.. Decision, ("Named", person), ("Others", "Nguyễn Không Có"), ("Reason", "Gấp")]);
        Assert.Contains("Nguyễn Không Có, không có trong hồ sơ GH-2026-93", another.Html.QuerySelector("#Others-problem")!.TextContent, StringComparison.Ordinal);
        var nobody = await office.Submit(await office.Get($"{dossier}/decision"), "main form", [.. Decision, ("Reason", "Gấp")]);
        Assert.Contains("Quyết định không nêu", nobody.Html.QuerySelector("#Named-problem")!.TextContent, StringComparison.Ordinal);

        var asked = await office.Submit(await office.Get($"{dossier}/decision"), "main form", ("PaperNumber", "301/QĐ-CTN"), ("Named", person), ("Reason", "Gấp"));
        Assert.Contains("CM-2026-01", asked.Html.QuerySelector("#Confirmed-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(303, (await office.Submit(asked, "main form", ("Named", person), ("Confirmed", "true"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Save_one_press_once_and_tell_a_stale_form(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var dossier = await db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Code == "GH-2026-03", Cancel);
        var (url, item) = (DossierHead.UrlOf(dossier.Id), dossier.Items.OrderBy(i => i.Order).Last());
        var (form, stale) = (await office.Get($"{url}/papers/{item.Id}"), await office.Get($"{url}/un-answer"));
        await office.Submit(form, "main form", ("NotNeeded", "Đã gửi riêng"));
        await office.Submit(form, "main form", ("NotNeeded", "Đã gửi riêng"));
        db.ChangeTracker.Clear();
        var after = await db.Set<Dossier>().SingleAsync(d => d.Id == dossier.Id, Cancel);
        Assert.Equal(dossier.Version + 1, after.Version);
        var refused = await office.Submit(stale, "main form", ("Agrees", "true"), ("On", "20/11/2026"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("Mai Thị Nháp", refused.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_appraisals_only_to_those_who_may_read_them_and_keep_the_reading(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var vetting = await app.SignedInAs("thamtra");
        await using var db = app.Db();
        var dossier = await db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Code == "GH-2026-03", Cancel);
        var (url, person) = (DossierHead.UrlOf(dossier.Id), dossier.Subjects[0].Person);
        foreach (var page in new[] { url, OfficerHead.UrlOf(person) })
        {
            var hidden = await office.Get(page);
            Assert.Contains("đã có nhận xét", hidden.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Vượt yêu cầu", hidden.Text, StringComparison.Ordinal);
        }

        Assert.False(await Read());
        Assert.Contains("Vượt yêu cầu", (await vetting.Get(url)).Text, StringComparison.Ordinal);
        Assert.True(await Read());
        Assert.DoesNotContain("Vượt yêu cầu", (await office.Get($"/history/{(await db.Set<OfficerFile>().SingleAsync(f => f.Person == person, Cancel)).Id.Value}")).Text, StringComparison.Ordinal);

        Task<bool> Read() => db.Set<ReadOfPerson>().AnyAsync(r => r.Person == person && r.Group == FieldGroup.Appraisal, Cancel);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_officers_only(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var own = (await unit.Get("/people")).Html.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!.Split('/', '?')[^1]).First(h => Guid.TryParse(h, out _));
        await using var db = app.Db();
        var code = (await db.Set<Person>().SingleAsync(p => p.Id == SuGia.Modules.Organisation.Contract.PersonId.From(Guid.Parse(own)), Cancel)).Code;
        var url = await OpenExtension(app, office, "GH-2026-94", 1);
        var send = await office.Get("/peacekeeping/dossiers/new");
        var mission = send.Html.QuerySelectorAll("#Mission option").First(o => o.TextContent.StartsWith("MINUSCA", StringComparison.Ordinal)).GetAttribute("value")!;
        var both = (await office.Submit(send, "main form", ("Code", "CM-2026-95"), ("Kind", "Send"), ("Mission", mission), ("WantedOn", "1/3/2027"))).Location!.Split('?')[0];
        foreach (var who in new[] { code, "SQ-0063" })
        {
            Assert.Equal(303, (await office.Submit(await office.Get($"{both}/subjects/new"), "main form", ("Person", who), ("Post", mission), ("FirstOn", "1/4/2027"), ("LastOn", "31/3/2028"))).Status);
        }

        var (whole, cut, none) = (await office.Get(both), await unit.Get(both), await unit.Get(url));
        Assert.Equal((2, 1, 0), (Rows(whole), Rows(cut), Rows(none)));
        Assert.Contains("và 1 người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        Assert.Contains(own, cut.Html.QuerySelector("#officers tbody a")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal((403, 403), ((await unit.Get($"{both}/decision.docx")).Status, (await unit.Get($"{both}/decision")).Status));

        static int Rows(Page page) => page.Html.QuerySelectorAll("#officers tbody tr").Length;
    }

    [Theory, OnBothDatabases]
    public async Task Show_the_law_of_2023_and_stand_as_of_a_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var url = DossierHead.UrlOf((await db.Set<Dossier>().SingleAsync(d => d.Code == "CM-2023-02", Cancel)).Id);
        var page = await office.Get(url);
        Assert.Contains("Nghị quyết 130/2020/QH14", page.Text, StringComparison.Ordinal);
        Assert.Contains("nguồn thứ cấp, chưa kiểm chứng", page.Text, StringComparison.Ordinal);
        Assert.Contains("1044/QĐ-CTN", page.Text, StringComparison.Ordinal);
        var then = await office.Get($"{url}?asOf=2023-06-01");
        Assert.DoesNotContain("1044/QĐ-CTN", then.Text, StringComparison.Ordinal);
        Assert.Contains("Đã có 0/", then.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await office.Get($"{url}?asOf=2023-05-01")).Status);
        var open = await office.Get("/peacekeeping/dossiers?state=Open&kind=Extend&mission=UNMISS");
        Assert.Equal("GH-2026-03", open.Html.QuerySelector("main tbody th a, main tbody td a")!.TextContent);
        Assert.Contains("CM-2023-02", (await office.Get("/figures/peacekeeping.dossiers-open?asOf=2023-06-01")).Text, StringComparison.Ordinal);
        Assert.Contains("CM-2023-02", (await office.Get("/figures/peacekeeping.dossiers-complete?asOf=2023-07-01&scope=mission:UNMISS")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_what_was_typed_and_say_what_is_wrong(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var refused = await office.Submit(await office.Get("/peacekeeping/dossiers/new"), "main form", ("Code", "HS-01"), ("WantedOn", "31/02/2027"));
        Assert.Equal(("HS-01", "31/02/2027"), (refused.Html.QuerySelector("#Code")!.GetAttribute("value"), refused.Html.QuerySelector("#WantedOn")!.GetAttribute("value")));
        Assert.All(["Mission", "WantedOn", "Kind"], field => Assert.NotNull(refused.Html.QuerySelector($"#{field}-problem")));
        var taken = await office.Submit(
            refused, "main form", ("Code", "GH-2026-03"), ("Kind", "Send"), ("WantedOn", "1/1/2026"), ("Mission", refused.Html.QuerySelectorAll("#Mission option")[^1].GetAttribute("value")!));
        Assert.Contains("GH-2026-03", taken.Html.QuerySelector("#Code-problem")!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string)[] Decision { get; } = [("PaperNumber", "9999/QĐ-CTN"), ("PaperSignedOn", "20/11/2026"), ("PaperTitle", "Về việc gia hạn nhiệm kỳ của sĩ quan tại UNMISS")];

    /// <summary>An extension of tours at UNMISS that end on 14 March 2027 and are in no dossier yet.</summary>
    private static async Task<string> OpenExtension(App app, Visitor office, string code, int officers)
    {
        await using var db = app.Db();
        var taken = (await db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Code == "GH-2026-03", Cancel)).Subjects[0].Person;
        var tours = await db.Set<Tour>().AsNoTracking().Where(t => t.DecidedLastOn == new DateOnly(2027, 3, 14) && t.Person != taken).OrderBy(t => t.Id).Take(officers).ToListAsync(Cancel);
        var opened = await office.Submit(
            await office.Get($"/peacekeeping/dossiers/new?tour={tours[0].Id}"), "main form", ("Code", code), ("AskedBy", "Office"), ("AskedOn", "20/11/2026"), ("LastOn", "14/9/2027"));
        Assert.Equal(303, opened.Status);
        var url = opened.Location!.Split('?')[0];
        foreach (var tour in tours.Skip(1))
        {
            var person = await db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == tour.Person, Cancel);
            Assert.Equal(303, (await office.Submit(await office.Get($"{url}/subjects/new"), "main form", ("Person", person.Code), ("LastOn", "14/9/2027"))).Status);
        }

        return url;
    }
}
