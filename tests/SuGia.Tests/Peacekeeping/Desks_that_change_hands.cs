using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Desks_that_change_hands
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Take_open_dossiers_and_boards_along_and_leave_what_is_decided(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var db = app.Db();
        var to = Guid.CreateVersion7();
        var dossiers = await db.Set<Dossier>().ToListAsync(Cancel);
        var boards = await db.Set<Selection>().ToListAsync(Cancel);
        Assert.All(dossiers.Where(d => d.IsOpen), d => Taken(d.HandOver(to)));
        Assert.All(dossiers.Where(d => !d.IsOpen), d => Refused(DossierProblems.AlreadyDecided, d.HandOver(to)));
        Assert.All(boards.Where(b => b.DecidedOn is null), b => Taken(b.HandOver(to)));
        Assert.All(boards.Where(b => b.DecidedOn is not null), b => Refused(SelectionProblems.AlreadyDecided, b.HandOver(to)));
        Assert.All(dossiers.Where(d => d.IsOpen), d => Assert.Equal(to, d.CaseOfficer));
        Assert.All(boards.Where(b => b.DecidedOn is null), b => Refused(DeskProblems.AlreadyTheirs, b.HandOver(to)));
    }

    [Fact]
    public void Take_a_tour_along_until_the_officer_is_home()
    {
        var (file, one, other) = (FileOfThiDu(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var tour = file.Open(Unmiss, "1/10/2025", "30/9/2026");
        Assert.Equal((null, one), (Taken(file.HandOver(tour, one)) is var first ? (first.From, first.To) : default));
        Assert.Equal((one, other), (Taken(file.HandOver(tour, other)) is var second ? (second.From, second.To) : default));
        Refused(DeskProblems.AlreadyTheirs, file.HandOver(tour, other));
        Refused(TourProblems.NoSuchTour, file.HandOver(Guid.NewGuid(), one));

        file.Travel(tour, new(On("1/10/2025"), null, null, On("2/10/2026")));
        Refused(DeskProblems.IsHome, file.HandOver(tour, one));
        Assert.Equal(other, file.Tours[0].CaseOfficer);
    }
}
