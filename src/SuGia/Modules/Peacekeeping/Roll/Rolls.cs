using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Reads a roll: officers with a file within the reader's reach, as of the day, in the order of groups and names.</summary>
internal sealed class Rolls(AppDb db, IPeople people, Frame frame)
{
    public const int PageSize = 25;

    public async Task<RollShown> Page(RollAsk ask, CancellationToken cancel)
    {
        var (rows, skipped) = (Sorted(Rows(ask, Reach), ask.Grouping), (ask.Page - 1) * PageSize);
        var found = await rows.Skip(skipped).Take(PageSize).ToListAsync(cancel);
        var before = skipped == 0 || found is [] ? 0 : ask is { Restarts: true, Grouping: not RollGrouping.None } ? await Before(rows.Take(skipped), found[0], ask.Grouping).CountAsync(cancel) : skipped;
        return await Shown(found, before, ask, await rows.CountAsync(cancel), cancel);
    }

    public async Task<RollShown> Whole(RollAsk ask, CancellationToken cancel)
    {
        var found = await Sorted(Rows(ask, Reach), ask.Grouping).ToListAsync(cancel);
        return await Shown(found, 0, ask, found.Count, cancel);
    }

    private Reach Reach => frame.Reader.ReachOf(Permission.ReadPeople);

    private async Task<RollShown> Shown(List<RollRow> rows, int before, RollAsk ask, int total, CancellationToken cancel)
    {
        var beyond = Reach.Everything ? 0 : await Rows(ask, Reach.All).CountAsync(cancel) - total;
        var lines = await Lines(rows, Numbers(rows, before, ask), ask, cancel);
        return new([.. lines.GroupBy(l => TitleOf(l.Row, ask.Grouping)).Select(g => new RollGroup(g.Key is "" ? null : g.Key, [.. g]))], total, beyond);
    }

    private async Task<IReadOnlyList<RollLine>> Lines(List<RollRow> rows, IReadOnlyList<int> numbers, RollAsk ask, CancellationToken cancel)
    {
        var ids = rows.ConvertAll(r => r.Person);
        var (service, identity, contact) = (await Open(ids, FieldGroup.Service, ask, cancel), await Open(ids, FieldGroup.Identity, ask, cancel), await Open(ids, FieldGroup.Contact, ask, cancel));
        var served = service.Count + identity.Count == 0 ? null : await people.Service([.. service.Union(identity)], cancel);
        var reached = contact.Count + identity.Count == 0 ? null : await people.Contacts([.. contact.Union(identity)], cancel);
        return [.. rows.Select((r, at) => new RollLine(numbers[at], r, Of(served, service, r.Person), Of(served, identity, r.Person), Of(reached, contact, r.Person), Of(reached, identity, r.Person)))];
    }

    /// <summary>Of whom the reader may read the group; nobody where the roll has no column of it.</summary>
    private async Task<HashSet<PersonId>> Open(List<PersonId> ids, FieldGroup group, RollAsk ask, CancellationToken cancel) =>
        ask.Uses(group) ? [.. await people.Within(frame.Reader.ReachOf(group)).Where(r => ids.Contains(r.Person)).Select(r => r.Person).ToListAsync(cancel)] : [];

    private static TCard? Of<TCard>(IReadOnlyDictionary<PersonId, TCard>? cards, HashSet<PersonId> open, PersonId person) where TCard : class =>
        open.Contains(person) ? cards?.GetValueOrDefault(person) : null;

    private static IReadOnlyList<int> Numbers(List<RollRow> rows, int before, RollAsk ask)
    {
        List<int> numbers = [];
        for (var at = 0; at < rows.Count; at++)
        {
            var begins = ask.Restarts && at > 0 && TitleOf(rows[at], ask.Grouping) != TitleOf(rows[at - 1], ask.Grouping);
            numbers.Add(begins ? 1 : at == 0 ? before + 1 : numbers[at - 1] + 1);
        }

        return numbers;
    }

    private static IQueryable<RollRow> Before(IQueryable<RollRow> rows, RollRow first, RollGrouping grouping) =>
        grouping is RollGrouping.Unit ? rows.Where(r => r.UnitCode == first.UnitCode) : rows.Where(r => r.Team == first.Team);

    /// <returns>Empty where the roll has no groups.</returns>
    private static string TitleOf(RollRow row, RollGrouping grouping) => grouping switch
    {
        RollGrouping.None => "",
        RollGrouping.Unit => row.Unit ?? RollWords.NoUnit.ToString(),
        RollGrouping.Team => (row.Team is { } team ? RollWords.TeamNumber(team) : RollWords.NoTeam).ToString(),
    };

    private static IQueryable<RollRow> Sorted(IQueryable<RollRow> rows, RollGrouping grouping) => grouping switch
    {
        RollGrouping.None => rows.OrderBy(r => r.SortKey),
        RollGrouping.Unit => rows.OrderBy(r => r.UnitCode == null).ThenBy(r => r.UnitCode).ThenBy(r => r.SortKey),
        RollGrouping.Team => rows.OrderBy(r => r.Team == null).ThenBy(r => r.Team).ThenBy(r => r.SortKey),
    };

    private IQueryable<RollRow> Rows(RollAsk ask, Reach reach)
    {
        var rows = All(people.Within(reach));
        var stages = ask.Stage is { } column ? Stages.Of(column).Select(s => (Stage?)s).ToList() : [];
        rows = stages is [] ? rows : rows.Where(r => stages.Contains(r.Stage));
        rows = ask.Mission is "" ? rows : rows.Where(r => r.Mission == ask.Mission);
        return ask.Unit is "" ? rows : rows.Where(r => people.Under(ask.Unit, frame.AsOf).Contains(r.Person));
    }

    /// <remarks>The tour is the one that runs on the day, else the last one decided by then.</remarks>
    private IQueryable<RollRow> All(IQueryable<PersonInReach> seen)
    {
        var asOf = frame.AsOf;
        return
            from within in seen
            join file in db.Set<OfficerFile>() on within.Person equals file.Person
            join person in people.AsOf(asOf) on within.Person equals person.Id
            let now = file.Stages.Where(s => s.FirstOn <= asOf && s.LastOn >= asOf).OrderByDescending(s => s.Order).FirstOrDefault()
            let tour = file.Tours.Where(t => t.Segments.Any(s => s.DecidedOn == null || s.DecidedOn <= asOf))
                .OrderByDescending(t => t.Presences.Any(p => p.FirstOn <= asOf && p.LastOn >= asOf)).ThenByDescending(t => t.DecidedFirstOn).FirstOrDefault()
            where now != null
            select new RollRow
            {
                Person = person.Id,
                Code = person.Code,
                Name = person.FullName,
                SortKey = within.SortKey,
                Sex = person.Sex,
                BirthYear = person.BirthYear,
                Rank = person.Rank,
                Unit = person.UnitName,
                UnitCode = person.UnitCode,
                Stage = now.Stage,
                Since = now.FirstOn,
                ClearedUntil = file.Attempts.Where(a => a.ClearedFrom <= asOf && a.ClearedUntil >= asOf).Max(a => a.ClearedUntil),
                Mission = db.Set<Mission>().Where(m => m.Id == tour.Mission).Select(m => m.Acronym).FirstOrDefault(),
                Post = db.Set<Post>().Where(p => p.Id == tour.Post).Select(p => p.Code).FirstOrDefault(),
                Team = db.Set<Team>().Where(t => t.Id == tour.Team).Select(t => (int?)t.Number).FirstOrDefault(),
                TourFirstOn = tour.DecidedFirstOn,
                TourLastOn = tour.EndedEarlyOn <= asOf ? tour.EndedEarlyOn
                    : db.Set<Segment>().Where(s => EF.Property<Guid>(s, "Tour") == tour.Id && (s.DecidedOn == null || s.DecidedOn <= asOf)).Max(s => (DateOnly?)s.Last.Latest),
            };
    }
}
