using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The terms of people whom the reader sees; of passports, health and vetting only where that group may be read.</summary>
internal sealed class Clocking(AppDb db, Facts facts, IPeople people, IAccounts accounts, Frame frame)
{
    /// <param name="kinds">Those that are asked for; null for all.</param>
    public KeyedRows<LapseKey, ListClocks.Row> Lapsing(DateOnly first, DateOnly last, IReadOnlyCollection<int>? kinds = null) => new(Keys(first, last, kinds), keys => Rows(keys, first));

    private IQueryable<LapseKey> Keys(DateOnly first, DateOnly last, IReadOnlyCollection<int>? kinds) =>
        from term in Terms(first, last)
        join file in db.Set<OfficerFile>() on term.Person equals file.Person
        join seen in people.Within(frame.Reader.ReachOf(Permission.ReadPeople)) on term.Person equals seen.Person
        where kinds == null || kinds.Contains(term.Kind)
        select new LapseKey { Id = term.Id, On = term.Until, Key = seen.SortKey + term.Kind + term.Id.ToString(), Person = term.Person, Kind = term.Kind };

    private IQueryable<ListClocks.Row> Rows(IQueryable<LapseKey> keys, DateOnly day)
    {
        var (tours, dossiers, calls) = (Tours(day), Dossiers(day), Calls(day));
        return
            from key in keys
            join person in people.AsOf(day) on key.Person equals person.Id
            select new ListClocks.Row
            {
                Person = key.Person,
                Key = key.Key,
                FullName = person.FullName,
                Code = person.Code,
                UnitName = person.UnitName,
                Kind = key.Kind,
                Until = key.On,
                Mission = db.Set<Certificate>().Where(c => c.Id == key.Id).Join(facts.Missions, c => c.Mission, m => m.Id, (c, m) => m.Acronym).FirstOrDefault()
                    ?? db.Set<Presence>().Where(p => p.Person == key.Person && p.FirstOn <= day && p.LastOn >= day)
                        .Join(facts.Missions, p => p.Mission, m => m.Id, (p, m) => m.Acronym).FirstOrDefault(),
                Desk = tours.Where(t => t.Person == key.Person).OrderBy(t => t.DecidedLastOn).Select(t => t.CaseOfficer).FirstOrDefault()
                    ?? db.Set<DossierSubject>().Where(s => s.Person == key.Person && s.EnteredOn <= day)
                        .Join(dossiers, s => EF.Property<DossierId>(s, "Dossier"), d => d.Id, (s, d) => d).OrderByDescending(d => d.OpenedOn).Select(d => (Guid?)d.CaseOfficer).FirstOrDefault()
                    ?? db.Set<Nominee>().Where(n => n.Person == key.Person && n.EnteredOn <= day && (n.WithdrawnOn == null || n.WithdrawnOn > day))
                        .Join(calls, n => EF.Property<CallId>(n, "Call"), c => c.Id, (n, c) => c).OrderByDescending(c => c.DeadlineOn).Select(c => (Guid?)c.CaseOfficer).FirstOrDefault(),
            };
    }

    /// <summary>Who answers for tours, dossiers and calls that are open on the day, with their names.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Desks(DateOnly day, CancellationToken cancel) =>
        await accounts.Names(await Dossiers(day).Select(d => d.CaseOfficer).Union(Calls(day).Select(c => c.CaseOfficer)).Union(Tours(day).Select(t => t.CaseOfficer!.Value)).ToListAsync(cancel), cancel);

    private IQueryable<Lapse> Terms(DateOnly first, DateOnly last) => facts.OpenTerms(first, last, Scope.Whole)
        .Concat(Open(facts.Passports(first, last, Scope.Whole), FieldGroup.Identity))
        .Concat(Open(facts.Fitness(first, last, Scope.Whole), FieldGroup.Health))
        .Concat(Open(facts.Vettings(first, last, Scope.Whole), FieldGroup.Vetting));

    private IQueryable<Lapse> Open(IQueryable<Lapse> terms, FieldGroup group)
    {
        var open = people.Within(frame.Reader.ReachOf(group));
        return terms.Where(t => open.Any(o => o.Person == t.Person));
    }

    private IQueryable<Tour> Tours(DateOnly day) =>
        db.Set<Tour>().AsNoTracking().Where(t => t.CaseOfficer != null && t.CameHomeOn == null && t.DecidedLastOn >= day);

    private IQueryable<Dossier> Dossiers(DateOnly day) =>
        db.Set<Dossier>().AsNoTracking().Where(d => d.OpenedOn <= day && (d.DecidedOn == null || d.DecidedOn > day));

    private IQueryable<Call> Calls(DateOnly day) =>
        db.Set<Call>().AsNoTracking().Where(c => c.OpenedOn <= day && (c.SentOn == null || c.SentOn > day));
}

/// <summary>A term that ends, and whose it is.</summary>
internal sealed class LapseKey : RowKey
{
    public required PersonId Person { get; init; }

    public required int Kind { get; init; }
}
