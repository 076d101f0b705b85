using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Accounts;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

public sealed class Passwords_that_others_made
{
    private const string Form = "main form[method=post]";
    private const string PasswordForm = "main form[action='/account/password']";
    private const string First = "một mật khẩu đầu tiên";
    private const string Own = "mười hai con giáp";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Lead_every_page_to_the_change_and_then_back(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var newcomer = await Newcomer(app);

        var led = await newcomer.Get("/people?sort=-code&asOf=2026-01-01");
        var asked = await newcomer.Follow(led);
        var changed = await newcomer.Submit(asked, PasswordForm, ("Old", First), ("Next", Own));

        Assert.Equal((302, "/account/password?back=" + Uri.EscapeDataString("/people?sort=-code&asOf=2026-01-01")), (led.Status, led.Location));
        Assert.Contains(AccountWords.PasswordIssuedLead.Vi, asked.Text, StringComparison.Ordinal);
        Assert.Equal((303, "/people?sort=-code&asOf=2026-01-01"), (changed.Status, changed.Location));
        Assert.Equal(200, (await newcomer.Follow(changed)).Status);
    }

    [Fact]
    public async Task Open_no_route_but_the_change_and_the_way_out()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var newcomer = await Newcomer(app, "administrator");
        var (ids, token) = (await SampleIds.Of(app), (await newcomer.Get("/account/password")).Only<IHtmlInputElement>($"{PasswordForm} [name=af]").Value);
        List<string> open = [];
        foreach (var route in WalkedRoute.All(app).Where(r => !r.Needs.AnswersAlways))
        {
            if ((await route.Send(newcomer, ids, token)).Location?.StartsWith("/account/password?back=", StringComparison.Ordinal) is not true)
            {
                open.Add(route.ToString());
            }
        }

        Assert.Empty(open);
        Assert.Equal(
            ["GET /account/password", "GET /sign-in", "POST /account/password", "POST /account/sign-out", "POST /sign-in", "POST /sign-in/sample"],
            WalkedRoute.All(app).Where(r => r.Needs.AnswersAlways).Select(r => r.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Let_one_sign_out()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var newcomer = await Newcomer(app);

        var left = await newcomer.Submit(await newcomer.Get("/account/password"), "form[action='/account/sign-out']");

        Assert.Equal((303, "/sign-in"), (left.Status, left.Location));
        Assert.StartsWith("/sign-in", (await newcomer.Get("/people")).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sai", Own), InlineData(First, First), InlineData(First, "ngắn")]
    public async Task Stay_in_the_way_while_the_change_is_refused(string old, string next)
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var newcomer = await Newcomer(app);

        var refused = await newcomer.Submit(await newcomer.Get("/account/password?back=%2Fpeople"), PasswordForm, ("Old", old), ("Next", next));

        Assert.Equal((422, "/people"), (refused.Status, refused.Only<IHtmlInputElement>("[name=Back]").Value));
        Assert.Equal(302, (await newcomer.Get("/people")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Are_asked_for_again_after_a_reset_and_no_more_once_changed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");
        using var officer = await app.SignedInAs("nhap");
        Assert.Equal(200, (await officer.Get("/people")).Status);
        var url = await UrlOf(app, "nhap");

        var reset = await administrator.Follow(await administrator.Submit(await administrator.Get($"{url}/password"), Form, ("Reason", "Quên mật khẩu")));
        var password = reset.Html.QuerySelector("#password")!.TextContent;
        await SignIn(officer, "nhap", password);
        Assert.StartsWith("/account/password", (await officer.Get("/people")).Location, StringComparison.Ordinal);
        await officer.Submit(await officer.Get("/account/password"), PasswordForm, ("Old", password), ("Next", Own));
        using var again = app.Visitor();
        await SignIn(again, "nhap", Own);

        Assert.Contains(AccountWords.PasswordIssued.Vi, reset.Text, StringComparison.Ordinal);
        Assert.Equal((200, 200), ((await officer.Get("/people")).Status, (await again.Get("/people")).Status));
        Assert.DoesNotContain(AccountWords.PasswordIssued.Vi, (await administrator.Get(url)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_told_by_the_ledger(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var newcomer = await Newcomer(app);
        await newcomer.Submit(await newcomer.Get("/account/password"), PasswordForm, ("Old", First), ("Next", Own));

        await using var db = app.Db();
        var account = await db.Set<Account>().SingleAsync(a => a.UserName == "moi", Cancel);
        var images = await db.Set<LedgerEntry>().Where(e => e.Record == account.Id.Value).OrderBy(e => e.Version).Select(e => e.After).ToListAsync(Cancel);

        Assert.Contains("\"PasswordIssuedOn\":\"2026-11-22\"", images[0], StringComparison.Ordinal);
        Assert.Contains("\"PasswordIssuedOn\":null", images[^1], StringComparison.Ordinal);
        Assert.Null(account.PasswordIssuedOn);
    }

    /// <summary>Signed in with the password that an administrator typed.</summary>
    private static async Task<Visitor> Newcomer(App app, string role = "leader")
    {
        using var administrator = await app.SignedInAs("quantri");
        await administrator.Submit(await administrator.Get("/accounts/new"), Form,
            ("DisplayName", "Lê Người Mới"), ("UserName", "moi"), ("Password", First), ("Role", role), ("FirstOn", "22/11/2026"), ("Reason", "Mới nhận công tác"));
        var newcomer = app.Visitor();
        await SignIn(newcomer, "moi", First);
        return newcomer;
    }

    private static async Task SignIn(Visitor visitor, string userName, string password) =>
        await visitor.Submit(await visitor.Get("/sign-in"), "form[action='/sign-in']", ("UserName", userName), ("Password", password));

    private static async Task<string> UrlOf(App app, string userName)
    {
        await using var db = app.Db();
        return $"/accounts/{(await db.Set<Account>().SingleAsync(a => a.UserName == userName, Cancel)).Id.Value}";
    }
}
