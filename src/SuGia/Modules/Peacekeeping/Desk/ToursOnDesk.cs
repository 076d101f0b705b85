using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Tours until the officer is home. They are parts of officers' files, so the files change hands tour by tour.</summary>
internal sealed class ToursOnDesk(AppDb db) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> Of(Guid account, CancellationToken cancel)
    {
        var tours = await (
            from tour in Open.Where(t => t.CaseOfficer == account)
            join mission in db.Set<Mission>() on tour.Mission equals mission.Id
            orderby tour.DecidedLastOn, tour.Id
            select new { tour.Id, tour.Person, mission.Acronym, Post = db.Set<Post>().Where(p => p.Id == tour.Post).Select(p => p.Code).FirstOrDefault(), tour.DecidedFirstOn, tour.DecidedLastOn }).ToListAsync(cancel);
        return [.. tours.Select(t => new DeskItem(t.Id, PeacekeepingWords.Tour, Title(t.Acronym, t.Post, t.DecidedFirstOn), $"{OfficerHead.UrlOf(t.Person)}#{t.Id}", t.DecidedLastOn))];
    }

    public async Task<IReadOnlyList<Guid>> Holders(CancellationToken cancel) =>
        await Open.Where(t => t.CaseOfficer != null).Select(t => t.CaseOfficer!.Value).Distinct().ToListAsync(cancel);

    public async Task<Result<List<DeskItem>>> HandOver(Guid from, Guid to, Act act, CancellationToken cancel)
    {
        var items = await Of(from, cancel);
        return (await HandOver([.. items.Select(i => i.Record)], to, act, cancel)).Into(_ => items.ToList());
    }

    /// <summary>Gives some tours to one account, recorded on each officer's file within this unit of work; saves nothing.</summary>
    public async Task<Result<bool>> HandOver(IReadOnlyCollection<Guid> tours, Guid to, Act act, CancellationToken cancel)
    {
        var files = await db.Set<OfficerFile>().AsSplitQuery().Where(f => f.Tours.Any(t => tours.Contains(t.Id))).ToListAsync(cancel);
        var moved = files.SelectMany(f => f.Tours.Where(t => tours.Contains(t.Id)).Select(t => t.Id).ToList(), (file, tour) => (File: file, HandedOver: file.HandOver(tour, to))).ToList();
        if (moved.SelectMany(m => m.HandedOver.Problems).Distinct().ToList() is { Count: > 0 } problems)
        {
            return new Broken(problems);
        }

        moved.ForEach(m => db.Record(m.File, m.HandedOver.Value!, act));
        return true;
    }

    private IQueryable<Tour> Open => db.Set<Tour>().AsNoTracking().Where(t => t.CameHomeOn == null);

    /// <summary>The tour without the name of its officer, since a record of handing over is kept for good.</summary>
    private static string Title(string mission, string? post, DateOnly? first) =>
        string.Join(" · ", ((string?[])[mission, post, first is { } day ? Days.Both(day).Vi : null]).Where(part => part is not null));
}
