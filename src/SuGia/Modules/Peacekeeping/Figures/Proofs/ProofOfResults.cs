using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Results of selection boards: they begin with a decision or a review, and end with a review that changes them.</summary>
internal sealed class ProofOfResults(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<SelectionResult>(db, people, papers)
{
    protected override Expression<Func<SelectionResult, Said>> Says => r => new Said
    {
        Id = r.Id,
        Person = r.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = r.FirstOn,
        Until = null,
        Paper = r.Paper,
        EnteredOn = r.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(r => Became(r.Id, r))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var changed = await (
            from result in Of(records)
            join next in All<SelectionResult>() on EF.Property<Guid>(result, "Candidate") equals EF.Property<Guid>(next, "Candidate")
            where next.FirstOn > result.LastOn && next.LastOn >= next.FirstOn
            orderby next.FirstOn
            select new { result.Id, Next = next }).ToListAsync(cancel);
        return [.. changed.Select(c => Became(c.Id, c.Next))];
    }

    private static Turned Became(Guid record, SelectionResult result) => new(record, HappeningWords.Decided(result.Outcome), result.FirstOn, result.Paper);
}
