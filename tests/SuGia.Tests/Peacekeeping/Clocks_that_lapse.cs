using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Clocks_that_lapse
{
    private const string Url = "/peacekeeping/clocks";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Stand_by_the_day_on_which_they_do_and_only_within_the_time_asked(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var days = Column(await office.Get($"{Url}?within=Days180"), "Đến hết ngày");
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.All(days, d => Assert.InRange(DateOnly.ParseExact(d, "yyyy-MM-dd"), new(2026, 11, 22), new(2027, 5, 21)));
    }

    [Theory, OnBothDatabases]
    public async Task Tell_of_passports_and_health_only_to_whoever_may_read_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var welfare = await app.SignedInAs("hauphuong");
        using var leader = await app.SignedInAs("kieumau");
        Assert.Contains("Khám sức khỏe", MainOf(await welfare.Get($"{Url}?asOf=2027-01-05")), StringComparison.Ordinal);
        Assert.True(await Reads(app, FieldGroup.Health) > 0);
        Assert.DoesNotContain("Khám sức khỏe", MainOf(await leader.Get($"{Url}?asOf=2027-01-05")), StringComparison.Ordinal);
        Assert.DoesNotContain("Hộ chiếu", MainOf(await leader.Get($"{Url}?asOf=2029-01-05")), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Tell_of_vetting_to_whoever_vets_and_the_reading_is_journalled(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var vetting = await app.SignedInAs("thamtra");
        using var office = await app.SignedInAs("nhap");
        Assert.DoesNotContain("Thẩm tra cho chuyến đi", MainOf(await office.Get($"{Url}?who=VettingBody")), StringComparison.Ordinal);
        Assert.Equal(0, await Reads(app, FieldGroup.Vetting));
        var page = await vetting.Get($"{Url}?who=VettingBody");
        Assert.Contains("Thẩm tra cho chuyến đi", MainOf(page), StringComparison.Ordinal);
        Assert.Equal(page.Html.QuerySelectorAll("main tbody tr").Length, await Reads(app, FieldGroup.Vetting));
    }

    [Theory, OnBothDatabases]
    public async Task Say_who_does_what_and_mark_what_should_have_begun(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get($"{Url}?who=StandingOffice");
        Assert.NotEmpty(page.Html.QuerySelectorAll("main tbody tr"));
        Assert.All(page.Html.QuerySelectorAll("main tbody tr"), row => Assert.Contains("Văn phòng Thường trực", row.TextContent, StringComparison.Ordinal));
        foreach (var row in page.Html.QuerySelectorAll("main tbody tr"))
        {
            var begin = row.QuerySelector("[data-l='Bắt đầu chậm nhất']")!;
            var isLate = string.CompareOrdinal(begin.QuerySelector("time")!.GetAttribute("datetime"), "2026-11-22") < 0;
            Assert.Equal((isLate, isLate), (begin.QuerySelector(".st.bad") is not null, begin.TextContent.Contains("đã quá", StringComparison.Ordinal)));
        }

        Assert.Contains("chưa kiểm chứng", MainOf(page), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Leave_as_a_file_with_the_actor_and_the_source(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var leader = await app.SignedInAs("kieumau");
        var csv = (await leader.Get($"{Url}?as=csv&who=Officer")).Text;
        Assert.Contains("Người thực hiện", csv, StringComparison.Ordinal);
        Assert.Contains("Đổi giấy phép lái xe", csv, StringComparison.Ordinal);
        Assert.Contains("default of this system, no public source", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Văn phòng Thường trực", csv, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_other_units_are_not_there_for_a_unit_reader(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        Assert.Contains(Units(await office.Get(Url)), u => !u.Contains("Đà Nẵng", StringComparison.Ordinal));
        var own = Units(await unit.Get(Url));
        Assert.NotEmpty(own);
        Assert.All(own, u => Assert.Contains("Đà Nẵng", u, StringComparison.Ordinal));
    }

    [Fact]
    public void Have_one_duty_for_each_kind_and_each_begins_before_its_end()
    {
        var duties = ClockDuty.On(SuGia.RuleFiles.Book, new(2026, 11, 22));
        Assert.Equal(Enum.GetValues<ClockKind>(), duties.Keys.Order());
        Assert.All(duties.Values, d => Assert.True(d.BeginBy(new(2027, 1, 1)) < new DateOnly(2027, 1, 1)));
        Assert.All(duties.Values, d => Assert.False(d.Rule.MayBlock));
        Assert.Equal(new(2026, 12, 18), duties[ClockKind.Bsafe].BeginBy(new(2027, 1, 1)));
    }

    [Theory, OnBothDatabases]
    public async Task Are_counted_alike_by_every_length_of_time_and_by_the_page(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var leader = await app.SignedInAs("kieumau");
        List<decimal> counts = [];
        foreach (var days in (int[])[30, 90, 180])
        {
            counts.Add(await Value(app, $"peacekeeping.clocks-lapsing-{days}", new(2026, 11, 22)));
            Assert.Equal(counts[^1], (await leader.Get($"{Url}?as=csv&within=Days{days}")).Text.Trim().Split('\n').Length - 1);
        }

        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[2] > counts[0]);
    }

    [Theory, OnBothDatabases]
    public async Task Of_passports_and_health_are_figures_withheld_whole_and_their_proof_is_journalled(Engine engine)
    {
        const string passports = "/figures/peacekeeping.passports-lapsing-180?asOf=2027-06-01";
        const string fitness = "/figures/peacekeeping.fitness-lapsing-90?asOf=2027-01-05";
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var welfare = await app.SignedInAs("hauphuong");
        Assert.Equal((404, 404), ((await welfare.Get(passports)).Status, (await office.Get(fitness)).Status));
        var shown = (await office.Get(passports)).Html.QuerySelectorAll("main .fold tbody tr").Length;
        Assert.Equal(await Value(app, "peacekeeping.passports-lapsing-180", new(2027, 6, 1)), shown);
        Assert.True(shown > 0);
        Assert.Equal(shown, await Reads(app, FieldGroup.Identity));
        var healthy = (await welfare.Get(fitness)).Html.QuerySelectorAll("main .fold tbody tr").Length;
        Assert.True(healthy > 0);
        Assert.True(await Reads(app, FieldGroup.Health) >= healthy / 2);
    }

    private static async Task<decimal> Value(App app, string code, DateOnly asOf)
    {
        await using var asking = app.Services.CreateAsyncScope();
        return (await asking.ServiceProvider.GetRequiredService<IFigures>().Value(code, asOf, Scope.Whole, Cancel)).Value!.Value;
    }

    private static async Task<int> Reads(App app, FieldGroup group)
    {
        await using var db = app.Db();
        return await db.Set<ReadOfPerson>().CountAsync(r => r.Group == group, Cancel);
    }

    private static List<string> Units(Page page) => [.. page.Html.QuerySelectorAll("main tbody th small").Select(u => u.TextContent)];

    private static List<string> Column(Page page, string title) =>
        [.. page.Html.QuerySelectorAll($"main tbody td[data-l='{title}'] time").Select(t => t.GetAttribute("datetime")!)];

    private static string MainOf(Page page) => page.Html.QuerySelector("main table")?.TextContent ?? "";
}
