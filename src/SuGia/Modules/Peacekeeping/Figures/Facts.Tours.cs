using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    /// <summary>The first decided tour of each officer begun by the day; within a mission, the first in it.</summary>
    public IQueryable<Tour> FirstTours(DateOnly day, Scope scope)
    {
        var begun = Rows<Tour>(day, scope).Where(t => t.DecidedFirstOn <= day);
        begun = Enum.TryParse<TourKind>(scope.Kind, ignoreCase: true, out var kind) ? begun.Where(t => t.Kind == kind) : begun;
        return scope.Mission is null ? begun.Where(t => t.IsFirst) : InMission(begun.Where(t => t.IsFirstInMission), scope);
    }

    /// <summary>Tours that run on the day and end within the days that follow, by what was decided until then.</summary>
    public IQueryable<Presence> EndingWithin(int days, DateOnly day, Scope scope)
    {
        var limit = day.AddDays(days);
        return PresentOn(day, PresenceKind.Decided, scope)
            .Where(p => p.LastOn <= limit)
            .Where(p => db.Set<Tour>().Any(t => t.Id == EF.Property<Guid>(p, "Tour") && t.EndedEarlyOn <= limit && (t.EndedEarlyDecidedOn ?? t.EndedEarlyOn) <= day)
                || !Segments.Any(s => EF.Property<Guid>(s, "Tour") == EF.Property<Guid>(p, "Tour") && s.DecidedOn <= day && s.Last.Latest > limit));
    }

    /// <summary>Those for whose post no one else was nominated, decided for a later start, or to be moved into it later, by the day.</summary>
    public IQueryable<Presence> WithoutReplacement(IQueryable<Presence> present, DateOnly day) =>
        Unreplaced(present, NominatedOn(day), DecidedBy(day), MovedBy(day));

    /// <summary>Those for whose post no such one stands ready who has passed a course of our own.</summary>
    public IQueryable<Presence> WithoutTrainedReplacement(IQueryable<Presence> present, DateOnly day)
    {
        var trained = db.Set<Participation>().Where(x => x.IsFirstOwnPass && x.PassedOn <= day);
        return Unreplaced(present,
            NominatedOn(day).Where(n => trained.Any(x => x.Person == n.Person)),
            DecidedBy(day).Where(t => trained.Any(x => x.Person == t.Person)),
            MovedBy(day).Where(m => trained.Any(x => x.Person == m.Person)));
    }

    private IQueryable<Nomination> NominatedOn(DateOnly day) => db.Set<Nomination>().Where(n => n.On <= day && (n.EndedOn == null || n.EndedOn > day));

    private IQueryable<Tour> DecidedBy(DateOnly day) => db.Set<Tour>().Where(t => Segments.Any(s => EF.Property<Guid>(s, "Tour") == t.Id && s.DecidedOn <= day));

    private IQueryable<PostMove> MovedBy(DateOnly day) =>
        from segment in Segments
        join tour in db.Set<Tour>() on EF.Property<Guid>(segment, "Tour") equals tour.Id
        where segment.Post != null && segment.DecidedOn <= day
        select new PostMove { Post = segment.Post!.Value, Person = tour.Person, FirstOn = segment.First.Earliest };

    /// <remarks>
    /// Two that name no post are not of one post: without these words C# would have it so, and no index would serve. A tour whose post has
    /// changed began in its first post: the two are asked apart, for each has its index.
    /// </remarks>
    private static IQueryable<Presence> Unreplaced(IQueryable<Presence> present, IQueryable<Nomination> nominated, IQueryable<Tour> decided, IQueryable<PostMove> moved) => present.Where(p =>
        !nominated.Any(n => n.Post != null && n.Post == p.Post && n.Person != p.Person)
        && !decided.Any(t => t.Post != null && t.Post == p.Post && t.FirstPost == null && t.Person != p.Person && t.DecidedFirstOn > p.FirstOn)
        && !decided.Any(t => t.FirstPost != null && t.FirstPost == p.Post && t.Person != p.Person && t.DecidedFirstOn > p.FirstOn)
        && !moved.Any(m => m.Post == p.Post && m.Person != p.Person && m.FirstOn > p.FirstOn));

    /// <summary>A decided part of a tour in another post than that in which the tour began.</summary>
    private sealed class PostMove
    {
        public required Guid Post { get; init; }

        public required PersonId Person { get; init; }

        public required DateOnly FirstOn { get; init; }
    }
}
