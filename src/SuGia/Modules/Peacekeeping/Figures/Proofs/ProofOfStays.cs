using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Stays in one column: they come in when they end, and go out when their end lies more than a year back.</summary>
internal sealed class ProofOfStays(AppDb db, IPeople people, IPapers papers, BoardColumn column) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from stay in Of(records)
            join person in people.AsOf(asOf) on stay.Person equals person.Id
            join paper in Papers.All on stay.NextPaper equals (PaperId?)paper.Id into its
            from paper in its.DefaultIfEmpty()
            select new { stay, person, paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(
            l.stay.Id, l.person.Titled(), $"{l.person.UnitName}, → {Days.Show(l.stay.LastOn)}",
            $"/peacekeeping/officers/{l.person.Id.Value}", l.stay.FirstOn, Reference(l.stay.NextPaper, l.Number), l.stay.EnteredOn))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(s => new Turned(s.Id, HappeningWords.Reached(s.Next), s.LastOn.AddDays(1), s.NextPaper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(s => new Turned(s.Id, HappeningWords.EndedLongAgo(DaysInColumn.WithinDays), s.LastOn, Paper: null))];

    private IQueryable<Stay> Of(IReadOnlyList<Guid> records) =>
        Stays.Ended(db, db.Set<StageEvent>().AsNoTracking().Where(s => records.Contains(s.Id)), Stages.Of(column));
}
