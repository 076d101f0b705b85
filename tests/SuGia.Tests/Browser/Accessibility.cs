using Microsoft.Playwright;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Browser;

public sealed class Accessibility
{
    [Theory]
    [InlineData("vi-VN", ColorScheme.Light)]
    [InlineData("en-GB", ColorScheme.Dark)]
    public async Task No_page_is_in_the_way_of_a_screen_reader(string locale, ColorScheme colours)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280, locale: locale, colours: colours);
        List<string> found = [];
        foreach (var url in Screens.Pages)
        {
            await page.GotoAsync(url);
            found.AddRange((await Chromium.Axe(page)).Select(v => $"{url}: {v}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-GB")]
    public async Task No_page_is_wider_than_a_telephone(string locale)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 390, locale: locale);
        List<string> wide = [];
        foreach (var url in Screens.Pages)
        {
            await page.GotoAsync(url);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 390)
            {
                wide.Add($"{url}: {width}");
            }
        }

        await page.Context.CloseAsync();
        Assert.Empty(wide);
    }

    [Fact]
    public async Task Nothing_is_said_in_the_console()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280);
        List<string> said = [];
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");
        foreach (var url in Screens.Pages)
        {
            await page.GotoAsync(url);
        }

        await page.Context.CloseAsync();
        Assert.Empty(said);
    }
}
