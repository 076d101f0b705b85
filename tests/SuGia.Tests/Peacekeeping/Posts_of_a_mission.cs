using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>The page of a mission that is larger than any page may be.</summary>
public sealed class Posts_of_a_mission
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Come_fifteen_at_a_time_within_the_budget_of_a_page(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var all = await Fill(app, posts: 60, toursEach: 12);
        List<string> seen = [];
        for (var url = "/peacekeeping/missions/UNMISS"; url is not null;)
        {
            var page = await office.Get(url);
            var codes = page.Html.QuerySelectorAll("main table.fold tbody th[scope=row]").Select(h => h.FirstChild!.TextContent.Trim()).ToList();
            Assert.InRange(codes.Count, 1, 15);
            Assert.InRange(page.Bytes.Length, 1, 30 * 1024);
            Assert.Equal(codes.Count, page.Html.QuerySelectorAll("svg.draw text.b.halo").Count(t => codes.Exists(c => t.TextContent.StartsWith(c, StringComparison.Ordinal))));
            seen.AddRange(codes);
            url = page.Html.QuerySelector("main nav.pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(all, seen);
    }

    /// <returns>The codes of all posts that stand.</returns>
    private static async Task<List<string>> Fill(App app, int posts, int toursEach)
    {
        await using var db = app.Db();
        Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow());
        var mission = await db.Set<Mission>().SingleAsync(m => m.Acronym == "UNMISS", Cancel);
        var paper = await db.Set<Paper>().OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(Cancel);
        for (var at = 0; at < posts; at++)
        {
            db.Record(mission, Taken(mission.AddPost(new($"XL-{at:00}", $"Vị trí thêm {at}", $"Added post {at}", TourKind.Individual, new(2020, 1, 1)), App.Today)), act);
        }

        var free = await db.Set<OfficerFile>().Where(f => f.Tours.Count == 0).OrderBy(f => f.Id).Take(toursEach).ToListAsync(Cancel);
        foreach (var file in free)
        {
            var post = mission.Posts.First(p => p.Code == "XL-00").Id;
            db.Record(file, Taken(file.OpenTour(new(mission.Id, post, null, TourKind.Individual), new(FuzzyDate.OnDay(App.Today.AddDays(-30)), FuzzyDate.OnDay(App.Today.AddDays(200)), paper, App.Today, ""), App.Today)), act);
        }

        await db.SaveChangesAsync(Cancel);
        return [.. mission.Posts.Where(p => p.StandsOn(App.Today)).Select(p => p.Code).Order(StringComparer.Ordinal)];
    }
}
