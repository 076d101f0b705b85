using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Sample;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

public sealed class My_account(Apps apps) : IClassFixture<Apps>
{
    private const string PasswordForm = "main form[action='/account/password']";
    private const string EverywhereForm = "form[action='/account/sign-out-everywhere']";
    private const string Next = "mười hai con giáp";

    [Theory, OnBothDatabases]
    public async Task Changes_its_password_and_ends_other_sessions(Engine engine)
    {
        var app = await apps.On(engine);
        using var here = await app.SignedInAs("kieumau");
        using var elsewhere = await app.SignedInAs("kieumau");

        var changed = await Change(here, SampleWorld.Password, Next);

        Assert.Equal((303, "/account"), (changed.Status, changed.Location));
        Assert.Contains(AccountWords.PasswordWasChanged.Vi, (await here.Follow(changed)).Html.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await elsewhere.Get("/account")).Location);
        Assert.Equal((422, 303), (await SignIn(app, SampleWorld.Password), await SignIn(app, Next)));
    }

    [Fact]
    public async Task Says_its_sentence_once()
    {
        var app = await apps.On(Engine.Sqlite);
        using var visitor = await app.SignedInAs("hauphuong");

        await visitor.Follow(await Change(visitor, SampleWorld.Password, Next));

        Assert.Null((await visitor.Get("/account")).Html.QuerySelector("[role=status]"));
    }

    [Theory]
    [InlineData("sai mật khẩu cũ", Next, nameof(AccountProblems.OldPasswordWrong))]
    [InlineData(SampleWorld.Password, "ngắn quá", nameof(AccountProblems.PasswordTooWeak))]
    [InlineData(SampleWorld.Password, SampleWorld.Password, nameof(AccountProblems.PasswordTooWeak))]
    [InlineData(SampleWorld.Password, "aaaaaaaaaaaaaaaa", nameof(AccountProblems.PasswordTooWeak))]
    public async Task Keeps_its_password_where_the_change_is_refused(string old, string next, string problem)
    {
        var app = await apps.On(Engine.Sqlite);
        using var visitor = await app.SignedInAs("thucdia");
        var rows = await LedgerRows(app);

        var refused = await Change(visitor, old, next);

        Assert.Equal(422, refused.Status);
        Assert.Equal([((Problem)typeof(AccountProblems).GetProperty(problem)!.GetValue(null)!).Says.Vi], refused.Problems);
        Assert.Equal(rows, await LedgerRows(app));
        Assert.Equal(200, (await visitor.Get("/account")).Status);
    }

    [Fact]
    public async Task Signs_out()
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs("doingoai");

        var left = await visitor.Submit(await visitor.Get("/account"), "form[action='/account/sign-out']");

        Assert.Equal((303, "/sign-in"), (left.Status, left.Location));
        Assert.Equal("/sign-in", (await visitor.Get("/account")).Location);
    }

    [Theory, OnBothDatabases]
    public async Task Signs_out_everywhere_at_once(Engine engine)
    {
        var app = await apps.On(engine);
        using var here = await app.SignedInAs("doingoai");
        using var elsewhere = await app.SignedInAs("doingoai");
        Assert.Equal(200, (await elsewhere.Get("/account")).Status);

        await here.Submit(await here.Get("/account"), EverywhereForm);

        Assert.Equal("/sign-in", (await elsewhere.Get("/account")).Location);
        Assert.Equal("/sign-in", (await here.Get("/account")).Location);
    }

    [Theory, OnBothDatabases]
    public async Task Takes_a_button_pressed_twice_once(Engine engine)
    {
        var app = await apps.On(engine);
        using var visitor = await app.SignedInAs("quantri");
        var page = await visitor.Get("/account/password");
        var rows = await LedgerRows(app);

        var first = await visitor.Submit(page, PasswordForm, ("Old", SampleWorld.Password), ("Next", Next));
        var second = await visitor.Submit(page, PasswordForm, ("Old", SampleWorld.Password), ("Next", Next));

        Assert.Equal((303, "/account"), (first.Status, first.Location));
        Assert.Equal((303, "/account"), (second.Status, second.Location));
        Assert.Equal(rows + 1, await LedgerRows(app));
    }

    [Theory]
    [OnBothDatabases("/account/password", PasswordForm, "/account")]
    [OnBothDatabases("/account", EverywhereForm, "/sign-in")]
    public async Task Takes_a_button_pressed_twice_at_one_instant_once(Engine engine, string url, string form, string leadsTo)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("quantri");
        var page = await visitor.Get(url);
        var rows = await LedgerRows(app);
        (string, string)[] typed = form == PasswordForm ? [("Old", SampleWorld.Password), ("Next", Next)] : [];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.Submit(page, form, typed)));

        Assert.All(answers, a => Assert.Equal((303, leadsTo), (a.Status, a.Location)));
        Assert.Equal(rows + 1, await LedgerRows(app));
        Assert.Empty(app.Faults.Exceptions);
    }

    private static async Task<Page> Change(Visitor visitor, string old, string next) =>
        await visitor.Submit(await visitor.Get("/account/password"), PasswordForm, ("Old", old), ("Next", next));

    private static async Task<int> SignIn(App app, string password)
    {
        using var visitor = app.Visitor();
        return (await visitor.Submit(await visitor.Get("/sign-in"), "form[action='/sign-in']", ("UserName", "kieumau"), ("Password", password))).Status;
    }

    private static async Task<int> LedgerRows(App app)
    {
        await using var db = app.Db();
        return await db.Set<LedgerEntry>().CountAsync(TestContext.Current.CancellationToken);
    }
}
