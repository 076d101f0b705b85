using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class ProofOfCertificates(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<Certificate>(db, people, papers)
{
    protected override Expression<Func<Certificate, Said>> Says => c => new Said
    {
        Id = c.Id,
        Person = c.Person,
        Mission = c.Mission,
        Post = null,
        Since = c.FirstOn,
        Until = c.LastOn,
        Paper = c.Paper,
        EnteredOn = c.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(c => new Turned(c.Id, HappeningWords.Lapses(CertificateWords.Of(c.Kind)), c.LastOn, c.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(c => c.LastOn < day
            ? new Turned(c.Id, HappeningWords.HasLapsed(CertificateWords.Of(c.Kind)), c.LastOn, c.Paper)
            : new Turned(c.Id, HappeningWords.Renewed(CertificateWords.Of(c.Kind)), null, null))];
}

/// <summary>Examinations and vaccinations as terms.</summary>
internal sealed class ProofOfFitness(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<FitnessCheck>(db, people, papers)
{
    protected override Expression<Func<FitnessCheck, Said>> Says => f => new Said
    {
        Id = f.Id,
        Person = f.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = f.FirstOn,
        Until = f.LastOn,
        Paper = f.Paper,
        EnteredOn = f.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(f => new Turned(f.Id, HappeningWords.Lapses(CertificateWords.Of(f.Kind)), f.LastOn, f.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).ToListAsync(cancel)).Select(f => f.LastOn < day
            ? new Turned(f.Id, HappeningWords.HasLapsed(CertificateWords.Of(f.Kind)), f.LastOn, f.Paper)
            : new Turned(f.Id, HappeningWords.Renewed(CertificateWords.Of(f.Kind)), null, null))];
}

/// <summary>Clearances as terms: they come in when the end is near.</summary>
internal sealed class ProofOfClearances(AppDb db, IPeople people, IPapers papers) : ProofOfAttempts(db, people, papers)
{
    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(a => new Turned(a.Id, HappeningWords.Lapses(ClockWords.Of(ClockKind.Clearance)), a.Until, a.Paper))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(a => a.Until < day
            ? new Turned(a.Id, HappeningWords.ClearanceLapsed, a.Until, a.Paper)
            : new Turned(a.Id, HappeningWords.Renewed(ClockWords.Of(ClockKind.Clearance)), null, null))];
}

/// <summary>Clearances and certificates in one list: each id stands in one of the two tables.</summary>
internal sealed class ProofOfTerms(IProof clearances, IProof certificates) : IProof
{
    public async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel) =>
        [.. await clearances.Lines(records, asOf, cancel), .. await certificates.Lines(records, asOf, cancel)];

    public async Task<IReadOnlyDictionary<Guid, Happening>> Happenings(IReadOnlyList<Guid> records, Turn turn, DateOnly day, CancellationToken cancel) =>
        (await clearances.Happenings(records, turn, day, cancel)).Concat(await certificates.Happenings(records, turn, day, cancel)).ToDictionary();
}
