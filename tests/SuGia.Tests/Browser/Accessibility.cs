using Microsoft.Playwright;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Browser;

/// <summary>Every page of the sample world that an officer of the Standing Office, or of welfare, may open; and none says a word in the console.</summary>
public sealed class Accessibility
{
    /// <param name="at">Of two pages one is looked at in each language and colouring, since each takes a second.</param>
    [Theory]
    [InlineData("nhap", "vi-VN", ColorScheme.Light, 0)]
    [InlineData("nhap", "en-GB", ColorScheme.Dark, 1)]
    public async Task No_page_is_in_the_way_of_a_screen_reader(string userName, string locale, ColorScheme colours, int at) =>
        await Look(userName, 1280, locale, colours, (url, number) => number % 2 == at, Chromium.Axe);

    [Theory]
    [InlineData("nhap", "vi-VN", 390)]
    [InlineData("nhap", "en-GB", 1280)]
    [InlineData("hauphuong", "vi-VN", 390)]
    public async Task No_page_is_wider_than_its_screen(string userName, string locale, int width) =>
        await Look(userName, width, locale, ColorScheme.Light, (_, _) => true, async page =>
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width ? [$"{wide} pixels"] : []);

    private static async Task Look(string userName, int width, string locale, ColorScheme colours, Func<string, int, bool> picks, Func<IPage, Task<IReadOnlyList<string>>> look)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var urls = await Screens.Pages(app, userName);
        var page = await Screens.Open(app, width, userName, locale: locale, colours: colours);
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
