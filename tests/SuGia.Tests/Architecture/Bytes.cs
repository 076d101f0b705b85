using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Architecture;

/// <summary>What a page costs on a line of 64 kbit/s.</summary>
public sealed class Bytes(Apps apps) : IClassFixture<Apps>
{
    private const int MostRawBytes = 30 * 1024;
    private const int MostSentBytes = 8 * 1024;
    private const int MostFirstVisitBytes = 20 * 1024;
    private const int MostQuestions = 30;
    private const int MostFontBytes = 72 * 1024;

    [Theory]
    [InlineData("vi-VN", "br"), InlineData("vi-VN", "gzip"), InlineData("en-GB", "br")]
    public async Task Of_every_page_stay_within_their_budget(string language, string encoding)
    {
        var app = await apps.On(Engine.Sqlite);
        using var visitor = await app.SignedInAs("nhap", language);
        List<string> heavy = [];
        foreach (var page in await Shown.All(app, visitor))
        {
            var sent = await visitor.Get(page.Url, encoding);
            Assert.Equal(encoding, sent.Encoding);
            TestContext.Current.TestOutputHelper!.WriteLine($"{page.Bytes.Length,7} {sent.Bytes.Length,6} {page.Url}");
            if (page.Bytes.Length > MostRawBytes || sent.Bytes.Length > MostSentBytes)
            {
                heavy.Add($"{page.Url}: {page.Bytes.Length} bytes, {sent.Bytes.Length} sent");
            }
        }

        Assert.Empty(heavy);
    }

    [Fact]
    public async Task Of_a_first_visit_stay_within_their_budget()
    {
        using var visitor = (await apps.On(Engine.Sqlite)).Visitor();
        var page = await visitor.Get("/sign-in");
        var (css, js) = (page.Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.Html.QuerySelector("script[src]")!.GetAttribute("src")!);

        var sizes = await Task.WhenAll(new[] { "/sign-in", css, js }.Select(async url => (await visitor.Get(url, "br")).Bytes.Length));

        Assert.InRange(sizes.Sum(), 1, MostFirstVisitBytes);
    }

    [Fact]
    public void Of_the_fonts_stay_within_their_budget() =>
        Assert.InRange(new DirectoryInfo(Repository.PathOf("src", "SuGia", "wwwroot", "fonts")).EnumerateFiles("*.woff2").Sum(f => f.Length), 1, MostFontBytes);

    [Fact]
    public async Task Of_the_pages_come_by_few_questions_to_the_database()
    {
        var app = await apps.On(Engine.Sqlite);
        using var visitor = await app.SignedInAs("nhap");
        List<string> many = [];
        foreach (var url in await Shown.Urls(app))
        {
            await visitor.Get(url);
            var commands = await app.CommandsOf(() => visitor.Get(url));
            TestContext.Current.TestOutputHelper!.WriteLine($"{commands.Count,4} {url}");
            if (commands.Count > MostQuestions)
            {
                many.Add($"{url}: {commands.Count}");
            }
        }

        Assert.Empty(many);
    }
}
