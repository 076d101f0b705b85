using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Sheets;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Files_of_the_United_Nations
{
    [Fact]
    public async Task The_list_of_missions_is_taken_as_it_is_and_its_dirt_told()
    {
        await using var app = await App.Start(Engine.Sqlite, Worlds.Empty);
        await using var file = Shared("un_missions_2024-02-19.csv");
        var plan = (await app.Try("missions", file)).Plan;

        Assert.Equal((81, 81, 0, 0, 0), (plan.Rows, plan.Added, plan.Changed, plan.Same, plan.FaultCount));
        Assert.Equal(140, Note(plan, "decimal comma").Count);
        Assert.Equal((true, "7,8,42,48,49,67,82"), (Note(plan, "exchanged").IsMended, string.Join(',', Note(plan, "exchanged").Lines)));
        Assert.Equal([66], Note(plan, "“NO”").Lines);
        Assert.Equal([67], Note(plan, "MINUSMA").Lines);
        Assert.Equal([15, 38, 82], Note(plan, "No start date").Lines);
        Assert.Equal([78], Note(plan, "cut off").Lines);
        Assert.Equal([9, 42, 50], Note(plan, "combines").Lines);
        Assert.Equal(["“id”", "“last_update”"], plan.Notes.Where(n => n.Says.En.Contains("not in the template", StringComparison.Ordinal)).Select(n => n.Says.En.Split(' ')[2]));
    }

    [Theory, OnBothDatabases]
    public async Task The_list_of_missions_puts_exchanged_degrees_right_and_closes_what_ended(Engine engine)
    {
        await using var app = await App.Start(engine, Worlds.Empty);
        await using var file = Shared("un_missions_2024-02-19.csv");
        await app.Take("missions", file);

        await using var db = app.Db();
        var missions = await db.Set<Mission>().AsNoTracking().ToDictionaryAsync(m => m.Acronym, Cancel);
        Assert.Equal((45.35, 2.0333), (missions["UNOSOM I"].Longitude, missions["UNOSOM I"].Latitude));
        Assert.Equal((-8.0, 12.65), (missions["MINUSMA"].Longitude, missions["MINUSMA"].Latitude));
        Assert.Equal((34.4667, 31.5), (missions["UNEF"].Longitude, missions["UNEF"].Latitude));
        Assert.Equal(MissionPhase.Closed, missions["UNMIS"].PhaseOn(App.Today)!.Phase);
        Assert.Equal(MissionPhase.Active, missions["MINUSMA"].PhaseOn(App.Today)!.Phase);
        Assert.Empty(missions["UNFOR"].Phases);
    }

    [Theory, OnBothDatabases]
    public async Task The_monthly_contributions_are_taken_whole_and_their_sums_checked(Engine engine)
    {
        await using var app = await App.Start(engine, Worlds.Empty);
        await using var file = Shared("un_contributions_2009_2014.csv");
        var plan = (await app.Try("un-contributions", file)).Plan;

        Assert.Equal((29_115, 29_115, 0, 0), (plan.Rows, plan.Added, plan.Changed, plan.FaultCount));
        Assert.Equal(29_115, Note(plan, "Checked").Count);
        Assert.Equal((535, true), (Note(plan, "leap year").Count, Note(plan, "leap year").IsMended));

        var import = await app.TakeAsShown("un-contributions", file, plan);
        await using var db = app.Db();
        var police = db.Set<UnContribution>().Where(c => c.MonthEnd == new DateOnly(2014, 2, 28) && (c.Type == UnPersonnel.IndividualPolice || c.Type == UnPersonnel.FormedPolice));
        Assert.Equal(13_061, await police.SumAsync(c => c.Women + c.Men, Cancel));
        Assert.Equal(29_115, (await app.Try("un-contributions", file)).Plan.Same);

        Assert.Null(await app.Undo(import));
        Assert.False(await db.Set<UnContribution>().AnyAsync(Cancel));
    }

    [Fact]
    public async Task Contributions_that_do_not_add_up_are_refused_at_their_sum()
    {
        await using var app = await App.Start(Engine.Sqlite, Worlds.Empty);
        await using var file = Shared("un_contributions_2009_2014.csv");
        using StreamReader text = new(file);
        var head = await text.ReadLineAsync(Cancel);

        var plan = (await app.Try("un-contributions", head + "\n1,2013-12-31,Albania,ALB,UNMISS,1,0,2,0,0,0,0,0,0,0,0,0,1,0,1\n2,2013-12-30,Albania,ALB,UNMIL,1,0,1,0,0,0,0,0,0,0,0,0,2,0,2\n")).Plan;

        Assert.Equal([(2, 7), (3, 1), (3, 19)], plan.Faults.Select(f => (f.Line, f.Column)));
    }

    [Fact]
    public async Task Contributions_that_another_file_replaced_stay()
    {
        await using var app = await App.Start(Engine.Sqlite, Worlds.Empty);
        await using var file = Shared("un_contributions_2009_2014.csv");
        using StreamReader text = new(file);
        var head = await text.ReadLineAsync(Cancel);
        var first = await app.Take("un-contributions", head + "\n1,2013-12-31,Albania,ALB,UNMISS,1,0,1,0,0,0,0,0,0,0,0,0,1,0,1\n");
        var second = await app.Take("un-contributions", head + "\n1,2013-12-31,Albania,ALB,UNMISS,2,0,2,0,0,0,0,0,0,0,0,0,2,0,2\n");

        Assert.Contains("later import", (await app.Undo(first))!.Says.En, StringComparison.Ordinal);
        Assert.Contains("replaced", (await app.Undo(second))!.Says.En, StringComparison.Ordinal);
    }

    private static ImportNote Note(ImportPlan plan, string words) => plan.Notes.Single(n => n.Says.En.Contains(words, StringComparison.Ordinal));

    private static FileStream Shared(string name) => File.OpenRead(Path.Combine(Repository.Shared.FullName, "data", "un_peacekeeping", name));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
