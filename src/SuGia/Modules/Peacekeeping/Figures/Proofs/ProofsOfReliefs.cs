using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Posts that were handed over: each line names the post, and leads to its relief.</summary>
internal sealed class ProofOfHandovers(AppDb db, IPapers papers) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var days = await Days(records, asOf, cancel);
        var ids = records.Select(ReliefId.From).ToList();
        var lines = await (
            from relief in db.Set<Relief>().AsNoTracking().Where(r => ids.Contains(r.Id))
            join post in db.Set<Post>() on relief.Post equals post.Id
            select new { relief.Id, relief.IncomingEnteredOn, relief.StartedOn, post.Code, post.TitleVi, post.TitleEn }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(
            l.Id.Value, l.Code, new Words(l.TitleVi, l.TitleEn).ToString(), ReliefHead.UrlOf(l.Id), days.GetValueOrDefault(l.Id.Value)?.On, null, l.IncomingEnteredOn ?? l.StartedOn))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Days(records, day, cancel)).Values.Select(h => new Turned(h.Id, HappeningWords.HandedOver, h.On, Paper: null))];

    private Task<Dictionary<Guid, HandedOver>> Days(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        Handovers.By(db, day, "").Where(h => records.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancel);
}

/// <summary>Tours with the days for the medal: since the day on which they had them, until one is awarded.</summary>
internal sealed class ProofOfMedals(AppDb db, IPeople people, IPapers papers) : ProofOfTours(db, people, papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var reached = await Reached(records, asOf, cancel);
        return [.. (await base.Lines(records, asOf, cancel)).Select(l => l with { Since = reached.GetValueOrDefault(l.Id) })];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Reached(records, day, cancel)).Select(r => new Turned(r.Key, HappeningWords.MedalReached, r.Value, Paper: null))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var awarded = await All<Homecoming>().Where(h => h.MedalOn <= day && records.Contains(EF.Property<Guid>(h, "Tour"))).Select(h => new { Tour = EF.Property<Guid>(h, "Tour"), h.MedalOn, h.MedalPaper }).ToListAsync(cancel);
        return [.. awarded.Select(a => new Turned(a.Tour, HappeningWords.MedalAwarded, a.MedalOn, a.MedalPaper))];
    }

    private async Task<Dictionary<Guid, DateOnly?>> Reached(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var days = RuleFiles.Book.Find(MedalClock.Code, day)?.Whole ?? int.MaxValue;
        var there = await All<Presence>().Where(p => records.Contains(EF.Property<Guid>(p, "Tour"))).Select(p => new { Tour = EF.Property<Guid>(p, "Tour"), p.FirstOn, p.LastOn }).ToListAsync(cancel);
        return there.GroupBy(p => p.Tour).ToDictionary(g => g.Key, g => MedalClock.QualifiedOn(g.Select(p => (p.FirstOn, p.LastOn)), days));
    }
}
