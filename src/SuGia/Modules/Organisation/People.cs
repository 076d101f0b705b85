using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal sealed class People(AppDb db) : IPeople
{
    private const int MostPicked = 8;

    public IQueryable<PersonCard> AsOf(DateOnly day)
    {
        var (english, units) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", db.Set<Unit>());
        return
            from person in db.Set<Person>().AsNoTracking()
            where person.MergedInto == null
            let unit = units.FirstOrDefault(u => u.Id == person.Appointments
                .Where(a => a.IsMain && a.FirstOn <= day && (a.LastOn == null || a.LastOn >= day))
                .Select(a => a.Unit).FirstOrDefault())
            select new PersonCard
            {
                Id = person.Id,
                Code = person.Code,
                FullName = person.FullName,
                SortKey = person.SortKey,
                Folded = person.Folded,
                Sex = person.Sex,
                BirthYear = person.BirthYear,
                Rank = person.Ranks.Where(r => r.FirstOn <= day && (r.LastOn == null || r.LastOn >= day)).Select(r => (Rank?)r.Rank).FirstOrDefault(),
                Unit = unit!.Id,
                UnitCode = unit.Code,
                UnitName = english ? unit.NameEn : unit.NameVi,
            };
    }

    public IQueryable<PersonInReach> Within(Reach reach) => reach switch
    {
        { Everything: true } => db.Set<Person>().Where(p => p.MergedInto == null).Select(p => new PersonInReach { Person = p.Id, SortKey = p.SortKey }),
        { Units: [] } => db.Set<Reached>().Where(_ => false).Select(r => new PersonInReach { Person = r.Person, SortKey = r.SortKey }),
        { Units: [var one] } => Below(UnitId.From(one)),
        { Units: var several } => several.Select(u => Below(UnitId.From(u))).Aggregate((all, next) => all.Union(next)),
    };

    public IQueryable<PersonInReach> Within(Reach reach, string? key, bool isFalling, int most) =>
        reach is { Everything: false, Units: [_, _, ..] several }
            ? several.Select(u => Beyond(Below(UnitId.From(u)), key, isFalling).Take(most))
                .Aggregate((all, next) => Beyond(all.Union(next), key: null, isFalling).Take(most))
            : Within(reach);

    public IQueryable<PersonId> Under(string unitCode, DateOnly day) =>
        from above in db.Set<UnitAbove>()
        join unit in db.Set<Unit>() on above.Above equals unit.Id
        join appointment in db.Set<Appointment>() on above.Unit equals appointment.Unit
        where unit.Code == unitCode && above.FirstOn <= day && above.LastOn >= day
            && appointment.IsMain && appointment.FirstOn <= day && (appointment.LastOn == null || appointment.LastOn >= day)
        select EF.Property<PersonId>(appointment, "Person");

    public Task<PersonCard?> Find(PersonId id, DateOnly asOf, Reach reach, CancellationToken cancel) =>
        AsOf(asOf).Where(p => p.Id == id && Within(reach).Any(r => r.Person == id)).FirstOrDefaultAsync(cancel);

    public IQueryable<PassportTerm> Passports => db.Set<Person>().AsNoTracking().IgnoreAutoIncludes()
        .Where(p => p.MergedInto == null && p.PassportUntil != null).Select(p => new PassportTerm { Person = p.Id, Until = p.PassportUntil!.Value });

    public Task<IReadOnlyDictionary<PersonId, ServiceCard>> Service(IReadOnlyCollection<PersonId> people, CancellationToken cancel) =>
        Service(db.Set<Person>().Where(p => EF.Parameter(people).Contains(p.Id)), cancel);

    private static async Task<IReadOnlyDictionary<PersonId, ServiceCard>> Service(IQueryable<Person> people, CancellationToken cancel)
    {
        var found = await people.AsNoTracking().IgnoreAutoIncludes().Where(p => p.MergedInto == null)
            .Select(p => new { p.Id, p.SortKey, p.BornOn, p.BirthYear, p.JoinedOn, p.LeftOn, p.PassportUntil, Languages = p.Languages.Select(l => new LanguageLevel(l.Language, l.Level)).ToList() })
            .ToListAsync(cancel);
        return found.ToDictionary(p => p.Id, p => new ServiceCard(p.Id, p.BornOn, p.BirthYear, p.JoinedOn, p.LeftOn, p.PassportUntil, p.Languages) { SortKey = p.SortKey });
    }

    public async Task<IReadOnlyDictionary<PersonId, ContactCard>> Contacts(IReadOnlyCollection<PersonId> people, CancellationToken cancel) =>
        await db.Set<Person>().AsNoTracking().Where(p => people.Contains(p.Id) && p.MergedInto == null)
            .Select(p => new ContactCard(p.Id, p.Phone, p.Email, p.PassportNumber)).ToDictionaryAsync(p => p.Person, cancel);

    public async Task<IReadOnlyList<PersonCard>> Pick(string typed, DateOnly asOf, Reach reach, CancellationToken cancel)
    {
        var (code, folded) = (Folding.Exact(typed), Folding.Fold(typed));
        var within = Within(reach);
        var people = AsOf(asOf).Where(p => within.Any(r => r.Person == p.Id));
        return await people.Where(p => p.Code == code).ToListAsync(cancel) is [var exact]
            ? [exact]
            : await people.Where(p => p.Folded.Contains(folded)).OrderBy(p => p.SortKey).Take(MostPicked).ToListAsync(cancel);
    }

    private static IQueryable<PersonInReach> Beyond(IQueryable<PersonInReach> people, string? key, bool isFalling) => (key, isFalling) switch
    {
        (null, true) => people.OrderByDescending(r => r.SortKey),
        (null, false) => people.OrderBy(r => r.SortKey),
        (_, true) => people.Where(r => r.SortKey.CompareTo(key) < 0).OrderByDescending(r => r.SortKey),
        (_, false) => people.Where(r => r.SortKey.CompareTo(key) > 0).OrderBy(r => r.SortKey),
    };

    private IQueryable<PersonInReach> Below(UnitId unit) =>
        db.Set<Reached>().Where(r => r.Unit == unit).Select(r => new PersonInReach { Person = r.Person, SortKey = r.SortKey });
}
