using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Tours that end within a year: they leave the list by an extension, by a replacement who is trained, or by ending.</summary>
internal sealed class ProofOfNeeds(AppDb db, IPeople people, IPapers papers) : ProofOfEndings(db, people, papers, untilReplaced: true)
{
    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await base.Begun(records, day, cancel)).Select(t => t with { What = HappeningWords.EndsWithinYear })];

    protected override async Task<List<Turned>> Replaced(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var replaced = await (
            from ending in Of(records)
            join nomination in All<Nomination>() on ending.Post equals nomination.Post
            join course in All<Participation>() on nomination.Person equals course.Person
            where ending.LastOn >= day && nomination.Person != ending.Person && nomination.On <= day && (nomination.EndedOn == null || nomination.EndedOn > day)
                && course.IsFirstOwnPass && course.PassedOn <= day
            select new { ending.Id, nomination.On, course.PassedOn, nomination.Paper }).ToListAsync(cancel);
        return [.. replaced.Select(r => new Turned(r.Id, HappeningWords.TrainedReplacement, r.PassedOn > r.On ? r.PassedOn : r.On, r.Paper)), .. await Decided(records, day, HappeningWords.TrainedReplacementDecided, cancel)];
    }
}
