using Microsoft.Playwright;
using Xunit;

namespace SuGia.Tests.Browser;

/// <summary>Pages and forms without a mouse: past the navigation by its skip link, then from stop to stop.</summary>
public sealed class Keyboard
{
    /// <summary>Numbers what can be filled or pressed in the main part; of a group of round buttons one is a stop.</summary>
    private const string Number = """
        () => {
          const can = 'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary';
          const stops = [...document.querySelectorAll('#main :is(' + can + ')')].filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
          const alone = stops.filter((e, at) => e.type !== 'radio' || e.checked
            || !stops.some((o, i) => o.type === 'radio' && o.name === e.name && o.form === e.form && (o.checked || i < at)));
          alone.forEach((e, at) => e.dataset.stop = at);
          return alone.map(e => e.name || e.textContent.trim().slice(0, 30));
        }
        """;

    /// <summary>Where the focus is: the number, and whether it can be seen; -1 between the stops, -2 behind the main part.</summary>
    private const string Where = """
        () => {
          const at = document.activeElement, style = getComputedStyle(at);
          const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          return !at.closest('#main') ? [-2, 1] : 'stop' in at.dataset ? [Number(at.dataset.stop), seen ? 1 : 0] : [-1, 1];
        }
        """;

    [Theory]
    [InlineData(1280, 0)]
    [InlineData(390, 3)]
    public async Task Reaches_whatever_can_be_filled_or_pressed_in_its_order_and_shows_where_it_is(int width, int from) =>
        await Screens.Look("nhap", width, "vi-VN", ColorScheme.Light, (_, at) => at % 6 == from, Walk);

    private static async Task<IReadOnlyList<string>> Walk(IPage page)
    {
        var stops = await page.EvaluateAsync<string[]>(Number);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        List<int> reached = [];
        List<string> found = [];
        for (var presses = 0; presses < stops.Length + 10; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var where = await page.EvaluateAsync<int[]>(Where);
            if (where[0] == -2)
            {
                break;
            }

            reached.AddRange(where[0] >= 0 ? [where[0]] : []);
            found.AddRange(where[1] == 0 ? [$"“{stops[where[0]]}” does not show that it has the focus"] : []);
        }

        return reached.SequenceEqual(Enumerable.Range(0, stops.Length)) ? found : [.. found, $"of {stops.Length} stops the keyboard reaches {string.Join(' ', reached)}"];
    }
}
