using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The terms of people whom the reader sees; of passports, health and vetting only where that group may be read.</summary>
internal sealed class Clocking(AppDb db, Facts facts, IPeople people, IAccounts accounts, Frame frame)
{
    public IQueryable<ListClocks.Row> Lapsing(DateOnly first, DateOnly last)
    {
        var tours = Tours(first);
        var (seen, dossiers, calls) = (people.Within(frame.Reader.ReachOf(Permission.ReadPeople)), Dossiers(first), Calls(first));
        return
            from term in Terms(first, last)
            join file in db.Set<OfficerFile>() on term.Person equals file.Person
            join person in people.AsOf(first) on term.Person equals person.Id
            where seen.Any(s => s.Person == term.Person)
            select new ListClocks.Row
            {
                Person = term.Person,
                Key = person.SortKey + term.Kind + term.Id.ToString(),
                FullName = person.FullName,
                Code = person.Code,
                UnitName = person.UnitName,
                Kind = term.Kind,
                Until = term.Until,
                Mission = db.Set<Certificate>().Where(c => c.Id == term.Id).Join(facts.Missions, c => c.Mission, m => m.Id, (c, m) => m.Acronym).FirstOrDefault()
                    ?? db.Set<Presence>().Where(p => p.Person == term.Person && p.FirstOn <= first && p.LastOn >= first)
                        .Join(facts.Missions, p => p.Mission, m => m.Id, (p, m) => m.Acronym).FirstOrDefault(),
                Desk = tours.Where(t => t.Person == term.Person).OrderBy(t => t.DecidedLastOn).Select(t => t.CaseOfficer).FirstOrDefault()
                    ?? dossiers.Where(d => d.Subjects.Any(s => s.Person == term.Person && s.EnteredOn <= first)).OrderByDescending(d => d.OpenedOn).Select(d => (Guid?)d.CaseOfficer).FirstOrDefault()
                    ?? calls.Where(c => c.Nominees.Any(n => n.Person == term.Person && n.EnteredOn <= first && (n.WithdrawnOn == null || n.WithdrawnOn > first))).OrderByDescending(c => c.DeadlineOn).Select(c => (Guid?)c.CaseOfficer).FirstOrDefault(),
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
