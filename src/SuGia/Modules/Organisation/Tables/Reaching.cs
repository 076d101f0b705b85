using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>Keeps the two worked-out tables true: who stands under whom, and who is reached from each unit today.</summary>
/// <remarks>The tree is small and changes seldom: it is worked out anew. People are many: one at a time, or by one statement.</remarks>
internal sealed class Reaching(AppDb db)
{
    private static readonly DateOnly Always = DateOnly.MinValue;

    /// <summary>Adds to this unit of work the rows that the person's main appointment of the day asks for.</summary>
    public async Task Renew(Person person, DateOnly today, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<Reached>().Where(r => r.Person == person.Id).ToListAsync(cancel));
        if (person.IsMerged || MainUnit(person, today) is not { } unit)
        {
            return;
        }

        var above = await db.Set<UnitAbove>()
            .Where(a => a.Unit == unit && a.FirstOn <= today && a.LastOn >= today).Select(a => a.Above).ToListAsync(cancel);
        db.AddRange(above.Select(a => new Reached { Unit = a, SortKey = person.SortKey, Person = person.Id }));
    }

    /// <summary>Works out both tables anew. Call inside a transaction, after the change is saved.</summary>
    /// <remarks>Grouped rather than distinct: one sort makes the rows unique and lets them enter the table in the order of its key.</remarks>
    public async Task RenewAll(DateOnly today, CancellationToken cancel)
    {
        await RenewTree(cancel);
        await db.Set<Reached>().ExecuteDeleteAsync(cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO organisation_reached ("Unit", "SortKey", "Person")
            SELECT t."Above", p."SortKey", p."Id"
            FROM organisation_person p
            JOIN organisation_appointment a ON a."Person" = p."Id"
            JOIN organisation_unit_above t ON t."Unit" = a."Unit"
            WHERE p."MergedInto" IS NULL AND a."IsMain"
              AND a."FirstOn" <= {today} AND (a."LastOn" IS NULL OR a."LastOn" >= {today})
              AND t."FirstOn" <= {today} AND t."LastOn" >= {today}
            GROUP BY t."Above", p."SortKey", p."Id"
            """, cancel);
    }

    private async Task RenewTree(CancellationToken cancel)
    {
        var places = await db.Set<UnitPlace>().AsNoTracking()
            .Select(p => new Placed(EF.Property<UnitId>(p, "Unit"), p.Parent, p.FirstOn, p.LastOn)).ToListAsync(cancel);
        var units = await db.Set<Unit>().AsNoTracking().Select(u => u.Id).ToListAsync(cancel);
        await db.Set<UnitAbove>().ExecuteDeleteAsync(cancel);
        var byUnit = places.ToLookup(p => p.Unit);
        db.AddRange(units.SelectMany(u => Climb(u, u, new(Always, DateOnly.MaxValue), byUnit)));
        await db.SaveChangesAsync(cancel);
    }

    private static IEnumerable<UnitAbove> Climb(UnitId start, UnitId at, DateSpan during, ILookup<UnitId, Placed> places)
    {
        yield return new() { Unit = start, Above = at, FirstOn = during.First, LastOn = during.Last };
        foreach (var place in places[at])
        {
            var (first, last) = (Later(during.First, place.FirstOn), Earlier(during.Last, place.LastOn ?? DateOnly.MaxValue));
            if (place.Parent is { } parent && first <= last)
            {
                foreach (var above in Climb(start, parent, new(first, last), places))
                {
                    yield return above;
                }
            }
        }
    }

    private static UnitId? MainUnit(Person person, DateOnly today) => person.Appointments
        .Where(a => a.IsMain && a.FirstOn <= today && (a.LastOn is null || a.LastOn >= today))
        .Select(a => (UnitId?)a.Unit).FirstOrDefault();

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private sealed record Placed(UnitId Unit, UnitId? Parent, DateOnly FirstOn, DateOnly? LastOn);
}
