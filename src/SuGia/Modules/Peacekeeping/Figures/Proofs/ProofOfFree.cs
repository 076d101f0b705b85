using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Clearances of those who are trained and free: they leave by a nomination, by a tour, or by lapsing.</summary>
internal sealed class ProofOfFree(AppDb db, IPeople people, IPapers papers) : ProofOfAttempts(db, people, papers)
{
    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. await Nominated(records, day, cancel), .. await Sent(records, day, cancel), .. await base.Ceased(records, day, cancel)];

    private async Task<List<Turned>> Nominated(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var nominated = await (
            from attempt in Of(records)
            join nomination in All<Nomination>() on attempt.Person equals nomination.Person
            where nomination.On <= day && (nomination.EndedOn == null || nomination.EndedOn > day)
            select new { attempt.Id, nomination.On, nomination.Paper }).ToListAsync(cancel);
        return [.. nominated.Select(n => new Turned(n.Id, HappeningWords.Nominated, n.On, n.Paper))];
    }

    private async Task<List<Turned>> Sent(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var sent = await (
            from attempt in Of(records)
            join presence in All<Presence>() on attempt.Person equals presence.Person
            where presence.LastOn >= day
            select new { attempt.Id, presence.Kind, presence.FirstOn, presence.Paper }).ToListAsync(cancel);
        return [.. sent.Select(s => new Turned(s.Id, HappeningWords.TourBegan(s.Kind, isLater: false), s.FirstOn, s.Paper))];
    }
}
