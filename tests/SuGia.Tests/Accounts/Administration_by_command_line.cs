using SuGia.Modules.Accounts;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

public sealed class Administration_by_command_line
{
    [Theory, OnBothDatabases]
    public async Task Makes_the_first_administrator_of_an_empty_system_once(Engine engine)
    {
        await using var app = await App.Start(engine, Worlds.Empty);
        var (code, said) = await Run(app, "chu.quan", "");
        var password = said.Split('\n').Single(l => l.Contains("printed once", StringComparison.Ordinal)).Split(": ")[1].Trim();
        using var visitor = app.Visitor();
        var entered = await visitor.Submit(await visitor.Get("/sign-in"), "form[action='/sign-in']", ("UserName", "chu.quan"), ("Password", password));

        Assert.Equal((0, "/"), (code, entered.Location));
        Assert.Equal("/account/password?back=%2Faccounts%2Fnew", (await visitor.Get("/accounts/new")).Location);
        Assert.Equal(2, (await Run(app, "chu.quan", "")).Code);
    }

    [Theory, OnBothDatabases]
    public async Task Takes_a_typed_password_and_prints_it_never(Engine engine)
    {
        await using var app = await App.Start(engine, Worlds.Empty);
        var (code, said) = await Run(app, "quan-tri", "một mật khẩu đủ dài");

        using var visitor = app.Visitor();
        await visitor.Submit(await visitor.Get("/sign-in"), "form[action='/sign-in']", ("UserName", "quan-tri"), ("Password", "một mật khẩu đủ dài"));

        Assert.Equal(0, code);
        Assert.Equal(200, (await visitor.Get("/accounts/new")).Status);
        Assert.DoesNotContain("một mật khẩu đủ dài", said, StringComparison.Ordinal);
        Assert.Equal(2, (await Run(app, "quan-tri-2", "ngắn")).Code);
        Assert.Equal(2, (await Run(app, "Quản Trị", "")).Code);
    }

    private static async Task<(int Code, string Said)> Run(App app, string name, string typed)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using StringWriter said = new();
        using StringReader keys = new(typed + "\n");
        var code = await ActivatorUtilities.CreateInstance<FirstAdministrator>(scope.ServiceProvider).Open(name, keys, said, TestContext.Current.CancellationToken);
        return (code, said.ToString());
    }
}
