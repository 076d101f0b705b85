using Microsoft.Playwright;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Browser;

/// <summary>Of the pages of the sample world that an officer of the Standing Office may open.</summary>
public sealed class Accessibility
{
    /// <param name="at">Of six pages one is looked at in each language and colouring, since each takes a second or two.</param>
    [Theory]
    [InlineData("nhap", "vi-VN", ColorScheme.Light, 0)]
    [InlineData("nhap", "en-GB", ColorScheme.Dark, 3)]
    public async Task No_page_is_in_the_way_of_a_screen_reader(string userName, string locale, ColorScheme colours, int at) =>
        await Screens.Look(userName, 1280, locale, colours, (url, number) => number % 6 == at, Chromium.Axe);
}
