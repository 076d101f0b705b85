using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Clocks_that_lapse
{
    [Theory, OnBothDatabases]
    public async Task Stand_by_the_day_on_which_they_do_and_only_within_the_time_asked(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var days = (await office.Get("/peacekeeping/clocks?within=Days180")).Html.QuerySelectorAll("main tbody td time").Select(t => t.GetAttribute("datetime")!).ToList();
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
        Assert.Contains("Khám sức khỏe", MainOf(await welfare.Get("/peacekeeping/clocks?asOf=2027-01-05")), StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.True(await db.Set<ReadOfPerson>().AnyAsync(r => r.Group == FieldGroup.Health, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("Khám sức khỏe", MainOf(await leader.Get("/peacekeeping/clocks?asOf=2027-01-05")), StringComparison.Ordinal);
        Assert.DoesNotContain("Hộ chiếu</td>", (await leader.Get("/peacekeeping/clocks?asOf=2029-01-05")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_counted_alike_by_every_length_of_time(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        List<decimal> counts = [];
        foreach (var days in (int[])[30, 90, 180])
        {
            counts.Add((await figures.Value($"peacekeeping.clocks-lapsing-{days}", new(2026, 11, 22), Scope.Whole, TestContext.Current.CancellationToken)).Value!.Value);
        }

        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[2] > counts[0]);
    }

    private static string MainOf(Page page) => page.Html.QuerySelector("main table")?.TextContent ?? "";
}
