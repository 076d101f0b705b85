using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Data;

public sealed class Saving_changes(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Is_refused_where_the_ledger_was_not_told(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        var person = await db.Set<Person>().OrderBy(p => p.Id).FirstAsync(Cancel);
        person.Correct(PersonDetails.Of(person) with { Phone = "0000 999 999" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Is_refused_where_only_a_part_was_added()
    {
        await using var db = (await apps.On(Engine.Sqlite)).Db();
        var person = await db.Set<Person>().OrderBy(p => p.Id).FirstAsync(Cancel);
        person.Speak("Pháp", "A2", null, App.Today);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Is_refused_where_a_part_was_changed_after_the_ledger_was_told()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var db = app.Db();
        var person = await db.Set<Person>().OrderBy(p => p.Id).FirstAsync(Cancel);
        db.Record(person, person.Speak("Pháp", "A2", null, App.Today), new(Guid.CreateVersion7(), Reader.System.Id, null, "", DateTimeOffset.UnixEpoch));
        person.Speak("Nga", "A1", null, App.Today);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task Is_refused_where_a_record_was_deleted_behind_the_ledger()
    {
        await using var db = (await apps.On(Engine.Sqlite)).Db();
        db.Remove(await db.Set<OfficerFile>().OrderBy(f => f.Id).FirstAsync(Cancel));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Writes_nothing_where_the_rule_refused(Engine engine)
    {
        await using var db = (await apps.On(engine)).Db();
        var rows = await db.Set<LedgerEntry>().CountAsync(Cancel);
        var file = await db.Set<OfficerFile>().OrderBy(f => f.Id).FirstAsync(Cancel);

        var refused = file.MoveTo(Stage.Selected, App.Today, paper: null, "", App.Today);

        Assert.False(refused.Ok);
        Assert.Equal(0, await db.SaveChangesAsync(Cancel));
        Assert.Equal(rows, await db.Set<LedgerEntry>().CountAsync(Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Writes_the_change_or_the_ledger_row_never_one_alone(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var db = app.Db();
        var person = await db.Set<Person>().OrderBy(p => p.Id).FirstAsync(Cancel);
        var (rows, version) = (await db.Set<LedgerEntry>().CountAsync(Cancel), person.Version);
        Act broken = new(Guid.CreateVersion7(), Reader.System.Id, null, Reason: null!, DateTimeOffset.UnixEpoch);
        db.Record(person, person.Speak("Pháp", "A2", null, App.Today), broken);

        await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync(Cancel));

        await using var after = app.Db();
        Assert.Equal((rows, version), (await after.Set<LedgerEntry>().CountAsync(Cancel), (await after.Set<Person>().SingleAsync(p => p.Id == person.Id, Cancel)).Version));
    }
}
