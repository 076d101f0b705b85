using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Early_return_of_many
{
    private const string Url = "/peacekeeping/missions/UNISFA/early-return";
    private const string Preview = "button[value=preview]";
    private const string Decide = "button[value=decide]";
    private static readonly (string, string)[] Why = [("On", "22/11/2026"), ("Reason", "MissionDrawdown"), ("Bearer", "UnitedNations")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Is_looked_at_first_and_then_decided_on_one_paper_in_one_act(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (before, changes) = (await Field(app), await app.Changes());
        var page = await office.Get(Url);
        var preview = await office.Press(page, Preview, [.. Ticks(page, 2), .. Why]);
        Assert.Equal(200, preview.Status);
        Assert.Contains("Rút 2 trên 3 sĩ quan của phái bộ (67 %)", preview.Text, StringComparison.Ordinal);
        Assert.Equal(2, preview.Html.QuerySelectorAll("main table")[0].QuerySelectorAll(".st.bad").Length);
        Assert.Equal(["3", "1"], preview.Html.QuerySelectorAll("main table")[1].QuerySelector("tbody tr")!.QuerySelectorAll("td").Select(c => c.TextContent.Trim()[..1]));
        Assert.Equal((before, changes), (await Field(app), await app.Changes()));

        var missing = await office.Press(preview, Decide);
        Assert.Contains("phải có văn bản", missing.Beside("PaperNumber"), StringComparison.Ordinal);
        var decided = await office.Press(missing, Decide, TheirForms.Paper("77/QĐ-BCA", "20/11/2026"));
        Assert.Equal(303, decided.Status);
        Assert.Contains("Đã ghi rút sớm 2 người", (await office.Follow(decided)).Text, StringComparison.Ordinal);
        var last = await app.Last(2);
        Assert.Single(last.Select(e => (e.Act, e.Evidence)).Distinct());
        Assert.All(last, e => Assert.Equal(nameof(TourEndedEarly), e.Event));
        Assert.Equal(before - 2, await Relief_pages.Value(app, "field", App.Today.AddDays(1)));
        Assert.Equal(changes + 3, await app.Changes());

        var again = await office.Press(missing, Decide, TheirForms.Paper("77/QĐ-BCA", "20/11/2026"));
        Assert.Equal((303, changes + 3), (again.Status, await app.Changes()));
    }

    [Theory, OnBothDatabases]
    public async Task Takes_all_or_none_and_names_who_was_refused_and_why(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get(Url);
        var preview = await office.Press(page, Preview, [.. Ticks(page, 3), .. Why]);
        await EndOne(app, office);
        var changes = await app.Changes();
        var refused = await office.Press(preview, Decide, TheirForms.Paper("78/QĐ-BCA", "20/11/2026"));
        Assert.Equal((422, changes), (refused.Status, await app.Changes()));
        Assert.NotEmpty(refused.Problems);
        await using var db = app.Db();
        Assert.Equal(1, await db.Set<Tour>().CountAsync(t => t.EndedEarlyOn == App.Today, Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Names_the_officer_and_the_rule_beside_their_day_and_keeps_the_choice(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get(Url);
        var refused = await office.Press(page, Preview, [.. Ticks(page, 3), ("On", "31/12/2029"), ("Reason", "MissionDrawdown"), ("Bearer", "UnitedNations")]);
        Assert.Equal(422, refused.Status);
        Assert.Equal(3, refused.Html.QuerySelectorAll("main td .msg").Count(m => m.TextContent.Contains("không sớm hơn ngày cuối", StringComparison.Ordinal)));
        Assert.Equal(3, refused.Html.QuerySelectorAll("[name=Chosen][checked]").Length);
        Assert.Equal("31/12/2029", refused.Typed("On"));
        Assert.Equal(0, await Ended(app));
    }

    [Theory, OnBothDatabases]
    public async Task Asks_who_when_and_why(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get(Url);
        Assert.Contains("ít nhất một người", (await office.Press(page, Preview, Why)).Beside("Chosen"), StringComparison.Ordinal);
        page = await office.Get(Url);
        var nothing = await office.Press(page, Preview, [.. Ticks(page, 1), ("Reason", "MissionDrawdown"), ("Bearer", "UnitedNations")]);
        Assert.Contains(nothing.Problems, p => p.Contains("nhập ngày cuối chung hoặc ngày riêng", StringComparison.Ordinal));
        page = await office.Get(Url);
        var unborne = await office.Press(page, Preview, [.. Ticks(page, 1), ("On", "22/11/2026"), ("Reason", "MissionDrawdown")]);
        Assert.Contains("REP-02-UN", unborne.Beside("Bearer"), StringComparison.Ordinal);
        Assert.Contains("REP-04", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Lets_an_own_day_take_the_place_of_the_common_one_and_goes_back_to_the_choice(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get(Url);
        var tour = page.Html.QuerySelector("[name=Chosen]")!.GetAttribute("value")!.Split('.')[0];
        var own = page.Html.GetElementById($"Day-{tour}")!;
        own.SetAttribute("value", "20/11/2026");
        var preview = await office.Press(page, Preview, [.. Ticks(page, 1), .. Why]);
        Assert.Contains("20/11/2026", preview.Html.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        var back = await office.Press(preview, "button[value=choose]");
        Assert.Equal(("20/11/2026", 1), (back.Typed($"Day-{tour}"), back.Html.QuerySelectorAll("[name=Chosen][checked]").Length));
    }

    [Theory, OnBothDatabases]
    public async Task Is_for_those_who_edit(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var unit = await app.SignedInAs("donvi");
        Assert.Equal(403, (await unit.Get(Url)).Status);
    }

    private static IReadOnlyList<(string, string)> Ticks(Page page, int count)
    {
        foreach (var box in page.Html.QuerySelectorAll("[name=Chosen]").Take(count))
        {
            box.SetAttribute("checked", "checked");
        }

        return [];
    }

    /// <summary>One of the mission is ended early by another hand.</summary>
    private static async Task EndOne(App app, Visitor office)
    {
        await using var db = app.Db();
        var mission = await db.Set<Mission>().Where(m => m.Acronym == "UNISFA").Select(m => m.Id).SingleAsync(Cancel);
        var tour = await db.Set<Tour>().FirstAsync(t => t.Mission == mission && t.DecidedFirstOn <= App.Today && t.DecidedLastOn >= App.Today, Cancel);
        await office.Take($"{OfficerHead.UrlOf(tour.Person)}/tours/{tour.Id}/early-end", [("On", "22/11/2026"), ("Reason", "Medical"), ("Bearer", "UnitedNations"), .. TheirForms.Paper("79/QĐ-BCA", "20/11/2026")]);
    }

    private static async Task<int> Ended(App app)
    {
        await using var db = app.Db();
        return await db.Set<Tour>().CountAsync(t => t.EndedEarlyOn == App.Today, Cancel);
    }

    private static Task<decimal?> Field(App app) => Relief_pages.Value(app, "field", App.Today);
}
