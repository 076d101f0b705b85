using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Terms that hold on a day, end by another, and that nothing later of the kind replaces.</summary>
internal sealed partial class Facts
{
    /// <summary>Clearances, and papers with a term: open to everyone who reads of officers.</summary>
    public IQueryable<Lapse> OpenTerms(DateOnly day, DateOnly last, Scope scope) => Clearances(day, last, scope).Concat(Certificates(day, last, scope));

    public IQueryable<Lapse> Passports(DateOnly day, DateOnly last, Scope scope) =>
        from file in Rows<OfficerFile>(day, scope)
        join passport in people.Passports on file.Person equals passport.Person
        where passport.Until >= day && passport.Until <= last
        select new Lapse
        {
            Id = (Guid)(object)file.Id,
            Person = file.Person,
            Kind = (int)ClockKind.Passport,
            Until = passport.Until,
            EnteredOn = db.Set<StageEvent>().Where(s => s.Person == file.Person).Min(s => (DateOnly?)s.EnteredOn) ?? day,
        };

    /// <summary>Examinations and vaccinations: health data.</summary>
    public IQueryable<Lapse> Fitness(DateOnly day, DateOnly last, Scope scope)
    {
        var all = db.Set<FitnessCheck>().AsNoTracking().Where(f => f.FirstOn <= day);
        return Rows<FitnessCheck>(day, scope)
            .Where(f => f.FirstOn <= day && f.LastOn >= day && f.LastOn <= last && f.Outcome != Peacekeeping.Fitness.NotFit && (f.CountedUntil == null || f.CountedUntil >= day))
            .Where(f => !all.Any(o => o.Person == f.Person && o.Kind == f.Kind && (o.LastOn == null || o.LastOn > f.LastOn || (o.LastOn == f.LastOn && o.Id > f.Id))))
            .Select(f => new Lapse { Id = f.Id, Person = f.Person, Kind = f.Kind == FitnessKind.Medical ? (int)ClockKind.Medical : (int)ClockKind.Vaccination, Until = f.LastOn!.Value, EnteredOn = f.EnteredOn });
    }

    /// <summary>Vettings that found nothing against one movement: each ends with the day of that movement. Source: rule VET-02.</summary>
    public IQueryable<Lapse> Vettings(DateOnly day, DateOnly last, Scope scope)
    {
        var all = Vetted(db.Set<Vetting>().AsNoTracking(), day);
        return Vetted(Rows<Vetting>(day, scope), day)
            .Where(v => v.MovementOn >= day && v.MovementOn <= last)
            .Where(v => !all.Any(o => o.Person == v.Person && o.Kind == v.Kind && (o.MovementOn > v.MovementOn || (o.MovementOn == v.MovementOn && o.Id > v.Id))))
            .Select(v => new Lapse { Id = v.Id, Person = v.Person, Kind = (int)ClockKind.Vetting, Until = v.MovementOn!.Value, EnteredOn = v.EnteredOn });
    }

    /// <summary>Terms as a figure counts them: no such day is known only to the month.</summary>
    public static IQueryable<Counted> Count(IQueryable<Lapse> terms) =>
        terms.Select(t => new Counted { Id = t.Id, Person = t.Person, EnteredOn = t.EnteredOn, RestsOnMonth = false });

    private IQueryable<Lapse> Clearances(DateOnly day, DateOnly last, Scope scope)
    {
        var all = db.Set<AmsAttempt>().AsNoTracking().Where(a => a.On <= day);
        return Rows<AmsAttempt>(day, scope)
            .Where(a => a.On <= day && a.ClearedUntil >= day && a.ClearedUntil <= last)
            .Where(a => !all.Any(o => o.Person == a.Person && (o.ClearedUntil > a.ClearedUntil || (o.ClearedUntil == a.ClearedUntil && o.Id > a.Id))))
            .Select(a => new Lapse { Id = a.Id, Person = a.Person, Kind = (int)ClockKind.Clearance, Until = a.ClearedUntil!.Value, EnteredOn = a.EnteredOn });
    }

    /// <remarks>What holds for one mission is renewed by what holds for it or for all of them.</remarks>
    private IQueryable<Lapse> Certificates(DateOnly day, DateOnly last, Scope scope)
    {
        var all = db.Set<Certificate>().AsNoTracking().Where(c => c.FirstOn <= day);
        return Rows<Certificate>(day, scope)
            .Where(c => c.FirstOn <= day && c.LastOn >= day && c.LastOn <= last)
            .Where(c => !all.Any(o => o.Person == c.Person && o.Kind == c.Kind && (o.Mission == null || o.Mission == c.Mission)
                && (o.LastOn == null || o.LastOn > c.LastOn || (o.LastOn == c.LastOn && o.Id > c.Id))))
            .Select(c => new Lapse
            {
                Id = c.Id,
                Person = c.Person,
                Kind = c.Kind == CertificateKind.Visa ? (int)ClockKind.Visa
                    : c.Kind == CertificateKind.DrivingLicence ? (int)ClockKind.DrivingLicence
                    : c.Kind == CertificateKind.PreDeploymentTraining ? (int)ClockKind.PreDeploymentTraining
                    : c.Kind == CertificateKind.Bsafe ? (int)ClockKind.Bsafe
                    : c.Kind == CertificateKind.Attestation ? (int)ClockKind.Attestation
                    : (int)ClockKind.Easp,
                Until = c.LastOn!.Value,
                EnteredOn = c.EnteredOn,
            });
    }

    private static IQueryable<Vetting> Vetted(IQueryable<Vetting> vettings, DateOnly day) =>
        vettings.Where(v => v.On <= day && v.Kind != VettingKind.SelfAttestation && v.Outcome == VettingOutcome.Clear);
}

/// <summary>Something of an officer that ends on a day.</summary>
internal sealed class Lapse
{
    public required Guid Id { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>A <see cref="ClockKind"/> as a number: the database sorts and concatenates by it.</summary>
    public required int Kind { get; init; }

    public required DateOnly Until { get; init; }

    public required DateOnly EnteredOn { get; init; }
}
