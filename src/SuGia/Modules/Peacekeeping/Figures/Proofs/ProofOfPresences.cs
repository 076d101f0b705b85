using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Days in a mission: they begin and end as the tour does.</summary>
internal class ProofOfPresences(AppDb db, IPeople people, IPapers papers) : ProofOfPeople<Presence>(db, people, papers)
{
    protected override Expression<Func<Presence, Said>> Says => p => new Said
    {
        Id = p.Id,
        Person = p.Person,
        Mission = p.Mission,
        Post = p.Post,
        Since = p.FirstOn,
        Until = null,
        Paper = p.Paper,
        EnteredOn = p.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var begun = await Toured(records).Select(r => new { r.Presence.Id, r.Presence.Kind, r.Presence.FirstOn, r.Presence.Paper, IsLater = r.Presence.FirstOn > r.Tour.DecidedFirstOn }).ToListAsync(cancel);
        return [.. begun.Select(b => new Turned(b.Id, HappeningWords.TourBegan(b.Kind, b.IsLater), b.FirstOn, b.Paper))];
    }

    /// <remarks>Why someone came home early is not told here: the reason has its own permission.</remarks>
    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var ended = await Toured(records).Select(r => new { r.Presence.Id, r.Presence.Kind, r.Presence.LastOn, r.Presence.Paper, r.Tour.EndedEarlyOn, r.Tour.EndedEarlyBy, Home = (DateOnly?)r.Tour.CameHomeOn!.Latest }).ToListAsync(cancel);
        return [.. ended.Select(e => e.LastOn == e.EndedEarlyOn
            ? new Turned(e.Id, HappeningWords.EndedEarly, e.LastOn, e.EndedEarlyBy)
            : new Turned(e.Id, HappeningWords.TourEnded(e.Kind, isHome: e.Home == e.LastOn), e.LastOn, e.Paper))];
    }

    protected IQueryable<Toured> Toured(IReadOnlyList<Guid> records) =>
        from presence in Of(records)
        join tour in All<Tour>() on EF.Property<Guid>(presence, "Tour") equals tour.Id
        select new Toured { Presence = presence, Tour = tour };
}

internal sealed class Toured
{
    public required Presence Presence { get; init; }

    public required Tour Tour { get; init; }
}
