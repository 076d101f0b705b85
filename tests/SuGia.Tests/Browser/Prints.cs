using System.Text;
using System.Text.RegularExpressions;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Browser;

public sealed partial class Prints
{
    [Theory]
    [InlineData("/overview", "vi-VN")]
    [InlineData("/overview", "en-GB")]
    [InlineData("/peacekeeping/brief", "vi-VN")]
    [InlineData("/peacekeeping/brief", "en-GB")]
    public async Task What_leaders_take_along_fits_one_sheet(string url, string locale)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var page = await Screens.Open(app, 1280, locale: locale);
        await page.GotoAsync(url);
        var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        await page.Context.CloseAsync();
        Assert.Single(Sheet().Matches(Encoding.Latin1.GetString(pdf)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();
}
