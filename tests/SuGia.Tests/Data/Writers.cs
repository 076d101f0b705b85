using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Data;

/// <summary>People who change the same record at the same time.</summary>
public sealed class Writers(Apps apps) : IClassFixture<Apps>
{
    private const int Many = 20;
    private static readonly Act Act = new(Guid.CreateVersion7(), Reader.System.Id, null, "Thử", DateTimeOffset.UnixEpoch);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Of_one_officer_s_file_at_once_do_not_both_win(Engine engine)
    {
        var app = await apps.On(engine);
        await using var one = app.Db();
        await using var two = app.Db();
        var file = await Withdraw(one);
        await Withdraw(two);

        var saved = await Task.WhenAll(Save(one), Save(two));

        Assert.Single(saved, s => s);
        Assert.Equal(file.Version, await VersionsOf(app, file.Id.Value));
    }

    [Theory, OnBothDatabases]
    public async Task Who_try_again_all_get_in_without_a_gap(Engine engine)
    {
        var app = await apps.On(engine);
        await using var db = app.Db();
        var person = await db.Set<Person>().OrderBy(p => p.Code).Skip(1).FirstAsync(Cancel);
        var before = person.Version;

        await Task.WhenAll(Enumerable.Range(0, Many).Select(i => Task.Run(() => UntilSaved(app, person, $"Tiếng {i}"), Cancel)));

        await db.Entry(person).ReloadAsync(Cancel);
        Assert.Equal((before + Many, before + Many), (person.Version, await VersionsOf(app, person.Id.Value)));
        Assert.Empty(Chain.Faults(await db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Record == person.Id.Value).ToListAsync(Cancel)));
        await using var after = app.Db();
        Assert.Equal(Many, (await after.Set<Person>().SingleAsync(p => p.Id == person.Id, Cancel)).Languages.Count(l => l.Language.StartsWith("Tiếng ", StringComparison.Ordinal)));
    }

    private static async Task<OfficerFile> Withdraw(AppDb db)
    {
        var file = await db.Set<OfficerFile>().OrderBy(f => f.Id).FirstAsync(Cancel);
        var moved = file.MoveTo(Stage.Withdrawn, App.Today, null, "Chuyển công tác", App.Today);
        db.Record(file, moved.Value!, Act);
        return file;
    }

    private static async Task UntilSaved(App app, Person known, string language)
    {
        for (var saved = false; !saved;)
        {
            await using var db = app.Db();
            var person = await db.Set<Person>().SingleAsync(p => p.Id == known.Id, Cancel);
            db.Record(person, person.Speak(language, "B2", null, App.Today), Act);
            saved = await Save(db);
        }
    }

    /// <returns>False where someone else was first, and the system can tell.</returns>
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

    private static async Task<int> VersionsOf(App app, Guid record)
    {
        await using var db = app.Db();
        return await db.Set<LedgerEntry>().CountAsync(e => e.Record == record, Cancel);
    }
}
