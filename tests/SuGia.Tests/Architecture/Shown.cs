using SuGia.Tests.Support;

namespace SuGia.Tests.Architecture;

/// <summary>Every page that a reader may open in the sample world.</summary>
internal static class Shown
{
    /// <returns>Those that answered 200 with HTML.</returns>
    public static async Task<IReadOnlyList<Page>> All(App app, Visitor visitor)
    {
        List<Page> pages = [];
        foreach (var url in await Urls(app))
        {
            var page = await visitor.Get(url);
            if (page is { Status: 200, Html.Title: not "" and not null })
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    /// <summary>One address for each route that is asked by GET.</summary>
    public static async Task<IReadOnlyList<string>> Urls(App app)
    {
        var ids = await SampleIds.Of(app);
        return [.. WalkedRoute.All(app).Where(r => r.Method is "GET" && !r.Pattern.StartsWith("/api/", StringComparison.Ordinal)).Select(r => r.Address(ids))];
    }
}
