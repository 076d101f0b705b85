using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class End_of_a_body(Apps apps) : IClassFixture<Apps>
{
    private static readonly Guid Decision = Guid.CreateVersion7();
    private static readonly (string, string)[] Paper =
        [("PaperNumber", "9103/QĐ-BCA"), ("PaperSignedOn", "25/10/2026"), ("PaperTitle", "Giải thể Tổ công tác"), ("Reason", "Hoàn thành nhiệm vụ")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Renewed from 01/01/2024 and from 01/07/2025.</summary>
    private static Body Renewed
    {
        get
        {
            var body = Body.Establish(new(BodyKind.WorkingTeam, "Tổ công tác Thử", "Sample Working Team", "")).Body;
            Renew(body, new(2024, 1, 1));
            Renew(body, new(2025, 7, 1));
            return body;
        }
    }

    [Fact]
    public void Ends_every_membership_after_its_last_day()
    {
        var body = Renewed;

        Assert.True(body.Dissolve(new(2026, 10, 31), Decision).Ok);

        Assert.NotNull(body.On(new(2026, 10, 31)));
        Assert.Null(body.On(new(2026, 11, 1)));
        Assert.Equal([new(2025, 6, 30), new DateOnly(2026, 10, 31)], body.Versions.OrderBy(v => v.FirstOn).Select(v => v.LastOn!.Value));
    }

    [Fact]
    public void Rests_on_a_decision() => Assert.Equal([BodyProblems.NoDissolvingDecision], Renewed.Dissolve(new(2026, 10, 31), null).Problems);

    [Fact]
    public void Comes_neither_before_the_first_day_nor_before_a_later_renewal()
    {
        Assert.Equal([BodyProblems.DissolvedBeforeItsFirstDay], Renewed.Dissolve(new(2023, 12, 31), Decision).Problems);
        Assert.Equal([BodyProblems.RenewedAfterThatDay], Renewed.Dissolve(new(2025, 6, 30), Decision).Problems);
        Assert.True(Renewed.Dissolve(new(2025, 7, 1), Decision).Ok);
    }

    [Fact]
    public void Comes_once()
    {
        var body = Renewed;
        body.Dissolve(new(2026, 10, 31), Decision);

        Assert.Equal([BodyProblems.AlreadyDissolved], body.Dissolve(new(2026, 11, 30), Decision).Problems);
    }

    [Fact]
    public void Takes_a_renewal_that_is_entered_late_and_none_after_it()
    {
        var body = Renewed;
        body.Dissolve(new(2026, 10, 31), Decision);

        Assert.Equal([BodyProblems.RenewedAfterItsEnd], Renew(body, new(2026, 11, 1)).Problems);
        Assert.True(Renew(body, new(2026, 3, 1)).Ok);
        Assert.Equal(new DateOnly(2026, 10, 31), body.On(new(2026, 10, 31))!.LastOn);
        Assert.Null(body.On(new(2026, 11, 1)));
    }

    [Theory, OnBothDatabases]
    public async Task Is_obeyed_by_the_list_and_the_page_as_of_the_day(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var body = await Founded(office, "Tổ công tác Sẽ Giải Thể", "9101/QĐ-BCA");

        var ended = await office.Submit(await office.Get($"{body}/end"), TheirPages.Form, [("LastOn", "31/10/2026"), .. Paper]);

        Assert.Equal((303, body), (ended.Status, ended.Location));
        Assert.DoesNotContain("Tổ công tác Sẽ Giải Thể", (await office.Get("/bodies")).Rows());
        Assert.Contains("Tổ công tác Sẽ Giải Thể", (await office.Get("/bodies?asOf=2026-10-31")).Rows());
        Assert.DoesNotContain("Tổ công tác Sẽ Giải Thể", (await office.Get("/bodies?asOf=2025-02-28")).Rows());
        var (today, before) = (await office.Get(body), await office.Get($"{body}?asOf=2026-10-31"));
        Assert.Contains(BodyWords.NoLonger.Vi, today.Text, StringComparison.Ordinal);
        Assert.Equal((0, 1), (today.Rows().Count, before.Rows().Count));
        Assert.Null(today.Html.QuerySelector($"a[href='{body}/end']"));
        var paper = today.Html.QuerySelectorAll(".ledger a").First(a => a.TextContent == "9103/QĐ-BCA").GetAttribute("href")!;
        Assert.Contains("Tổ công tác Sẽ Giải Thể", (await office.Get(paper)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Asks_for_the_decision_and_the_reason_and_keeps_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var body = await Founded(office, "Tổ công tác Thử Hai", "9102/QĐ-BCA");

        var bare = await office.Submit(await office.Get($"{body}/end"), TheirPages.Form, ("LastOn", "31/10/2026"));
        var undecided = await office.Submit(bare, TheirPages.Form, ("Reason", "Hoàn thành nhiệm vụ"));
        var early = await office.Submit(await office.Get($"{body}/end"), TheirPages.Form, [("LastOn", "28/02/2025"), .. Paper]);
        var ended = await office.Submit(early, TheirPages.Form, ("LastOn", "31/10/2026"));

        Assert.NotNull(bare.Html.QuerySelector("#Reason-problem"));
        Assert.Equal([BodyProblems.NoDissolvingDecision.Says.Vi], undecided.Problems);
        Assert.Equal([BodyProblems.DissolvedBeforeItsFirstDay.Says.Vi], early.Problems);
        Assert.Equal(303, ended.Status);
        await using var db = app.Db();
        var entry = await db.Set<LedgerEntry>().Where(e => e.Event == nameof(BodyDissolved)).SingleAsync(Cancel);
        Assert.Equal(("Hoàn thành nhiệm vụ", true), (entry.Reason, entry.Evidence is not null));
    }

    [Theory, OnBothDatabases]
    public async Task Recorded_by_mistake_is_taken_back_with_a_reason_and_its_members_stay(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var body = await Founded(office, "Tổ công tác Ghi Nhầm", "9106/QĐ-BCA");
        await office.Submit(await office.Get($"{body}/end"), TheirPages.Form, [("LastOn", "31/10/2026"), ("Reason", "Nhầm"), .. Paper]);

        var bare = await office.Submit(await office.Get($"{body}/restoration"), TheirPages.Form);
        var restored = await office.Submit(bare, TheirPages.Form, ("Reason", "Ghi nhầm tổ công tác"));

        Assert.NotNull(bare.Html.QuerySelector("#Reason-problem"));
        Assert.Equal(303, restored.Status);
        Assert.Single((await office.Get($"{body}?asOf=2026-11-15")).Html.QuerySelectorAll("main table tbody tr"));
        Assert.Equal(422, (await office.Submit(await office.Get($"{body}/restoration"), TheirPages.Form, ("Reason", "Lần nữa"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Is_not_needed_to_correct_its_name_and_kind_with_a_reason(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var body = await Founded(office, "Tổ công tác Viết Nhầm", "9104/QĐ-BCA");
        var form = await office.Get($"{body}/edit");

        var bare = await office.Submit(form, TheirPages.Form, ("NameVi", "Ban Chỉ đạo Viết Đúng"), ("Kind", "SteeringCommittee"));
        var saved = await office.Submit(bare, TheirPages.Form, ("Reason", "Viết nhầm tên"));
        var stale = await office.Submit(form, TheirPages.Form, ("NameVi", "Tên Khác"), ("Reason", "Thử"));

        Assert.Equal((422, 303, 422), (bare.Status, saved.Status, stale.Status));
        Assert.Equal("Ban Chỉ đạo Viết Đúng", (await office.Get(body)).Heading);
        Assert.Contains("Ban Chỉ đạo Viết Đúng", (await office.Get("/bodies?name=viet+dung&kind=SteeringCommittee")).Rows());
        await using var db = app.Db();
        Assert.Equal("Viết nhầm tên", (await db.Set<LedgerEntry>().SingleAsync(e => e.Event == nameof(BodyCorrected), Cancel)).Reason);
    }

    [Theory, OnBothDatabases]
    public async Task And_its_correction_are_for_those_alone_who_reach_all_units(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        using var auditor = await app.SignedInAs("kiemtra");
        var body = await Founded(office, "Tổ công tác Chỉ Xem", "9105/QĐ-BCA");

        Assert.Equal((403, 403), ((await auditor.Get($"{body}/edit")).Status, (await auditor.Get($"{body}/end")).Status));
        Assert.Null((await auditor.Get(body)).Html.QuerySelector($"a[href='{body}/edit']"));
    }

    /// <returns>The address of a body with one member from 01/03/2025.</returns>
    private static async Task<string> Founded(Visitor office, string name, string decision)
    {
        var established = await office.Submit(await office.Get("/bodies/new"), TheirPages.Form, ("Kind", "WorkingTeam"), ("NameVi", name));
        var renewed = await office.Press(await office.Follow(established), "main form[method=post] button:not([name])", [
            ("FirstOn", "01/03/2025"), ("PaperNumber", decision), ("PaperSignedOn", "25/02/2025"), ("PaperTitle", "Thành lập"), ("Members[0].Who", "SQ-0001"), ("Members[0].Role", "Chair")]);
        return renewed.Location!;
    }

    private static Result<BodyRenewed> Renew(Body body, DateOnly on) => body.Renew(on, Decision, [new(null, "Lê Giả Thiết", BodyRole.Chair, "")], App.Today);
}
