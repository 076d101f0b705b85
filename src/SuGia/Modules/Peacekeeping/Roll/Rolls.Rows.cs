using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Rolls
{
    /// <summary>Who is on the roll, and by what they stand: what is not asked for is not read.</summary>
    private IQueryable<RollPlace> Chosen(RollAsk ask, Reach reach)
    {
        var places = Places(people.Within(reach));
        var stages = ask.Stage is { } column ? Stages.Of(column) : [];
        places = stages is [] ? places : places.Where(p => stages.Contains(p.Stage));
        places = ask.Mission is "" ? places : places.Where(p => p.Mission == ask.Mission);
        var under = people.Under(ask.Unit, frame.AsOf);
        return ask.Unit is "" ? places : places.Where(p => under.Contains(p.Person));
    }

    private IQueryable<RollPlace> Places(IQueryable<PersonInReach> seen)
    {
        var (cards, tours, missions, teams) = (people.AsOf(frame.AsOf), db.Set<Tour>(), db.Set<Mission>(), db.Set<Team>());
        return
            from within in seen
            join held in Files() on within.Person equals held.Person
            select new RollPlace
            {
                Person = within.Person,
                SortKey = within.SortKey,
                UnitCode = cards.Where(c => c.Id == within.Person).Select(c => c.UnitCode).FirstOrDefault(),
                Stage = held.Stage,
                Mission = missions.Where(m => tours.Any(t => t.Id == held.Tour && t.Mission == m.Id)).Select(m => m.Acronym).FirstOrDefault(),
                Team = teams.Where(e => tours.Any(t => t.Id == held.Tour && t.Team == e.Id)).Select(e => (int?)e.Number).FirstOrDefault(),
            };
    }

    /// <remarks>The tour is the one that runs on the day, else the last one decided by then.</remarks>
    private IQueryable<FileOfDay> Files()
    {
        var asOf = frame.AsOf;
        return
            from file in db.Set<OfficerFile>().AsNoTracking()
            join now in db.Set<StageEvent>().Where(s => s.FirstOn <= asOf && s.LastOn >= asOf) on file.Id equals EF.Property<OfficerFileId>(now, "File")
            select new FileOfDay
            {
                Person = file.Person,
                File = file.Id,
                Stage = now.Stage,
                Since = now.FirstOn,
                Tour = file.Tours.Where(t => t.Segments.Any(s => s.DecidedOn == null || s.DecidedOn <= asOf))
                    .OrderByDescending(t => t.Presences.Any(p => p.FirstOn <= asOf && p.LastOn >= asOf)).ThenByDescending(t => t.DecidedFirstOn).Select(t => (Guid?)t.Id).FirstOrDefault(),
            };
    }

    private IQueryable<RollRow> Rows(IQueryable<RollPlace> places)
    {
        var asOf = frame.AsOf;
        var (attempts, missions, posts, teams, segments) = (db.Set<AmsAttempt>(), db.Set<Mission>(), db.Set<Post>(), db.Set<Team>(), db.Set<Segment>());
        return
            from place in places
            join held in Files() on place.Person equals held.Person
            join person in people.AsOf(asOf) on held.Person equals person.Id
            join tour in db.Set<Tour>() on held.Tour equals (Guid?)tour.Id into its
            from tour in its.DefaultIfEmpty()
            select new RollRow
            {
                Person = person.Id,
                Code = person.Code,
                Name = person.FullName,
                SortKey = place.SortKey,
                Sex = person.Sex,
                BirthYear = person.BirthYear,
                Rank = person.Rank,
                Unit = person.UnitName,
                UnitCode = person.UnitCode,
                Stage = held.Stage,
                Since = held.Since,
                ClearedUntil = attempts.Where(a => EF.Property<OfficerFileId>(a, "File") == held.File && a.ClearedFrom <= asOf && a.ClearedUntil >= asOf).Max(a => a.ClearedUntil),
                Mission = missions.Where(m => m.Id == tour.Mission).Select(m => m.Acronym).FirstOrDefault(),
                Post = posts.Where(p => p.Id == tour.Post).Select(p => p.Code).FirstOrDefault(),
                Team = teams.Where(t => t.Id == tour.Team).Select(t => (int?)t.Number).FirstOrDefault(),
                TourFirstOn = tour.DecidedFirstOn,
                TourLastOn = tour.EndedEarlyOn <= asOf ? tour.EndedEarlyOn
                    : segments.Where(s => EF.Property<Guid>(s, "Tour") == tour.Id && (s.DecidedOn == null || s.DecidedOn <= asOf)).Max(s => (DateOnly?)s.Last.Latest),
            };
    }

    /// <summary>An officer's file with its stage and its tour of the day.</summary>
    private sealed class FileOfDay
    {
        public required PersonId Person { get; init; }

        public required OfficerFileId File { get; init; }

        public required Stage Stage { get; init; }

        public required DateOnly Since { get; init; }

        public required Guid? Tour { get; init; }
    }
}
