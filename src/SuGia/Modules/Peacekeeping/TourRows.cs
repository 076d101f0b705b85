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
    /// <summary>Tours that touch the span and were decided by the day.</summary>
    public Task<IReadOnlyList<TourRow>> Between(DateSpan span, DateOnly asOf, CancellationToken cancel) => Of(db.Set<Tour>(), span, asOf, cancel);

    /// <summary>The same of one mission and some of its posts.</summary>
    public Task<IReadOnlyList<TourRow>> Between(MissionId mission, IReadOnlyCollection<Guid> posts, DateSpan span, DateOnly asOf, CancellationToken cancel) =>
        Of(db.Set<Tour>().Where(t => t.Mission == mission && (posts.Contains(t.Post!.Value) || t.Segments.Any(s => posts.Contains(s.Post!.Value)))), span, asOf, cancel);

    private async Task<IReadOnlyList<TourRow>> Of(IQueryable<Tour> tours, DateSpan span, DateOnly asOf, CancellationToken cancel)
    {
        var rows = await (
            from tour in tours.AsNoTracking().AsSplitQuery()
            join officer in people.AsOf(asOf) on tour.Person equals officer.Id
            where tour.Presences.Any(p => p.FirstOn <= span.Last && p.LastOn >= span.First)
            orderby tour.DecidedFirstOn, tour.Id
            select new
            {
                tour.Id,
                Officer = officer,
                tour.Mission,
                tour.Post,
                tour.FirstPost,
                Team = db.Set<Team>().Where(t => t.Id == tour.Team).Select(t => (int?)t.Number).FirstOrDefault(),
                tour.EndedEarlyOn,
                HasChanged = tour.Segments.Any(s => s.Kind == SegmentKind.Reassigned),
                EndKnownOn = tour.EndedEarlyDecidedOn ?? tour.EndedEarlyOn,
                Segments = tour.Segments.Where(s => s.DecidedOn == null || s.DecidedOn <= asOf).Select(s => new DecidedPart(s.Post, s.First, s.Last)).ToList(),
                Presences = tour.Presences.Select(p => new { p.Kind, p.FirstOn, p.LastOn }).ToList(),
            }).ToListAsync(cancel);
        return
        [
            .. from row in rows
               let stays = Stays(row.Segments, row.EndKnownOn <= asOf ? row.EndedEarlyOn : null)
               from stay in stays
               let there = row.Presences.Where(p => p.FirstOn <= asOf && p.LastOn >= asOf && stay == Holding(stays, asOf)).Select(p => p.Kind).ToList()
               select new TourRow(row.Id, row.Officer, row.Mission, stay.Post ?? (row.HasChanged ? row.FirstPost : row.Post), row.Team, stay.First, stay.Last, stay.First.Earliest, stay.Last.Latest,
                   IsPlanned: stay.First.Earliest > asOf,
                   IsRunning: there.Contains(PresenceKind.Decided),
                   LacksDecision: there.Contains(PresenceKind.WithoutDecision)),
        ];
    }

    /// <summary>One stay for each post in turn: a tour whose post changed has several.</summary>
    private static IReadOnlyList<DecidedPart> Stays(IReadOnlyList<DecidedPart> parts, DateOnly? endedOn)
    {
        var posts = parts.OrderBy(p => p.First.Earliest).GroupBy(p => p.Post).Select(g => new DecidedPart(g.Key, g.First().First, g.MaxBy(p => p.Last.Latest)!.Last)).ToList();
        return [.. posts.Select((post, at) => post with
        {
            Last = at < posts.Count - 1 ? FuzzyDate.OnDay(posts[at + 1].First.Earliest.AddDays(-1)) : endedOn is { } early ? FuzzyDate.OnDay(early) : post.Last,
        })];
    }

    /// <summary>Who is there outside the decided days is there in the nearest post.</summary>
    private static DecidedPart Holding(IReadOnlyList<DecidedPart> stays, DateOnly day) => stays.LastOrDefault(s => s.First.Earliest <= day) ?? stays[0];

    /// <param name="Post">Null of the post in which the tour began.</param>
    private sealed record DecidedPart(Guid? Post, FuzzyDate First, FuzzyDate Last);

    /// <summary>Officers nominated to posts on the day, by post.</summary>
    public Task<ILookup<Guid, PersonCard>> Nominated(DateOnly asOf, CancellationToken cancel) => Of(db.Set<Nomination>(), asOf, cancel);

    /// <summary>The same for some posts.</summary>
    public Task<ILookup<Guid, PersonCard>> Nominated(IReadOnlyCollection<Guid> posts, DateOnly asOf, CancellationToken cancel) =>
        Of(db.Set<Nomination>().Where(n => posts.Contains(n.Post!.Value)), asOf, cancel);

    private async Task<ILookup<Guid, PersonCard>> Of(IQueryable<Nomination> nominations, DateOnly asOf, CancellationToken cancel)
    {
        var rows = await (
            from nomination in nominations.AsNoTracking()
            join officer in people.AsOf(asOf) on nomination.Person equals officer.Id
            where nomination.Post != null && nomination.On <= asOf && (nomination.EndedOn == null || nomination.EndedOn > asOf)
            select new { Post = nomination.Post!.Value, officer }).ToListAsync(cancel);
        return rows.ToLookup(r => r.Post, r => r.officer);
    }
}
