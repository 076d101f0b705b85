using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal class ProofOfTours(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<Tour>(db, people, papers)
{
    protected override Expression<Func<Tour, Said>> Says => t => new Said
    {
        Id = t.Id,
        Person = t.Person,
        Mission = t.Mission,
        Post = t.Post,
        Since = t.DecidedFirstOn,
        Until = null,
        Paper = All<Segment>().Where(s => EF.Property<Guid>(s, "Tour") == t.Id && s.Decision != null).OrderBy(s => s.First.Earliest).Select(s => s.Decision).FirstOrDefault(),
        EnteredOn = t.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(t => new Turned(t.Id, HappeningWords.FirstTourBegan, t.Since, t.Paper))];
}

internal sealed class ProofOfStages(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<StageEvent>(db, people, papers)
{
    protected override Expression<Func<StageEvent, Said>> Says => s => new Said
    {
        Id = s.Id,
        Person = s.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = s.FirstOn,
        Until = null,
        Paper = s.Paper,
        EnteredOn = s.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(s => Reached(s.Id, s))];

    /// <remarks>A stage ends on the day before the next one that lasts.</remarks>
    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var moved = await (
            from stage in Of(records)
            join next in All<StageEvent>() on stage.Person equals next.Person
            where next.FirstOn > stage.LastOn && next.LastOn >= next.FirstOn
            orderby next.FirstOn
            select new { stage.Id, Next = next }).ToListAsync(cancel);
        return [.. moved.Select(m => Reached(m.Id, m.Next))];
    }

    private static Turned Reached(Guid record, StageEvent stage) => new(record, HappeningWords.Reached(stage.Stage), stage.FirstOn, stage.Paper);
}

internal class ProofOfAttempts(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<AmsAttempt>(db, people, papers)
{
    protected override Expression<Func<AmsAttempt, Said>> Says => a => new Said
    {
        Id = a.Id,
        Person = a.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = a.ClearedFrom,
        Until = a.ClearedUntil,
        Paper = a.Paper,
        EnteredOn = a.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(a => new Turned(a.Id, HappeningWords.Cleared, a.Since, a.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(a => new Turned(a.Id, HappeningWords.ClearanceLapsed, a.Until, a.Paper))];
}

/// <remarks>What was sat stays sat: nothing takes a sitting out again.</remarks>
internal sealed class ProofOfSittings(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<AmsAttempt>(db, people, papers)
{
    protected override Expression<Func<AmsAttempt, Said>> Says => a => new Said
    {
        Id = a.Id,
        Person = a.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = a.On,
        Until = null,
        Paper = a.Paper,
        EnteredOn = a.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(a => new Turned(a.Id, HappeningWords.Sat, a.Since, a.Paper))];
}

internal sealed class ProofOfNominations(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<Nomination>(db, people, papers)
{
    protected override Expression<Func<Nomination, Said>> Says => n => new Said
    {
        Id = n.Id,
        Person = n.Person,
        Mission = n.Mission,
        Post = n.Post,
        Since = n.On,
        Until = null,
        Paper = n.Paper,
        EnteredOn = n.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(n => new Turned(n.Id, HappeningWords.Nominated, n.Since, n.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(n => new { n.Id, n.EndedOn }).ToListAsync(cancel)).Select(n => new Turned(n.Id, HappeningWords.NominationEnded, n.EndedOn, Paper: null))];
}
