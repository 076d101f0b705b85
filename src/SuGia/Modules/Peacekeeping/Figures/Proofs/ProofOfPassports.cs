using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Passports of officers, each known by the officer's file: they come in when the end is near.</summary>
internal sealed class ProofOfPassports(AppDb db, IPeople people, IPapers papers) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from file in Of(records)
            join passport in people.Passports on file.Person equals passport.Person
            join person in people.AsOf(asOf) on file.Person equals person.Id
            select new { file.Id, person, passport.Until, EnteredOn = db.Set<StageEvent>().Where(s => s.Person == file.Person).Min(s => (DateOnly?)s.EnteredOn) }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(
            l.Id.Value, l.person.Titled(), $"{l.person.UnitName}, → {Days.Show(l.Until)}", $"/peacekeeping/officers/{l.person.Id.Value}", Since: null, Paper: null, l.EnteredOn ?? asOf))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Ends(records, cancel)).Select(e => new Turned(e.Id, HappeningWords.Lapses(ClockWords.Of(ClockKind.Passport)), e.Until, Paper: null))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Ends(records, cancel)).Where(e => e.Until < day).Select(e => new Turned(e.Id, HappeningWords.HasLapsed(ClockWords.Of(ClockKind.Passport)), e.Until, Paper: null))];

    private async Task<List<(Guid Id, DateOnly Until)>> Ends(IReadOnlyList<Guid> records, CancellationToken cancel) =>
        (await (from file in Of(records) join passport in people.Passports on file.Person equals passport.Person select new { file.Id, passport.Until }).ToListAsync(cancel))
            .ConvertAll(e => (e.Id.Value, e.Until));

    private IQueryable<OfficerFile> Of(IReadOnlyList<Guid> records)
    {
        var ids = records.Select(OfficerFileId.From).ToList();
        return db.Set<OfficerFile>().AsNoTracking().IgnoreAutoIncludes().Where(f => ids.Contains(f.Id));
    }
}
