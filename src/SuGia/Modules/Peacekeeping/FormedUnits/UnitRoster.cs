using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who is in a unit by name, as of the day looked at, in the order of names.</summary>
internal sealed class UnitRoster(AppDb db, IPeople people, Frame frame)
{
    /// <summary>Members within the reader's reach; compose it into a query.</summary>
    public IQueryable<Rostered> Of(FormedUnitId unit)
    {
        var asOf = frame.AsOf;
        return
            from member in db.Set<UnitMember>().AsNoTracking()
            join within in people.Within(frame.Reader.ReachOf(Permission.ReadPeople)) on member.Person equals within.Person
            join person in people.AsOf(asOf) on member.Person equals person.Id
            where EF.Property<FormedUnitId>(member, "Unit") == unit && member.FirstOn <= asOf && member.LastOn >= asOf
            select new Rostered
            {
                Member = member,
                Person = person,
                SortKey = within.SortKey,
                Line = member.Moves.Where(m => m.On <= asOf).OrderByDescending(m => m.On).Select(m => (Guid?)m.Line).FirstOrDefault() ?? member.Line,
            };
    }

    /// <summary>As above, each with the title of the line that the member fills.</summary>
    public IQueryable<RosteredInLine> InLines(FormedUnitId unit) =>
        from rostered in Of(unit)
        join line in db.Set<StrengthLine>() on rostered.Line equals line.Id
        select new RosteredInLine { Member = rostered.Member, Person = rostered.Person, SortKey = rostered.SortKey, LineVi = line.TitleVi, LineEn = line.TitleEn };

    public Task<List<Rostered>> First(FormedUnitId unit, int most, CancellationToken cancel) => Of(unit).OrderBy(r => r.SortKey).Take(most).ToListAsync(cancel);

    /// <summary>The codes of other units that have these people as members on one of the days.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> Elsewhere(FormedUnitId unit, IReadOnlyList<PersonId> who, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var found = await (
            from member in db.Set<UnitMember>().AsNoTracking()
            join other in db.Set<FormedUnit>() on EF.Property<FormedUnitId>(member, "Unit") equals other.Id
            where other.Id != unit && who.Contains(member.Person) && member.LastOn >= first && member.FirstOn <= last
            select new { member.Person, other.Code }).ToListAsync(cancel);
        return found.DistinctBy(f => f.Person).ToDictionary(f => f.Person, f => f.Code);
    }
}

internal sealed class Rostered
{
    public required UnitMember Member { get; init; }

    public required PersonCard Person { get; init; }

    public required string SortKey { get; init; }

    /// <summary>The line of the strength table that the member fills on the day looked at.</summary>
    public required Guid Line { get; init; }
}

internal sealed class RosteredInLine
{
    public required UnitMember Member { get; init; }

    public required PersonCard Person { get; init; }

    public required string SortKey { get; init; }

    public required string LineVi { get; init; }

    public required string LineEn { get; init; }
}
