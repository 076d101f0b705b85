using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Figures;

/// <summary>Tours that end within 90 days, and who counts as coming after.</summary>
public sealed class Ends_without_replacement
{
    private static readonly DateOnly DecidedOn = App.Today.AddDays(-1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Count_whoever_is_moved_into_the_post_as_its_replacement(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var db = app.Db();
        var ending = await Unreplaced(db);
        var mover = await Elsewhere(db, ending);
        var tour = mover.Tours.Single(t => t.Presences.Any(p => p.FirstOn <= App.Today && p.LastOn > App.Today.AddDays(30)));
        var left = tour.Post;
        var paper = await db.Set<Paper>().OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(Cancel);
        var moves = FuzzyDate.OnDay(App.Today.AddDays(20));
        db.Record(mover, Taken(mover.Reassign(tour.Id, ending.Post, new(moves, moves, paper, DecidedOn, ""), App.Today)), new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow()));
        await db.SaveChangesAsync(Cancel);

        await using var asking = app.Services.CreateAsyncScope();
        var (book, comparing) = (asking.ServiceProvider.GetRequiredService<FigureBook>(), asking.ServiceProvider.GetRequiredService<Comparing>());
        var compared = await comparing.Compare(book.Find("peacekeeping.tours-ending-90-days-without-replacement")!, DecidedOn.AddDays(-1), App.Today, Scope.Whole, Reader.System, Cancel);
        var gone = Assert.Single(compared.WentOut, c => c.Line.Id == ending.Id);
        Assert.Equal(("Có quyết định cử người thay", DecidedOn), (gone.What!.What.Vi, gone.What.On));
        Assert.Equal((left, ending.Post), (tour.FirstPost, tour.Post));
    }

    [Theory, OnBothDatabases]
    public async Task Count_whoever_begins_in_the_post_though_later_in_another(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var db = app.Db();
        var ending = await Unreplaced(db);
        Assert.Equal(1, await Count(app, ending));
        var next = await db.Set<OfficerFile>().Where(f => f.Tours.Count == 0).OrderBy(f => f.Id).FirstAsync(Cancel);
        var (paper, first) = (await db.Set<Paper>().OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(Cancel), ending.LastOn.AddDays(1));
        var tour = Taken(next.OpenTour(new(ending.Mission, ending.Post, null, TourKind.Individual), new(FuzzyDate.OnDay(first), FuzzyDate.OnDay(first.AddYears(1)), paper, DecidedOn, ""), App.Today)).Tour;
        var moves = FuzzyDate.OnDay(first.AddDays(60));
        db.Record(next, Taken(next.Reassign(tour, Guid.CreateVersion7(), new(moves, moves, paper, DecidedOn, ""), App.Today)), new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow()));
        await db.SaveChangesAsync(Cancel);

        Assert.Equal(0, await Count(app, ending));
    }

    private static async Task<int> Count(App app, Presence ending)
    {
        await using var asking = app.Services.CreateAsyncScope();
        var value = await asking.ServiceProvider.GetRequiredService<IFigures>().WithProof("peacekeeping.tours-ending-90-days-without-replacement", App.Today, Scope.Whole, Reader.System, 1000, Cancel);
        return value.Proof.Count(l => l.Id == ending.Id);
    }

    private static async Task<Presence> Unreplaced(AppDb db)
    {
        var held = await db.Set<Presence>().AsNoTracking().Where(p => p.Kind == PresenceKind.Decided && p.Post != null && p.FirstOn <= App.Today && p.LastOn >= App.Today && p.LastOn <= App.Today.AddDays(80)).OrderBy(p => p.Id).ToListAsync(Cancel);
        var nominated = await db.Set<Nomination>().Where(n => n.EndedOn == null).Select(n => n.Post).ToListAsync(Cancel);
        var coming = await db.Set<Tour>().Where(t => t.DecidedFirstOn > App.Today).Select(t => t.Post).ToListAsync(Cancel);
        return held.First(p => !nominated.Contains(p.Post) && !coming.Contains(p.Post));
    }

    /// <summary>Someone who serves in another post of the same mission for longer than a month.</summary>
    private static async Task<OfficerFile> Elsewhere(AppDb db, Presence ending) => await db.Set<OfficerFile>()
        .Where(f => f.Person != ending.Person && f.Tours.Any(t => t.Mission == ending.Mission && t.Post != ending.Post && t.Presences.Any(p => p.Kind == PresenceKind.Decided && p.FirstOn <= App.Today && p.LastOn > App.Today.AddDays(30))))
        .OrderBy(f => f.Id).FirstAsync(Cancel);
}
