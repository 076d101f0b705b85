using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Absences: they begin by going away and end by coming back.</summary>
internal sealed class ProofOfAbsences(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<Absence>(db, people, papers)
{
    protected override Expression<Func<Absence, Said>> Says => a => new Said
    {
        Id = a.Id,
        Person = a.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = a.FirstOn,
        Until = a.BackOn ?? a.ExpectedBackOn,
        Paper = (PaperId?)null,
        EnteredOn = a.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(a => new Turned(a.Id, HappeningWords.WentAway, a.FirstOn, Paper: null))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(a => new Turned(a.Id, HappeningWords.CameBack, a.BackOn, Paper: null))];
}
