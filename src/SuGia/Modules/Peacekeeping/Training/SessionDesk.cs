using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds a session with the programme that it follows, who teaches, and what was given so far.</summary>
internal sealed class SessionDesk(AppDb db, EditedCourses courses, PeopleListed listed, Frame frame)
{
    public async Task<HeldSession?> Find(CourseId course, Guid session, CancellationToken cancel) =>
        await courses.Find(course, cancel) is (var edited, _) && await courses.FindSession(course, session, cancel) is (var held, var head)
            ? new(edited, held, head, await Programme(held, cancel))
            : null;

    /// <summary>What the course page says of a session.</summary>
    public async Task<SessionStudy> Study(CourseSession session, CancellationToken cancel)
    {
        var seen = await listed.Seen(session.Instructors.Select(i => i.Person).OfType<PersonId>(), cancel);
        return new(await Programme(session, cancel), seen, session.Kind == CourseKind.Own ? await Given(session.Id, cancel) : []);
    }

    /// <summary>The lessons given by the day looked at.</summary>
    public Task<List<TaughtLesson>> Given(Guid session, CancellationToken cancel) =>
        db.Set<TaughtLesson>().AsNoTracking().Where(t => t.Session == session && t.HeldOn <= frame.AsOf).ToListAsync(cancel);

    public Task<bool> HasGiven(Guid session, CancellationToken cancel) => db.Set<TaughtLesson>().AnyAsync(t => t.Session == session, cancel);

    public async Task<FollowedProgramme?> Programme(CourseSession session, CancellationToken cancel) =>
        session.Edition is { } edition && await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(p => p.Editions.Any(e => e.Id == edition), cancel) is { } programme
            ? new(programme, programme.Editions.First(e => e.Id == edition))
            : null;

    /// <summary>Editions that are in force on a possible first day of the session.</summary>
    public async Task<IReadOnlyList<(Programme Programme, ProgrammeEdition Edition)>> Editions(CourseSession session, CancellationToken cancel)
    {
        var (first, last) = (session.FirstOn.Earliest, session.FirstOn.Latest);
        var programmes = await db.Set<Programme>().AsNoTracking().Where(p => p.Editions.Any(e => e.FirstOn <= last && (e.LastOn == null || e.LastOn >= first))).OrderBy(p => p.Code).ToListAsync(cancel);
        return [.. programmes.SelectMany(p => p.Editions.Where(e => e.IsInForceOn(first) || e.IsInForceOn(last)), (p, e) => (p, e))];
    }
}

/// <param name="Follows">Null while no programme is named.</param>
internal sealed record HeldSession(Course Course, CourseSession Session, CourseHead Head, FollowedProgramme? Follows)
{
    /// <summary>The address of the session's own pages.</summary>
    public string Base => UrlOf(Course.Id, Session.Id);

    public static string UrlOf(CourseId course, Guid session) => $"{ShowCourses.UrlOf(course)}/sessions/{session}";
}

public sealed record FollowedProgramme(Programme Programme, ProgrammeEdition Edition)
{
    public string Title => $"{Programme.Code}, {ProgrammeWords.EditionOf(Edition.Label)}";

    public string Url => ProgrammeHead.UrlOf(Programme.Id, Edition.Id);
}

/// <param name="Seen">Those of the instructors whom the reader may see.</param>
public sealed record SessionStudy(FollowedProgramme? Follows, IReadOnlyDictionary<PersonId, PersonCard> Seen, IReadOnlyList<TaughtLesson> Given)
{
    public static SessionStudy Empty { get; } = new(null, new Dictionary<PersonId, PersonCard>(), []);

    public int GivenHours => Given.Sum(t => t.GivenHours);

    /// <returns>Of all hours given so far; null where none were.</returns>
    public int? PercentOf(PersonId person) =>
        GivenHours is 0 ? null : 100 * Given.SelectMany(t => t.Attendances).Where(a => a.Person == person).Sum(a => a.Hours) / GivenHours;

    public string NameOf(Instructor instructor) => instructor.Person is not { } person ? instructor.Name
        : Seen.TryGetValue(person, out var card) ? card.Titled() : TrainingWords.Beyond.ToString();
}
