using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Accounts;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

public sealed class Administration_of_accounts
{
    private const string Form = "main form[method=post]";

    [Theory, OnBothDatabases]
    public async Task Opens_one_whose_first_password_is_shown_once(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");

        var page = await administrator.Follow(await Open(administrator, "moi"));
        var password = page.Html.QuerySelector("#password")!.TextContent;
        var again = await administrator.Get(page.Url);
        using var visitor = app.Visitor();
        var entered = await visitor.Submit(await visitor.Get("/sign-in"), "form[action='/sign-in']", ("UserName", "moi"), ("Password", password));

        Assert.Null(again.Html.QuerySelector("#password"));
        Assert.Equal((303, "/"), (entered.Status, entered.Location));
        Assert.Equal("Đổi mật khẩu", (await visitor.Follow(await visitor.Get("/account"))).Heading);
        await using var db = app.Db();
        Assert.False(await db.Set<LedgerEntry>().AnyAsync(e => e.After.Contains(password) || e.Details.Contains(password), TestContext.Current.CancellationToken));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Opens_none_with_a_taken_name_a_weak_password_or_no_reason(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");

        var refused = await administrator.Submit(await administrator.Get("/accounts/new"), Form,
            ("DisplayName", "Lê Người Mới"), ("UserName", "nhap"), ("Password", "ngan"), ("Role", "leader"), ("Unit", "không có"), ("FirstOn", "32/13/2026"));

        Assert.Equal(422, refused.Status);
        Assert.Equal(5, refused.Problems.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Gives_a_role_over_a_unit_and_takes_it_back_by_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");
        var url = (await Open(administrator, "moi")).Location!;

        var given = await administrator.Submit(await administrator.Get($"{url}/roles/new"), Form, ("Role", "unit-staff"), ("Unit", "CA-DN"), ("FirstOn", "22/11/2026"), ("Reason", "Phân công"));
        var page = await administrator.Follow(given);
        var end = page.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Đà Nẵng", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        var taken = await administrator.Submit(await administrator.Get(end), Form, ("On", "22/11/2026"), ("Reason", "Thôi phân công"));

        Assert.Equal((303, 303), (given.Status, taken.Status));
        var account = Guid.Parse(url.AsSpan("/accounts/".Length));
        await using var db = app.Db();
        Assert.Equal(new DateOnly(2026, 11, 22), (await db.Set<Grant>().SingleAsync(g => g.Role == "unit-staff" && g.LastOn != null, TestContext.Current.CancellationToken)).LastOn);
        Assert.Equal(["Phân công", "Thôi phân công"], await db.Set<LedgerEntry>().Where(e => e.Record == account && e.Version > 2).OrderBy(e => e.Version).Select(e => e.Reason).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Cannot_take_away_the_last_administrator(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");
        var own = await UrlOf(app, "quantri");
        var end = (await administrator.Get(own)).Only<IHtmlAnchorElement>("tbody a").GetAttribute("href")!;

        var taken = await administrator.Submit(await administrator.Get(end), Form, ("On", "31/12/2026"), ("Reason", "Thử"));
        var closed = await administrator.Submit(await administrator.Get($"{own}/closure"), Form, ("Reason", "Thử"));

        Assert.Equal((422, 422), (taken.Status, closed.Status));
        Assert.Contains("quản trị viên cuối cùng", Assert.Single(closed.Problems), StringComparison.Ordinal);

        await Open(administrator, "moi", "administrator");
        Assert.Equal(303, (await administrator.Submit(await administrator.Get($"{own}/closure"), Form, ("Reason", "Bàn giao"))).Status);
        Assert.StartsWith("/sign-in", (await administrator.Get("/accounts")).Location, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Resets_a_password_and_signs_out_whoever_used_the_old_one(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");
        using var officer = await app.SignedInAs("nhap");

        var reset = await administrator.Submit(await administrator.Get($"{await UrlOf(app, "nhap")}/password"), Form, ("Reason", "Quên mật khẩu"));
        var password = (await administrator.Follow(reset)).Html.QuerySelector("#password")!.TextContent;

        Assert.StartsWith("/sign-in", (await officer.Get("/papers")).Location, StringComparison.Ordinal);
        Assert.Equal("/", (await officer.Submit(await officer.Get("/sign-in"), "form[action='/sign-in']", ("UserName", "nhap"), ("Password", password))).Location);
    }

    [Theory, OnBothDatabases]
    public async Task Unlocks_after_five_failures(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var administrator = await app.SignedInAs("quantri");
        using var visitor = app.Visitor();
        for (var i = 0; i < 5; i++)
        {
            await visitor.Submit(await visitor.Get("/sign-in"), "form[action='/sign-in']", ("UserName", "nhap"), ("Password", "sai"));
        }

        var locked = await administrator.Get(await UrlOf(app, "nhap"));
        var unlocked = await administrator.Follow(await administrator.Submit(await administrator.Get($"{locked.Url}/unlock"), Form, ("Reason", "Gõ nhầm")));

        Assert.Contains("Tạm khóa", locked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tạm khóa", unlocked.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Lists_roles_scopes_and_the_table_of_permissions(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var auditor = await app.SignedInAs("kiemtra");

        var list = await auditor.Get("/accounts");
        var roles = await auditor.Get("/roles");

        Assert.Contains("Công an thành phố Đà Nẵng", list.Text, StringComparison.Ordinal);
        Assert.Equal(9, list.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Null(list.Html.QuerySelector("a[href='/accounts/new']"));
        Assert.Equal(Roles.All.Sum(r => r.Permissions.Count), roles.Html.QuerySelectorAll("tbody .st.ok").Length);
        Assert.Equal(403, (await auditor.Get("/accounts/new")).Status);
    }

    private static async Task<Page> Open(Visitor administrator, string name, string role = "leader") => await administrator.Submit(await administrator.Get("/accounts/new"), Form,
        ("DisplayName", "Lê Người Mới"), ("UserName", name), ("Role", role), ("FirstOn", "22/11/2026"), ("Reason", "Mới nhận công tác"));

    private static async Task<string> UrlOf(App app, string userName)
    {
        await using var db = app.Db();
        return $"/accounts/{(await db.Set<Account>().SingleAsync(a => a.UserName == userName, TestContext.Current.CancellationToken)).Id.Value}";
    }
}
