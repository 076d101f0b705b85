using AngleSharp.Html.Dom;
using SuGia.Shell;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

/// <summary>What people see of refused, missing and broken pages, of other days and of the other language.</summary>
public sealed class Fault_pages(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vi-VN", "Không có trang này", "vi"), InlineData("en-GB", "There is no such page", "en")]
    public async Task A_missing_page_says_so(string language, string says, string lang)
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs("nhap", language);

        var page = await visitor.Get("/there-is-nothing-here");

        Assert.Equal((404, says, lang), (page.Status, page.Heading, page.Html.DocumentElement.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("/papers/abc"), InlineData("/readings/1%27--"), InlineData("/people/%20")]
    public async Task An_address_with_an_id_that_is_none_leads_nowhere(string url)
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs("nhap");

        var page = await visitor.Get(url);

        Assert.Equal((404, "Không có trang này"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task A_missing_page_says_so_to_those_who_are_not_signed_in()
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();

        var page = await visitor.Get("/there-is-nothing-here");

        Assert.Equal((404, "Không có trang này"), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData("vi-VN", "Bạn không có quyền mở trang này"), InlineData("en-GB", "You may not open this page")]
    public async Task A_refused_page_says_so(string language, string says)
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs("quantri", language);

        var page = await visitor.Get("/figures");

        Assert.Equal((403, says), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData("vi-VN", "Có lỗi ở phía máy chủ"), InlineData("en-GB", "Something broke on our side")]
    public async Task A_broken_page_says_so_and_tells_no_secret(string language, string says)
    {
        await using var app = await App.Start(Engine.Sqlite, more: routes => routes.Get("/broken", Break).OpenToAll("only this test has it"));
        using var visitor = await app.SignedInAs("nhap", language);

        var page = await visitor.Get("/broken");

        Assert.Equal((500, says), (page.Status, page.Heading));
        Assert.DoesNotContain("bí mật", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(InvalidOperationException), page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at SuGia", page.Text, StringComparison.Ordinal);
        Assert.Single(app.Faults.Exceptions);
    }

    [Theory]
    [InlineData("vi-VN", "hôm qua", "“hôm qua” không phải là một ngày"), InlineData("en-GB", "31/02/2026", "“31/02/2026” is not a day")]
    public async Task A_day_that_is_none_is_told_and_today_is_shown(string language, string typed, string says)
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs("nhap", language);

        var page = await visitor.Get("/account?asOf=" + Uri.EscapeDataString(typed));

        Assert.Equal(200, page.Status);
        Assert.StartsWith(says, page.Html.QuerySelector("main [role=alert]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("22/11/2026", page.Only<IHtmlInputElement>("#asof").Value);
    }

    [Fact]
    public async Task A_day_chosen_is_kept_in_the_links_of_the_page()
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs("nhap");

        var page = await visitor.Get("/account?asOf=13/06/2023");

        Assert.Equal("13/06/2023", page.Only<IHtmlInputElement>("#asof").Value);
        Assert.All(page.Html.QuerySelectorAll("nav li:not(.mob li) a"), link => Assert.EndsWith("asOf=2023-06-13", link.GetAttribute("href")!.Split('&')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_language_chosen_is_kept_and_leaves_the_address()
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();
        Assert.Equal("Đăng nhập", (await visitor.Get("/sign-in")).Heading);

        var chosen = await visitor.Get("/sign-in?back=%2Ffigures&lang=en-GB");

        Assert.Equal((302, "/sign-in?back=%2Ffigures"), (chosen.Status, chosen.Location));
        Assert.Equal("Sign in", (await visitor.Follow(chosen)).Heading);
        Assert.Equal("Sign in", (await visitor.Get("/sign-in")).Heading);
    }

    [Fact]
    public async Task A_language_that_is_none_changes_nothing()
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();

        Assert.Equal("Đăng nhập", (await visitor.Get("/sign-in?lang=fr-FR")).Heading);
        Assert.Equal("Đăng nhập", (await visitor.Get("/sign-in")).Heading);
    }

    [Fact]
    public async Task Every_answer_forbids_foreign_scripts_and_frames()
    {
        using var http = new HttpClient { BaseAddress = (await apps.On(Engine.Sqlite)).Address };
        foreach (var url in (string[])["/sign-in", "/there-is-nothing-here", "/site.css"])
        {
            using var answer = await http.GetAsync(new Uri(url, UriKind.Relative), Cancel);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    private static IResult Break() => throw new InvalidOperationException("bí mật");
}
