using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Two units that take in the same person at one instant: each was asked while the other had not saved.</summary>
public sealed class Formed_units_at_once
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Do_not_both_get_the_same_person(Engine engine)
    {
        await using var app = await App.Start(engine);
        for (var time = 0; time < 5; time++)
        {
            var person = await PersonOf(app, $"SQ-{60 + time:0000}");
            await using var one = app.Db();
            await using var two = app.Db();
            await Join(one, "VNFPU1", person, App.Today);
            await Join(two, "VNFPU1.2", person, App.Today);

            var saved = await Task.WhenAll(Task.Run(() => Save(one), Cancel), Task.Run(() => Save(two), Cancel));

            Assert.Single(saved, s => s);
            Assert.Single(await MembershipsOf(app, person));
        }
    }

    [Theory, OnBothDatabases]
    public async Task May_have_the_person_one_after_the_other(Engine engine)
    {
        await using var app = await App.Start(engine);
        var person = await PersonOf(app, "SQ-0060");
        await using (var db = app.Db())
        {
            var unit = await Join(db, "VNFPU1", person, App.Today.AddDays(-9));
            var left = unit.Take(MemberStep.Left, [unit.Members.Single(m => m.Person == person).Id], App.Today.AddDays(-1), null, "Chuyển đơn vị", App.Today);
            db.Record(unit, left.Value!, Act);
            Assert.True(await Save(db));
        }

        await using var next = app.Db();
        await Join(next, "VNFPU1.2", person, App.Today);
        Assert.True(await Save(next));
        Assert.Equal(2, (await MembershipsOf(app, person)).Count);
    }

    [Theory, OnBothDatabases]
    public async Task Do_not_get_the_person_back_by_a_correction_either(Engine engine)
    {
        await using var app = await App.Start(engine);
        var person = await PersonOf(app, "SQ-0060");
        await using var back = app.Db();
        var unit = await Join(back, "VNFPU1", person, App.Today.AddDays(-9));
        var member = unit.Members.Single(m => m.Person == person).Id;
        back.Record(unit, unit.Take(MemberStep.Left, [member], App.Today.AddDays(-1), null, "Chuyển đơn vị", App.Today).Value!, Act);
        Assert.True(await Save(back));
        await using var next = app.Db();
        await Join(next, "VNFPU1.2", person, App.Today);
        back.Record(unit, unit.TakeBackStep(member, MemberStep.Left, elsewhere: null).Value!, Act);

        var saved = await Task.WhenAll(Task.Run(() => Save(back), Cancel), Task.Run(() => Save(next), Cancel));

        Assert.Single(saved, s => s);
    }

    /// <remarks>Who was slower is told that someone was faster, and on the next press who has the person.</remarks>
    [Theory, OnBothDatabases]
    public async Task Are_told_apart_by_the_form(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (url, line) = ("/peacekeeping/units/VNFPU1.2/members/new", "");
        var page = await office.Get(url);
        line = page.Html.QuerySelectorAll("#Line option").Select(o => o.GetAttribute("value")!).First(v => v is not "");
        await using var db = app.Db();
        await Join(db, "VNFPU1", await PersonOf(app, "SQ-0061"), App.Today);
        Assert.True(await Save(db));

        var late = await office.Submit(page, TheirForms.Form, ("Officers", "SQ-0061"), ("Line", line), ("On", "22/11/2026"));

        Assert.Equal(422, late.Status);
        Assert.Contains("đang là thành viên của VNFPU1", late.Beside("Officers"), StringComparison.Ordinal);
    }

    private static Act Act => new(Guid.CreateVersion7(), Reader.System.Id, null, "Thử", DateTimeOffset.UnixEpoch);

    private static async Task<FormedUnit> Join(AppDb db, string code, PersonId person, DateOnly on)
    {
        var unit = await db.Set<FormedUnit>().SingleAsync(u => u.Code == code, Cancel);
        db.Record(unit, unit.Join(unit.LinesOn(on)[0].Id, [new(person, "", null)], on, null, App.Today).Value!, Act);
        return unit;
    }

    private static async Task<bool> Save(AppDb db)
    {
        try
        {
            await db.SaveChangesAsync(Cancel);
            return true;
        }
        catch (DbUpdateException failure) when (Conflicts.IsOne(failure))
        {
            return false;
        }
    }

    private static async Task<PersonId> PersonOf(App app, string code)
    {
        await using var db = app.Db();
        return await db.Set<Person>().Where(p => p.Code == code).Select(p => p.Id).SingleAsync(Cancel);
    }

    private static async Task<IReadOnlyList<Guid>> MembershipsOf(App app, PersonId person)
    {
        await using var db = app.Db();
        return await db.Set<UnitMember>().Where(m => m.Person == person).Select(m => m.Id).ToListAsync(Cancel);
    }
}
