using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Absence_pages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Tell_the_reason_to_welfare_alone_and_journal_each_reading(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var welfare = await app.SignedInAs("hauphuong");
        using var office = await app.SignedInAs("nhap");
        var away = await Away(app);
        var (told, withheld) = (await welfare.Get(OfficerHead.UrlOf(away.Person)), await office.Get(OfficerHead.UrlOf(away.Person)));
        Assert.Contains("Việc gia đình", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc gia đình", withheld.Text, StringComparison.Ordinal);
        Assert.Contains("Vắng mặt có phép, dự kiến trở lại ngày 30/11/2026", withheld.Text, StringComparison.Ordinal);
        await using var db = app.Db();
        var reads = await db.Set<ReadOfPerson>().Where(r => r.Person == away.Person).Select(r => r.Group).ToListAsync(Cancel);
        Assert.Single(reads, FieldGroup.AbsenceReasons);
    }

    [Theory, OnBothDatabases]
    public async Task Leave_whoever_is_away_out_of_those_present_until_the_return_is_recorded(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var away = await Away(app);
        var (field, before) = (await Value(app, "field"), await Value(app, "present-in-mission"));
        await office.Submit(await office.Get($"{OfficerHead.UrlOf(away.Person)}/absences/{away.Id}"), "main form", ("BackOn", "22/11/2026"));
        Assert.Equal((field - 1, field), (before, await Value(app, "present-in-mission")));
    }

    [Theory, OnBothDatabases]
    public async Task Warn_of_a_leave_beyond_its_balance_once_and_then_record_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var tour = await db.Set<Tour>().FirstAsync(t => t.Presences.Any(p => p.Kind == PresenceKind.Decided && p.FirstOn <= App.Today && p.LastOn >= App.Today) && !t.Absences.Any(), Cancel);
        var form = await office.Get($"{OfficerHead.UrlOf(tour.Person)}/tours/{tour.Id}/absences/new");
        var warned = await office.Submit(form, "main form", ("Kind", "AnnualLeave"), ("FirstOn", "22/11/2026"), ("ExpectedBackOn", "22/1/2027"));
        Assert.Equal(422, warned.Status);
        Assert.Contains("LV-AL", warned.Text, StringComparison.Ordinal);
        Assert.Equal("22/1/2027", warned.Html.QuerySelector("#ExpectedBackOn")!.GetAttribute("value"));
        Assert.Equal(303, (await office.Submit(warned, "main form")).Status);
    }

    private static async Task<Absence> Away(App app)
    {
        await using var db = app.Db();
        return await db.Set<Absence>().SingleAsync(a => a.BackOn == null, Cancel);
    }

    private static async Task<decimal> Value(App app, string name)
    {
        await using var asking = app.Services.CreateAsyncScope();
        return (await asking.ServiceProvider.GetRequiredService<IFigures>().Value($"peacekeeping.{name}", App.Today, Scope.Whole, Cancel)).Value!.Value;
    }
}
