using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    /// <summary>Those for whose post no one else who has passed a course of our own was nominated, or decided for a later start, by the day.</summary>
    public IQueryable<Presence> WithoutTrainedReplacement(IQueryable<Presence> present, DateOnly day) => present.Where(p =>
        !db.Set<Nomination>().Any(n => n.Post != null && n.Post == p.Post && n.Person != p.Person && n.On <= day && (n.EndedOn == null || n.EndedOn > day)
            && db.Set<Participation>().Any(x => x.Person == n.Person && x.IsFirstOwnPass && x.PassedOn <= day))
        && !db.Set<Tour>().Any(t => t.Post != null && t.Post == p.Post && t.Person != p.Person && t.DecidedFirstOn > p.FirstOn
            && Segments.Any(s => EF.Property<Guid>(s, "Tour") == t.Id && s.DecidedOn <= day)
            && db.Set<Participation>().Any(x => x.Person == t.Person && x.IsFirstOwnPass && x.PassedOn <= day)));

    /// <summary>Clearances of the day, of those who have passed a course of our own, are not nominated and have no tour that runs or is to come.</summary>
    public IQueryable<AmsAttempt> TrainedAndFree(DateOnly day, Scope scope) => Rows<AmsAttempt>(day, scope)
        .Where(a => a.CountedFrom <= day && a.CountedUntil >= day)
        .Where(a => db.Set<Participation>().Any(x => x.Person == a.Person && x.IsFirstOwnPass && x.PassedOn <= day))
        .Where(a => !db.Set<Nomination>().Any(n => n.Person == a.Person && n.On <= day && (n.EndedOn == null || n.EndedOn > day)))
        .Where(a => !db.Set<Presence>().Any(p => p.Person == a.Person && p.LastOn >= day));
}
