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
}
