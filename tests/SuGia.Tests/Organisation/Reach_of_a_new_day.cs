using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Reach_of_a_new_day
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Is_worked_out_once_on_its_first_request(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var staff = await app.SignedInAs("donvi");
        var url = await app.UrlOf("SQ-0034");
        await office.Submit(await office.Get($"{url}/appointments/new"), TheirPages.Form, ("Unit", "CA-DN"), ("Post", "Cán bộ"), ("FirstOn", "23/11/2026"));
        Assert.Equal(404, (await staff.Get(url)).Status);

        app.Clock.Move(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Visitor().Get("/sign-in")));

        using var again = await app.SignedInAs("donvi");
        Assert.Equal(200, (await again.Get(url)).Status);
        Assert.Empty(app.Faults.Exceptions);
        await using var db = app.Db();
        Assert.Equal("2026-11-23", (await db.Set<Setting>().SingleAsync(s => s.Name == Setting.ReachDay, Cancel)).Value);
    }
}
