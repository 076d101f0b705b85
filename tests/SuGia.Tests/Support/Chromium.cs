using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace SuGia.Tests.Support;

/// <summary>The machine's own Chromium, one for the whole run, with one private context for each page.</summary>
public static class Chromium
{
    private const int HeightPixels = 900;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Why no page can be opened here, in words for a skipped test; null when one can.</summary>
    public static string? WhyNot => ChromiumOfTheRun.Program is null ? "Chromium is not installed." : null;

    /// <summary>
    /// A page in a context of its own, in Hà Nội's time and without animations. Close it with <c>page.Context.CloseAsync()</c>,
    /// or leave it to the end of the run. Skips the calling test where there is no browser.
    /// </summary>
    /// <param name="width">In CSS pixels.</param>
    public static async Task<IPage> NewPageAsync(
        int width,
        bool javaScript = true,
        string locale = "vi-VN",
        ColorScheme colours = ColorScheme.Light,
        string? baseUrl = null)
    {
        Assert.SkipWhen(WhyNot is not null, WhyNot ?? "");
        var browser = await ChromiumOfTheRun.Shared;
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = HeightPixels },
            JavaScriptEnabled = javaScript,
            Locale = locale,
            TimezoneId = "Asia/Ho_Chi_Minh",
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            BaseURL = baseUrl,
        });
        return await context.NewPageAsync();
    }

    /// <summary>What hinders people on this page: one line for each broken rule, with the places; empty when nothing does.</summary>
    /// <exception cref="InvalidOperationException">The page was opened without JavaScript, where the search would never end.</exception>
    public static async Task<IReadOnlyList<string>> Axe(IPage page) =>
        await page.EvaluateAsync<bool>("matchMedia('(scripting: none)').matches")
            ? throw new InvalidOperationException("Axe needs a page that was opened with JavaScript.")
            : [.. (await page.RunAxe(Violations).WaitAsync(Patience)).Violations.Select(Line)];

    /// <remarks>What passed is not told apart by its places, which takes most of the time.</remarks>
    private static AxeRunOptions Violations { get; } = new() { ResultTypes = [ResultType.Violations], Iframes = false };

    private static string Line(AxeResultItem broken) =>
        $"{broken.Id} ({broken.Impact}): {broken.Help}: {string.Join(", ", broken.Nodes.Select(node => node.Target))}";
}
