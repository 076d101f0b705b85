using AngleSharp.Html.Dom;
using SuGia.Modules.Accounts;
using SuGia.Sample;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

public sealed class Signing_in(Apps apps) : IClassFixture<Apps>
{
    private const string Form = "form[action='/sign-in']";

    [Theory, OnBothDatabases]
    public async Task With_the_right_password_leads_in(Engine engine)
    {
        using var visitor = (await apps.On(engine)).Visitor();

        var entered = await Enter(visitor, "kieumau", SampleWorld.Password);

        Assert.Equal((303, "/"), (entered.Status, entered.Location));
        Assert.Equal("Đỗ Kiểu Mẫu", (await visitor.Get("/account")).Heading);
    }

    [Theory]
    [InlineData("kieumau", "sai mật khẩu rồi")]
    [InlineData("không ai cả", SampleWorld.Password)]
    [InlineData("", "")]
    public async Task With_a_wrong_name_or_password_says_the_same(string name, string password)
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();

        var refused = await Enter(visitor, name, password);

        Assert.Equal(422, refused.Status);
        Assert.Equal([AccountProblems.WrongPassword.Says.Vi], refused.Problems);
        Assert.Equal(name, refused.Only<IHtmlInputElement>($"{Form} [name=UserName]").Value);
        Assert.Equal(302, (await visitor.Get("/figures")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Is_locked_after_five_failures_for_fifteen_minutes(Engine engine)
    {
        var app = await apps.On(engine);
        using var visitor = app.Visitor("en-GB");
        for (var i = 1; i <= 4; i++)
        {
            Assert.Equal([AccountProblems.WrongPassword.Says.En], (await Enter(visitor, "kiemtra", $"wrong {i}")).Problems);
        }

        Assert.Equal([AccountProblems.LockedOut.Says.En], (await Enter(visitor, "kiemtra", "wrong 5")).Problems);
        Assert.Equal([AccountProblems.LockedOut.Says.En], (await Enter(visitor, "kiemtra", SampleWorld.Password)).Problems);

        app.Clock.Move(TimeSpan.FromMinutes(15) - TimeSpan.FromTicks(1));
        Assert.Equal([AccountProblems.LockedOut.Says.En], (await Enter(visitor, "kiemtra", SampleWorld.Password)).Problems);
        app.Clock.Move(TimeSpan.FromTicks(1));
        Assert.Equal(303, (await Enter(visitor, "kiemtra", SampleWorld.Password)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Is_locked_by_failures_at_one_instant(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = app.Visitor();
        var page = await visitor.Get("/sign-in");

        var refused = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => visitor.Submit(page, Form, ("UserName", "kiemtra"), ("Password", $"sai {i}"))));

        Assert.All(refused, r => Assert.Equal(422, r.Status));
        Assert.Equal([AccountProblems.LockedOut.Says.Vi], (await Enter(visitor, "kiemtra", SampleWorld.Password)).Problems);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Counts_each_of_four_failures_at_one_instant(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = app.Visitor();
        var page = await visitor.Get("/sign-in");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => visitor.Submit(page, Form, ("UserName", "kiemtra"), ("Password", $"sai {i}"))));

        Assert.Equal([AccountProblems.LockedOut.Says.Vi], (await Enter(visitor, "kiemtra", "sai lần thứ năm")).Problems);
    }

    [Fact]
    public async Task Forgets_failures_once_the_right_password_came()
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();
        for (var i = 0; i < 4; i++)
        {
            await Enter(visitor, "thucdia", "sai mật khẩu rồi");
        }

        Assert.Equal(303, (await Enter(visitor, "thucdia", SampleWorld.Password)).Status);
        await visitor.Submit(await visitor.Get("/account"), "form[action='/account/sign-out']");

        Assert.Equal([AccountProblems.WrongPassword.Says.Vi], (await Enter(visitor, "thucdia", "sai mật khẩu rồi")).Problems);
    }

    [Theory]
    [InlineData("/figures", "/figures")]
    [InlineData("/figures?scope=sex%3Afemale", "/figures?scope=sex%3Afemale")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/đi đâu", "/")]
    [InlineData("figures", "/")]
    [InlineData("", "/")]
    public async Task Leads_back_only_within_this_system(string back, string leadsTo)
    {
        var app = await apps.On(Engine.Sqlite);
        using var byPassword = app.Visitor();
        using var byName = app.Visitor();
        var ask = "/sign-in?back=" + Uri.EscapeDataString(back);

        var one = await byPassword.Submit(await byPassword.Get(ask), Form, ("UserName", "nhap"), ("Password", SampleWorld.Password));
        var other = await byName.Press(await byName.Get(ask), "button[value='nhap']");

        Assert.Equal((303, leadsTo), (one.Status, one.Location));
        Assert.Equal((303, leadsTo), (other.Status, other.Location));
        var again = await byName.Get(ask);
        Assert.Equal((303, leadsTo), (again.Status, again.Location));
    }

    [Theory, OnBothDatabases]
    public async Task By_name_alone_does_not_exist_in_an_empty_world(Engine engine)
    {
        using var visitor = (await apps.On(engine, Worlds.Empty)).Visitor();
        var ask = await visitor.Get("/sign-in");
        var token = ask.Only<IHtmlInputElement>("[name=af]").Value;

        Assert.Empty(ask.Html.QuerySelectorAll("form[action='/sign-in/sample']"));
        Assert.Equal(404, (await visitor.Post("/sign-in/sample", ("af", token), ("UserName", "nhap"))).Status);
    }

    [Theory, InlineData("/figures"), InlineData("/figures?scope=sex%3Afemale&asOf=2026-01-01")]
    public async Task Is_asked_first_and_leads_back_to_where_one_was_going(string url)
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();

        var asked = await visitor.Get(url);
        var entered = await visitor.Press(await visitor.Follow(asked), "button[value='nhap']");

        Assert.Equal((302, "/sign-in?back=" + Uri.EscapeDataString(url)), (asked.Status, asked.Location));
        Assert.Equal(url, entered.Location);
    }

    [Fact]
    public async Task Without_the_form_s_own_token_is_refused()
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();

        Assert.Equal(400, (await visitor.Post("/sign-in", ("UserName", "nhap"), ("Password", SampleWorld.Password))).Status);
    }

    private static async Task<Page> Enter(Visitor visitor, string name, string password) =>
        await visitor.Submit(await visitor.Get("/sign-in"), Form, ("UserName", name), ("Password", password));
}
