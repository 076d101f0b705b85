using Microsoft.Playwright;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Door;

public sealed class Browser
{
    private const string Counter = """
        <!doctype html><html lang="vi"><title>Đếm</title>
        <main><h1>Đếm</h1><button onclick="this.textContent = 'Đã bấm'">Bấm</button></main></html>
        """;

    [Fact]
    public async Task Clicks_and_takes_a_picture()
    {
        var page = await Chromium.NewPageAsync(800);
        await page.SetContentAsync(Counter);

        await page.GetByRole(AriaRole.Button).ClickAsync();

        Assert.Equal("Đã bấm", await page.GetByRole(AriaRole.Button).TextContentAsync());
        Assert.Equal("PNG"u8.ToArray(), (await page.ScreenshotAsync())[1..4]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Runs_no_script_when_told_not_to()
    {
        var page = await Chromium.NewPageAsync(800, javaScript: false);
        await page.SetContentAsync(Counter);

        await page.GetByRole(AriaRole.Button).ClickAsync();

        Assert.Equal("Bấm", await page.GetByRole(AriaRole.Button).TextContentAsync());
        await page.Context.CloseAsync();
    }

    [Theory, InlineData(360, "vi-VN", ColorScheme.Dark), InlineData(1280, "en-GB", ColorScheme.Light)]
    public async Task Has_the_width_language_and_colours_asked_for(int width, string locale, ColorScheme colours)
    {
        var page = await Chromium.NewPageAsync(width, locale: locale, colours: colours);

        Assert.Equal(width, await page.EvaluateAsync<int>("innerWidth"));
        Assert.Equal(locale, await page.EvaluateAsync<string>("navigator.language"));
        Assert.Equal(colours is ColorScheme.Dark, await page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_a_field_without_label_under_a_strict_policy()
    {
        await using var site = await StrictSite("""<input name="name">""");
        var page = await Chromium.NewPageAsync(800);
        await page.GotoAsync(site.Urls.Single());

        Assert.StartsWith("label (critical)", Assert.Single(await Chromium.Axe(page)), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_is_content_with_a_label()
    {
        await using var site = await StrictSite("""<label>Tên <input name="name"></label>""");
        var page = await Chromium.NewPageAsync(800);
        await page.GotoAsync(site.Urls.Single());

        Assert.Empty(await Chromium.Axe(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_says_so_when_the_page_runs_no_script()
    {
        var page = await Chromium.NewPageAsync(800, javaScript: false);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Chromium.Axe(page));
        await page.Context.CloseAsync();
    }

    private static async Task<WebApplication> StrictSite(string field)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var site = builder.Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapGet("/", (HttpResponse answer) =>
        {
            answer.Headers.ContentSecurityPolicy = "default-src 'self'";
            return Results.Text($"""<!doctype html><html lang="vi"><title>Tên</title><main><h1>Tên</h1>{field}</main></html>""", "text/html");
        });
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }
}
