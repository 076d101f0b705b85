using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One tour as lists, charts and the brief show it, by what was decided until the as-of day.</summary>
/// <param name="IsPlanned">True while it has not begun on the day.</param>
/// <param name="LacksDecision">True where the officer is there on the day and no decision covers it.</param>
public sealed record TourRow(Guid Tour, PersonCard Officer, MissionId Mission, Guid? Post, int? Team, FuzzyDate First, FuzzyDate Last, DateOnly FirstOn, DateOnly LastOn, bool IsPlanned, bool IsRunning, bool LacksDecision)
{
    /// <summary>Days from the as-of day to the last decided day; negative when it has passed.</summary>
    public int DaysLeft(DateOnly asOf) => LastOn.DayNumber - asOf.DayNumber;
}

/// <summary>Reads tours for the mission page and the brief: two queries, however many tours.</summary>
internal sealed class TourRows(AppDb db, IPeople people)
{
    /// <summary>Tours of a mission, or of all, that touch the span and were decided by the day.</summary>
    public async Task<IReadOnlyList<TourRow>> Between(MissionId? mission, DateSpan span, DateOnly asOf, CancellationToken cancel)
    {
        var rows = await (
            from tour in db.Set<Tour>().AsNoTracking().AsSplitQuery()
            join officer in people.AsOf(asOf) on tour.Person equals officer.Id
            where (mission == null || tour.Mission == mission) && tour.Presences.Any(p => p.FirstOn <= span.Last && p.LastOn >= span.First)
            orderby tour.DecidedFirstOn, tour.Id
            select new
            {
                tour.Id,
                Officer = officer,
                tour.Mission,
                tour.Post,
                Team = db.Set<Team>().Where(t => t.Id == tour.Team).Select(t => (int?)t.Number).FirstOrDefault(),
                tour.EndedEarlyOn,
                Segments = tour.Segments.Where(s => s.DecidedOn == null || s.DecidedOn <= asOf).Select(s => new { s.First, s.Last, HasDecision = s.Decision != null }).ToList(),
                Presences = tour.Presences.Select(p => new { p.Kind, p.FirstOn, p.LastOn }).ToList(),
            }).ToListAsync(cancel);
        return [.. rows.Where(r => r.Segments.Count > 0).Select(r =>
        {
            var (first, last) = (r.Segments.MinBy(s => s.First.Earliest)!.First, r.Segments.MaxBy(s => s.Last.Latest)!.Last);
            var ended = r.EndedEarlyOn is { } early && early <= asOf ? FuzzyDate.OnDay(early) : last;
            return new TourRow(r.Id, r.Officer, r.Mission, r.Post, r.Team, first, ended, first.Earliest, ended.Latest,
                IsPlanned: first.Earliest > asOf,
                IsRunning: r.Presences.Any(p => p.Kind == PresenceKind.Decided && p.FirstOn <= asOf && p.LastOn >= asOf),
                LacksDecision: r.Presences.Any(p => p.Kind == PresenceKind.WithoutDecision && p.FirstOn <= asOf && p.LastOn >= asOf));
        })];
    }

    /// <summary>Officers nominated to posts on the day, by post.</summary>
    public async Task<ILookup<Guid, PersonCard>> Nominated(DateOnly asOf, CancellationToken cancel)
    {
        var rows = await (
            from nomination in db.Set<Nomination>().AsNoTracking()
            join officer in people.AsOf(asOf) on nomination.Person equals officer.Id
            where nomination.Post != null && nomination.On <= asOf && (nomination.EndedOn == null || nomination.EndedOn > asOf)
            select new { Post = nomination.Post!.Value, officer }).ToListAsync(cancel);
        return rows.ToLookup(r => r.Post, r => r.officer);
    }
}
