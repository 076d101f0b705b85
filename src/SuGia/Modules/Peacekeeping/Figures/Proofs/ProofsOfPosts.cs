using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Posts that the UN gave: they begin and end by themselves.</summary>
internal class ProofOfPosts(AppDb db, IPapers papers) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from post in Of(records)
            join mission in db.Set<Mission>() on EF.Property<MissionId>(post, "Mission") equals mission.Id
            join paper in Papers.All on post.Paper equals (PaperId?)paper.Id into its
            from paper in its.DefaultIfEmpty()
            select new { post.Id, post.Code, post.TitleVi, post.TitleEn, post.FirstOn, post.EnteredOn, mission.Acronym, post.Paper, paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(l.Id, l.Code, new Words(l.TitleVi, l.TitleEn).ToString(), $"/peacekeeping/missions/{l.Acronym}", l.FirstOn, Reference(l.Paper, l.Number), l.EnteredOn))];
    }

    protected IQueryable<Post> Of(IReadOnlyList<Guid> records) => db.Set<Post>().AsNoTracking().Where(p => records.Contains(p.Id));

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(p => new { p.Id, p.FirstOn, p.Paper }).ToListAsync(cancel)).Select(p => new Turned(p.Id, HappeningWords.PostGiven, p.FirstOn, p.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Where(p => p.LastOn < day).Select(p => new { p.Id, p.LastOn }).ToListAsync(cancel)).Select(p => new Turned(p.Id, HappeningWords.PostEnded, p.LastOn, Paper: null))];
}

/// <summary>Posts that nobody holds: vacant since the last holder's end, until the next one's beginning.</summary>
internal sealed class ProofOfVacancies(AppDb db, IPapers papers) : ProofOfPosts(db, papers)
{
    private readonly AppDb db = db;

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var left = await Held(records).Where(p => p.LastOn < day).OrderByDescending(p => p.LastOn).Select(p => new { p.Post, p.LastOn, p.Paper }).ToListAsync(cancel);
        return [.. left.Select(l => new Turned(l.Post!.Value, HappeningWords.HolderLeft, l.LastOn, l.Paper)), .. await base.Begun(records, day, cancel)];
    }

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var filled = await Held(records).Where(p => p.FirstOn <= day && p.LastOn >= day).Select(p => new { p.Post, p.FirstOn, p.Paper }).ToListAsync(cancel);
        return [.. filled.Select(f => new Turned(f.Post!.Value, HappeningWords.HolderCame, f.FirstOn, f.Paper)), .. await base.Ceased(records, day, cancel)];
    }

    private IQueryable<Presence> Held(IReadOnlyList<Guid> records) =>
        db.Set<Presence>().AsNoTracking().Where(p => p.Kind == PresenceKind.Decided && p.Post != null && records.Contains(p.Post.Value));
}
