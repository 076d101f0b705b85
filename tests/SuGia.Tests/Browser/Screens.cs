using Microsoft.Playwright;
using SuGia.Tests.Architecture;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Browser;

/// <summary>Opens the sample world in Chromium, signed in.</summary>
internal static class Screens
{
    /// <summary>Some pages as of an earlier day, beside one address for each route that the reader may open.</summary>
    public static async Task<IReadOnlyList<string>> Pages(App app, string userName)
    {
        using var visitor = await app.SignedInAs(userName);
        var shown = (await Shown.All(app, visitor)).Select(p => p.Url).ToList();
        Assert.True(shown.Count > 50, $"{userName} sees only {shown.Count} pages.");
        return ["/overview?asOf=2023-06-13", "/figures/peacekeeping.ever-cleared?asOf=2023-06-13&from=2022-12-31", .. shown];
    }

    public static async Task<IPage> Open(App app, int width, string userName = "nhap", bool javaScript = true, string locale = "vi-VN", ColorScheme colours = ColorScheme.Light)
    {
        var page = await Chromium.NewPageAsync(width, javaScript, locale, colours, app.Address.ToString());
        await page.GotoAsync($"/sign-in?lang={locale}");
        await page.ClickAsync($"button[value='{userName}']");
        return page;
    }

    /// <summary>Opens every page that is picked, by address and number. What is found on one, and whatever is said in the console, fails the test.</summary>
    public static async Task Look(string userName, int width, string locale, ColorScheme colours, Func<string, int, bool> picks, Func<IPage, Task<IReadOnlyList<string>>> look)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var urls = await Pages(app, userName);
        var page = await Open(app, width, userName, locale: locale, colours: colours);
        List<string> found = [];
        page.Console += (_, message) => found.Add($"{page.Url} says {message.Text}");
        page.PageError += (_, error) => found.Add($"{page.Url} breaks: {error}");
        foreach (var url in urls.Where(picks))
        {
            await page.GotoAsync(url);
            found.AddRange((await look(page)).Select(what => $"{url}: {what}"));
        }

        await page.Context.CloseAsync();
        Assert.True(found is [], string.Join('\n', found));
    }
}
