using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Tours near their end: they leave the list by an extension, by a replacement where one is asked, or by ending.</summary>
internal class ProofOfEndings(AppDb db, IPeople people, IPapers papers, bool untilReplaced) : ProofOfPresences(db, people, papers)
{
    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(p => new { p.Id, p.LastOn, p.Paper }).ToListAsync(cancel)).Select(p => new Turned(p.Id, HappeningWords.EndIsNear, p.LastOn, p.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. await Extended(records, day, cancel), .. untilReplaced ? await Replaced(records, day, cancel) : [], .. await base.Ceased(records, day, cancel)];

    private async Task<List<Turned>> Extended(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var extended = await (
            from ending in Toured(records)
            join segment in All<Segment>() on ending.Tour.Id equals EF.Property<Guid>(segment, "Tour")
            where segment.DecidedOn <= day && segment.First.Earliest > ending.Presence.LastOn
            select new { ending.Presence.Id, segment.DecidedOn, segment.Decision }).ToListAsync(cancel);
        return [.. extended.Select(e => new Turned(e.Id, HappeningWords.Extended, e.DecidedOn, e.Decision))];
    }

    protected virtual async Task<List<Turned>> Replaced(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var replaced = await (
            from ending in Of(records)
            join nomination in All<Nomination>() on ending.Post equals nomination.Post
            where ending.LastOn >= day && nomination.Person != ending.Person && nomination.On <= day && (nomination.EndedOn == null || nomination.EndedOn > day)
            select new { ending.Id, nomination.On, nomination.Paper }).ToListAsync(cancel);
        return [.. replaced.Select(r => new Turned(r.Id, HappeningWords.ReplacementNominated, r.On, r.Paper)), .. await Decided(records, day, HappeningWords.ReplacementDecided, cancel)];
    }

    /// <summary>Someone else is to begin in the post later, or to be moved into it; of parts that follow each other the first one.</summary>
    protected async Task<List<Turned>> Decided(IReadOnlyList<Guid> records, DateOnly day, Words what, CancellationToken cancel)
    {
        var decided = await (
            from ending in Of(records)
            from tour in All<Tour>()
            from segment in tour.Segments
            where (segment.Post ?? tour.FirstPost ?? tour.Post) == ending.Post && tour.Person != ending.Person && ending.LastOn >= day
                && segment.First.Earliest > ending.FirstOn && segment.DecidedOn <= day
            select new { ending.Id, segment.DecidedOn, segment.Decision }).ToListAsync(cancel);
        return [.. decided.GroupBy(d => d.Id).Select(g => g.MinBy(d => d.DecidedOn)!).Select(d => new Turned(d.Id, what, d.DecidedOn, d.Decision))];
    }
}
