using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Days present: they also end by going away, and begin by coming back. Why, is not told here.</summary>
internal sealed class ProofOfBeingThere(AppDb db, IPeople people, IPapers papers) : ProofOfPresences(db, people, papers)
{
    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var back = await (
            from presence in Of(records)
            join absence in All<Absence>() on presence.Person equals absence.Person
            where absence.BackOn <= day && absence.BackOn >= presence.FirstOn
            orderby absence.BackOn descending
            select new { presence.Id, absence.BackOn }).ToListAsync(cancel);
        return [.. back.Select(b => new Turned(b.Id, HappeningWords.CameBack, b.BackOn, Paper: null)), .. await base.Begun(records, day, cancel)];
    }

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var gone = await (
            from presence in Of(records)
            join absence in All<Absence>() on presence.Person equals absence.Person
            where absence.FirstOn <= day && (absence.BackOn == null || absence.BackOn > day) && presence.LastOn >= day
            select new { presence.Id, absence.FirstOn }).ToListAsync(cancel);
        return [.. gone.Select(g => new Turned(g.Id, HappeningWords.WentAway, g.FirstOn, Paper: null)), .. await base.Ceased(records, day, cancel)];
    }
}
