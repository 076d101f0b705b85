using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who is on the sessions of a course, as of the day looked at, in the order of names.</summary>
internal sealed class Roster(AppDb db, IPeople people, Frame frame)
{
    public async Task<ILookup<Guid, RosterLine>> Of(IReadOnlyCollection<Guid> sessions, CancellationToken cancel)
    {
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        var lines = await (
            from part in On(sessions)
            join person in people.AsOf(frame.AsOf) on part.Person equals person.Id
            join file in db.Set<OfficerFile>() on part.Person equals file.Person
            where within.Any(r => r.Person == part.Person)
            orderby person.SortKey
            select new { part, person, file.Version }).ToListAsync(cancel);
        return lines.ToLookup(l => l.part.Session, l => new RosterLine(l.person, l.Version, l.part, frame.AsOf));
    }

    /// <returns>By session: how many are on it whom the reader may not see.</returns>
    public async Task<IReadOnlyDictionary<Guid, int>> Hidden(ILookup<Guid, RosterLine> seen, IReadOnlyCollection<Guid> sessions, CancellationToken cancel)
    {
        var all = await On(sessions).GroupBy(p => p.Session).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return sessions.ToDictionary(s => s, s => all.GetValueOrDefault(s) - seen[s].Count());
    }

    private IQueryable<Participation> On(IReadOnlyCollection<Guid> sessions) =>
        db.Set<Participation>().AsNoTracking().Where(p => sessions.Contains(p.Session) && p.ProposedOn <= frame.AsOf);
}

/// <summary>One officer on one session; a step later than the day looked at is not there yet.</summary>
public sealed class RosterLine(PersonCard person, int version, Participation part, DateOnly asOf)
{
    public PersonCard Person => person;

    /// <summary>The officer with the version of their file, as a form sends it back.</summary>
    public string Value => $"{person.Id.Value}.{version}";

    public DateOnly? DayOf(TrainingStep step)
    {
        var day = step switch
        {
            TrainingStep.Proposed => part.ProposedOn,
            TrainingStep.Approved => part.ApprovedOn,
            TrainingStep.Attended => part.AttendedOn,
            TrainingStep.Passed => part.PassedOn,
            TrainingStep.Failed => part.FailedOn,
        };
        return day <= asOf ? day : null;
    }
}
