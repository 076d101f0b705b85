using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Browser;

public sealed class Journeys
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_officer_sets_the_day_sees_the_figures_and_opens_their_proof(bool javaScript)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280, javaScript: javaScript);
        await page.FillAsync("#asof", "13/6/2023");
        await page.ClickAsync(".asof button");
        Assert.Contains("asOf=13%2F6%2F2023", page.Url, StringComparison.Ordinal);
        Assert.StartsWith("31", await page.InnerTextAsync(".figs div:nth-child(4) .fig"), StringComparison.Ordinal);
        await page.ClickAsync(".figs div:nth-child(4) a.fig");
        Assert.Contains("/figures/peacekeeping.meets-standard?asOf=2023-06-13", page.Url, StringComparison.Ordinal);
        Assert.Equal(25, await page.Locator("main table.fold tbody tr").CountAsync());
        await page.ClickAsync("nav.pages a");
        Assert.Equal(6, await page.Locator("main table.fold tbody tr").CountAsync());
        await page.ClickAsync("main table.fold tbody a");
        Assert.Contains("asOf=2023-06-13", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_short_proof_opens_where_the_figure_stands()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280);
        await page.GotoAsync("/overview?asOf=2023-06-13");
        await page.ClickAsync(".figs div:first-child button.fig");
        Assert.Equal(3, await page.Locator(".figs div:first-child .proof:popover-open ol li").CountAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".proof:popover-open").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280);
        await page.GotoAsync("/overview");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Keyboard.PressAsync("/");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("m");
        await page.WaitForURLAsync("**/peacekeeping/missions");
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#shortcuts:popover-open").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_index_opens_on_a_telephone_without_script()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 390, javaScript: false);
        await page.GotoAsync("/overview");
        await page.ClickAsync("button.menu");
        await page.ClickAsync("#nav a[href='/peacekeeping/missions']");
        Assert.EndsWith("/peacekeeping/missions", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_person_chooses_a_language_and_keeps_it()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280);
        await page.GotoAsync("/overview?asOf=2023-06-13");
        await page.ClickAsync(".who a[hreflang=en]");
        Assert.Equal("The force at a glance", await page.InnerTextAsync("h1"));
        Assert.Contains("asOf=2023-06-13", page.Url, StringComparison.Ordinal);
        await page.GotoAsync("/peacekeeping/board");
        Assert.Equal("Stage board", await page.InnerTextAsync("h1"));
        await page.Context.CloseAsync();
    }
}
