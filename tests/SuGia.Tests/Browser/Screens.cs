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
}
