using Microsoft.Playwright;
using SuGia.Tests.Support;

namespace SuGia.Tests.Browser;

/// <summary>Opens the sample world in Chromium, signed in.</summary>
internal static class Screens
{
    /// <summary>What a Standing Office officer opens in a week.</summary>
    public static readonly string[] Pages =
    [
        "/overview?asOf=2023-06-13", "/figures", "/figures/peacekeeping.ever-cleared?asOf=2023-06-13&from=2022-12-31", "/peacekeeping/brief",
        "/peacekeeping/officers", "/peacekeeping/board", "/peacekeeping/missions", "/peacekeeping/missions/UNMISS", "/papers", "/account",
    ];

    public static async Task<IPage> Open(App app, int width, string userName = "nhap", bool javaScript = true, string locale = "vi-VN", ColorScheme colours = ColorScheme.Light)
    {
        var page = await Chromium.NewPageAsync(width, javaScript, locale, colours, app.Address.ToString());
        await page.GotoAsync($"/sign-in?lang={locale}");
        await page.ClickAsync($"button[value='{userName}']");
        return page;
    }
}
