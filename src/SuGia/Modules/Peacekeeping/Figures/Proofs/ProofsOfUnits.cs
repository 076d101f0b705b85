using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Levels of readiness: each begins by its evidence, and ends with the next one or with the unit.</summary>
internal sealed class ProofOfLevels(AppDb db, IPapers papers) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from level in Of(records)
            join unit in db.Set<FormedUnit>() on EF.Property<FormedUnitId>(level, "Unit") equals unit.Id
            join paper in Papers.All on level.Paper equals paper.Id into its
            from paper in its.DefaultIfEmpty()
            select new { level.Id, level.FirstOn, level.Paper, level.EnteredOn, unit.Code, unit.NameVi, unit.NameEn, paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(l.Id, l.Code, new Words(l.NameVi, l.NameEn).ToString(), UnitHead.UrlOf(l.Code), l.FirstOn, Reference(l.Paper, l.Number), l.EnteredOn))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(l => Reached(l.Id, l))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var moved = await (
            from level in Of(records)
            join next in db.Set<LevelHeld>().AsNoTracking() on EF.Property<FormedUnitId>(level, "Unit") equals EF.Property<FormedUnitId>(next, "Unit")
            where next.FirstOn > level.FirstOn
            orderby next.FirstOn
            select new { level.Id, Next = next }).ToListAsync(cancel);
        return [.. moved.Select(m => Reached(m.Id, m.Next)), .. await Ended(records, cancel)];
    }

    private async Task<IEnumerable<Turned>> Ended(IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ended = await (
            from level in Of(records)
            join unit in db.Set<FormedUnit>() on EF.Property<FormedUnitId>(level, "Unit") equals unit.Id
            where unit.LastOn != null
            select new { level.Id, unit.LastOn, unit.EndedBy }).ToListAsync(cancel);
        return ended.Select(e => new Turned(e.Id, HappeningWords.UnitEnded, e.LastOn, e.EndedBy));
    }

    private IQueryable<LevelHeld> Of(IReadOnlyList<Guid> records) => db.Set<LevelHeld>().AsNoTracking().Where(l => records.Contains(l.Id));

    private static Turned Reached(Guid record, LevelHeld level) => new(record, HappeningWords.Reached(level.Level), level.FirstOn, level.Paper);
}

/// <summary>Members of units: they join and leave; the certified ones count from the day they passed.</summary>
internal sealed class ProofOfMembers(AppDb db, IPeople people, IPapers papers, bool certified) : ProofOfPeople<UnitMember>(db, people, papers)
{
    private readonly AppDb db = db;

    protected override Expression<Func<UnitMember, Said>> Says => m => new Said
    {
        Id = m.Id,
        Person = m.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = certified ? m.PassedOn : m.FirstOn,
        Until = null,
        Paper = certified ? m.PassedBy : m.Paper,
        EnteredOn = (certified ? m.PassEnteredOn : null) ?? m.EnteredOn,
    };

    /// <remarks>Each line leads to the unit, and begins with its code.</remarks>
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var codes = await (
            from member in Of(records)
            join unit in db.Set<FormedUnit>() on EF.Property<FormedUnitId>(member, "Unit") equals unit.Id
            select new { member.Id, unit.Code }).ToDictionaryAsync(m => m.Id, m => m.Code, cancel);
        var lines = await base.Lines(records, asOf, cancel);
        return [.. lines.Select(l => l with { Detail = l.Detail is "" ? codes[l.Id] : $"{codes[l.Id]}, {l.Detail}", Url = UnitHead.UrlOf(codes[l.Id]) })];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(m => new Turned(m.Id, certified ? HappeningWords.Certified : HappeningWords.JoinedUnit, m.Since, m.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(m => new { m.Id, m.LastOn }).ToListAsync(cancel)).Select(m => new Turned(m.Id, HappeningWords.LeftUnit, m.LastOn, Paper: null))];
}
