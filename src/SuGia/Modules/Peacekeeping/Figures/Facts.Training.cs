using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    /// <summary>Clearances of the day, of those who have passed a course of our own, are not nominated and have no tour that runs or is to come.</summary>
    public IQueryable<AmsAttempt> TrainedAndFree(DateOnly day, Scope scope) => Rows<AmsAttempt>(day, scope)
        .Where(a => a.CountedFrom <= day && a.CountedUntil >= day)
        .Where(a => db.Set<Participation>().Any(x => x.Person == a.Person && x.IsFirstOwnPass && x.PassedOn <= day))
        .Where(a => !db.Set<Nomination>().Any(n => n.Person == a.Person && n.On <= day && (n.EndedOn == null || n.EndedOn > day)))
        .Where(a => !db.Set<Presence>().Any(p => p.Person == a.Person && p.LastOn >= day));
}
