using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

/// <summary>What the tests of people and units ask of the system again and again.</summary>
internal static class TheirPages
{
    public const string Form = "main form[method=post]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Person> PersonCoded(this App app, string code)
    {
        await using var db = app.Db();
        return await db.Set<Person>().SingleAsync(p => p.Code == code, Cancel);
    }

    public static async Task<string> UrlOf(this App app, string code) => $"/people/{(await app.PersonCoded(code)).Id.Value}";

    /// <summary>The heads of the rows of the list.</summary>
    public static IReadOnlyList<string> Rows(this Page page) => [.. page.Html.QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim())];

    public static List<string> Codes(this Page page) => [.. page.Html.QuerySelectorAll("main td[data-l='Mã']").Select(c => c.TextContent)];
}
