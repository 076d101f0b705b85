using Microsoft.Playwright;
using Xunit;

namespace SuGia.Tests.Browser;

/// <summary>Every page of the sample world that an officer of the Standing Office, or of welfare, may open.</summary>
public sealed class Widths
{
    /// <param name="each">One page in so many is looked at.</param>
    [Theory]
    [InlineData("nhap", "vi-VN", 390, 1)]
    [InlineData("nhap", "en-GB", 1280, 3)]
    [InlineData("hauphuong", "vi-VN", 390, 1)]
    public async Task Of_pages_are_no_wider_than_the_screen(string userName, string locale, int width, int each) =>
        await Screens.Look(userName, width, locale, ColorScheme.Light, (_, number) => number % each == 0, async page =>
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width ? [$"{wide} pixels"] : []);
}
