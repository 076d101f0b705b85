using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who is on a session, as of the day looked at, in the order of names.</summary>
internal sealed class Roster(AppDb db, IPeople people, Frame frame)
{
    public async Task<RosterOfSession> Of(Guid session, CancellationToken cancel)
    {
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        var on = db.Set<Participation>().AsNoTracking().Where(p => p.Session == session && p.ProposedOn <= frame.AsOf);
        var lines = await (
            from part in @on
            join person in people.AsOf(frame.AsOf) on part.Person equals person.Id
            join file in db.Set<OfficerFile>() on part.Person equals file.Person
            where within.Any(r => r.Person == part.Person)
            orderby person.SortKey
            select new { part, person, file.Version }).ToListAsync(cancel);
        return new([.. lines.Select(l => new RosterLine(l.person, l.Version, l.part, frame.AsOf))], await @on.CountAsync(cancel) - lines.Count);
    }
}

/// <param name="Hidden">How many are on it whom the reader may not see.</param>
public sealed record RosterOfSession(IReadOnlyList<RosterLine> Lines, int Hidden)
{
    public static RosterOfSession Empty { get; } = new([], 0);
}

/// <summary>One officer on one session; a step later than the day looked at is not there yet.</summary>
public sealed class RosterLine(PersonCard person, int version, Participation part, DateOnly asOf)
{
    public PersonCard Person => person;

    /// <summary>The officer with the version of their file, as a form sends it back.</summary>
    public string Value => $"{person.Id.Value}.{version}";

    /// <summary>Null where none is issued by the day looked at.</summary>
    public string? Certificate => part.CertifiedOn <= asOf ? part.CertificateNumber : null;

    public DateOnly? CertifiedOn => part.CertifiedOn <= asOf ? part.CertifiedOn : null;

    public DateOnly? ReportedOn => part.ReportedOn <= asOf ? part.ReportedOn : null;

    public bool MayBeCertified => part is { PassedOn: not null, CertificateNumber: null };

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
