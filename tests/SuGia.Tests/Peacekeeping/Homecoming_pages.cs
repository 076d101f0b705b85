using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Homecoming_pages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Say_what_is_missing_and_fill_it_step_by_step(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var list = await office.Get("/peacekeeping/homecomings");
        Assert.Contains("Đủ", list.Text, StringComparison.Ordinal);
        var row = list.Html.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains("Trao đổi sau khi về; Trở lại đơn vị; Kiểm tra sức khỏe", StringComparison.Ordinal));
        var url = row.QuerySelector("a")!.GetAttribute("href")!;
        var early = await office.Fill($"{url}/debrief", ("On", "24/10/2026"), ("By", "Văn phòng"), ("Summary", "Tốt"));
        Assert.Contains("trước ngày về nước 25/10/2026", early.Beside("On"), StringComparison.Ordinal);
        await office.Take($"{url}/debrief", ("On", "20/11/2026"), ("By", "Văn phòng"), ("Summary", "Hoàn thành tốt"));
        var back = await office.Take($"{url}/return", ("Unit", "CA-DN"), ("On", "21/11/2026"), ("HealthChecked", "true"));
        Assert.Contains("chưa biết: quy tắc TOUR-07", back.Text, StringComparison.Ordinal);
        Assert.Empty(back.Html.QuerySelectorAll("main table .st.bad"));
        var changed = await office.Fill($"{url}/debrief", ("Summary", "Khác"));
        Assert.Contains("nhập lý do sửa", changed.Beside("Reason"), StringComparison.Ordinal);
        Assert.Contains("Không ghi nội dung nghiệp vụ", changed.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_what_was_learned_to_the_next_holder_of_the_post(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var tour = await db.Set<Tour>().FirstAsync(t => t.Lessons.Any(l => l.Topic == LessonTopic.Driving), Cancel);
        var empty = await office.Fill($"{Homecomers.UrlOf(tour.Person, tour.Id)}/lessons/new", ("Topic", "Work"), ("On", "22/11/2026"));
        Assert.Contains("Nhập bài học", empty.Beside("Text"), StringComparison.Ordinal);
        var mission = await office.Get("/peacekeeping/missions/UNMISS");
        var lessons = mission.Html.QuerySelectorAll("main table a").Select(a => a.GetAttribute("href")!).First(h => h.EndsWith($"{tour.Post}/lessons", StringComparison.Ordinal));
        Assert.Contains("thi lại lái xe tại chỗ", (await office.Get(lessons)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thi lại lái xe tại chỗ", (await office.Get($"{lessons}?asOf=2026-10-27")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Count_who_is_due_the_medal_as_a_naive_count_does_and_no_more_once_it_is_awarded(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        foreach (var day in new[] { App.Today, new DateOnly(2026, 4, 24), new DateOnly(2025, 10, 24), new DateOnly(2025, 10, 23), new DateOnly(2023, 1, 5) })
        {
            Assert.Equal(await Naive(app, day), await Relief_pages.Value(app, "medal-due", day));
        }

        await using var db = app.Db();
        var tour = await db.Set<Tour>().FirstAsync(t => t.DecidedLastOn == new DateOnly(2027, 1, 26), Cancel);
        var (due, url) = (await app.Figure("medal-due"), Homecomers.UrlOf(tour.Person, tour.Id));
        Assert.Contains("đủ vào 24/10/2025", (await office.Fill($"{url}/medal", ("On", "23/10/2025"))).Beside("On"), StringComparison.Ordinal);
        await office.Take($"{url}/medal", [("On", "20/11/2026"), .. TheirForms.Paper("HC/9", "20/11/2026")]);
        Assert.Equal(due - 1, await app.Figure("medal-due"));
        Assert.Contains("Đã được trao huy chương", (await office.Get("/figures/peacekeeping.medal-due?from=2026-11-19")).Text, StringComparison.Ordinal);
        Assert.Contains("HC/9", (await office.Get(OfficerHead.UrlOf(tour.Person))).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_people_only(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var (whole, cut) = (await office.Get("/peacekeeping/homecomings"), await unit.Get("/peacekeeping/homecomings"));
        var hidden = Relief_pages.Rows(whole) - Relief_pages.Rows(cut);
        Assert.InRange(hidden, 1, 9);
        Assert.Contains($"và {hidden} người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        var seen = cut.Html.QuerySelectorAll("main tbody th a").Select(a => a.GetAttribute("href")!).ToHashSet();
        var beyond = whole.Html.QuerySelectorAll("main tbody th a").Select(a => a.GetAttribute("href")!).First(h => !seen.Contains(h));
        Assert.Equal(404, (await unit.Get(beyond)).Status);
    }

    private static async Task<decimal> Naive(App app, DateOnly day)
    {
        await using var db = app.Db();
        var tours = await db.Set<Tour>().AsNoTracking().ToListAsync(Cancel);
        return tours.Count(t => !(t.Homecoming?.MedalOn <= day) && LongestRun(t, day) >= 90);
    }

    /// <summary>The days one by one.</summary>
    private static int LongestRun(Tour tour, DateOnly day)
    {
        var (run, longest) = (0, 0);
        for (var on = new DateOnly(2022, 1, 1); on <= day; on = on.AddDays(1))
        {
            run = tour.Presences.Any(p => p.FirstOn <= on && on <= p.LastOn) ? run + 1 : 0;
            longest = Math.Max(run, longest);
        }

        return longest;
    }
}
