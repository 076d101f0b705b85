using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who serves in a mission on the day, by decision.</summary>
/// <param name="Version">Of the officer's file.</param>
/// <param name="IsSeen">False where the officer is beyond the reader's reach: counted, never shown.</param>
public sealed record ServingOfficer(Guid Tour, int Version, PersonCard Person, Guid? Post, string? PostCode, DateOnly LastOn, bool IsSeen)
{
    /// <summary>As a ticked box sends it.</summary>
    public string Value => $"{Tour}.{Version}";
}

/// <summary>One officer who is to come home early.</summary>
/// <param name="Version">Of the file, as typed.</param>
public sealed record ReturnPlanned(ServingOfficer Officer, string Version, DateOnly On);

/// <summary>Reads who serves in a mission, and who of them is meant by a form.</summary>
internal sealed class Returning(AppDb db, IPeople people, Frame frame)
{
    /// <summary>Everyone, for a share does not depend on who looks; in the order of names.</summary>
    public async Task<IReadOnlyList<ServingOfficer>> Serving(MissionId mission, CancellationToken cancel)
    {
        var today = frame.Today;
        var (read, edited) = (people.Within(frame.Reader.ReachOf(Permission.ReadPeople)), people.Within(frame.Reader.ReachOf(Permission.EditPeacekeeping)));
        var rows = await (
            from present in db.Set<Presence>().AsNoTracking()
            join tour in db.Set<Tour>() on EF.Property<Guid>(present, "Tour") equals tour.Id
            join file in db.Set<OfficerFile>() on present.Person equals file.Person
            join person in people.AsOf(today) on present.Person equals person.Id
            where present.Mission == mission && present.Kind == PresenceKind.Decided && present.FirstOn <= today && present.LastOn >= today
            orderby person.SortKey
            select new
            {
                tour.Id,
                file.Version,
                Person = person,
                tour.Post,
                Code = db.Set<Post>().Where(p => p.Id == tour.Post).Select(p => p.Code).FirstOrDefault(),
                tour.DecidedLastOn,
                IsSeen = read.Any(r => r.Person == present.Person) && edited.Any(r => r.Person == present.Person),
            }).ToListAsync(cancel);
        return [.. rows.Select(r => new ServingOfficer(r.Id, r.Version, r.Person, r.Post, r.Code, r.DecidedLastOn ?? today, r.IsSeen))];
    }

    /// <summary>Posts of those who leave that nobody else holds on the day after, by what is decided.</summary>
    public async Task<IReadOnlySet<Guid>> Vacated(IReadOnlyList<ReturnPlanned> plan, CancellationToken cancel)
    {
        var (posts, tours) = (plan.Select(p => p.Officer.Post).ToList(), plan.Select(p => p.Officer.Tour).ToList());
        var held = await db.Set<Presence>().AsNoTracking()
            .Where(p => p.Post != null && posts.Contains(p.Post) && p.Kind == PresenceKind.Decided && !tours.Contains(EF.Property<Guid>(p, "Tour")))
            .Select(p => new { p.Post, p.FirstOn, p.LastOn }).ToListAsync(cancel);
        return plan.Where(p => p.Officer.Post is not null && !held.Any(h => h.Post == p.Officer.Post && h.FirstOn <= p.On.AddDays(1) && p.On < h.LastOn)).Select(p => p.Officer.Post!.Value).ToHashSet();
    }
}
