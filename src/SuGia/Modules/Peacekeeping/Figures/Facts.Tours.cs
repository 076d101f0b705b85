using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

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

    /// <summary>Those for whose post no one else was nominated, or decided for a later start, by the day.</summary>
    /// <remarks>Two that name no post are not of one post: without these words C# would have it so, and no index would serve.</remarks>
    public IQueryable<Presence> WithoutReplacement(IQueryable<Presence> present, DateOnly day) => present.Where(p =>
        !db.Set<Nomination>().Any(n => n.Post != null && n.Post == p.Post && n.Person != p.Person && n.On <= day && (n.EndedOn == null || n.EndedOn > day))
        && !db.Set<Tour>().Any(t => t.Post != null && t.Post == p.Post && t.Person != p.Person && t.DecidedFirstOn > p.FirstOn
            && Segments.Any(s => EF.Property<Guid>(s, "Tour") == t.Id && s.DecidedOn <= day)));
}
