using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Reads a roll: officers with a file within the reader's reach, as of the day, in the order of groups and names.</summary>
internal sealed partial class Rolls(AppDb db, IPeople people, Frame frame)
{
    public const int PageSize = 25;

    public async Task<RollShown> Page(RollAsk ask, CancellationToken cancel)
    {
        var (chosen, skipped) = (Chosen(ask, Reach), (ask.Page - 1) * PageSize);
        var sorted = Sorted(chosen, ask.Grouping);
        var found = Sorted(await Rows(sorted.Skip(skipped).Take(PageSize)).ToListAsync(cancel), ask.Grouping);
        var before = skipped == 0 || found is [] ? 0 : ask is { Restarts: true, Grouping: not RollGrouping.None } ? await Before(sorted.Take(skipped), found[0], ask.Grouping).CountAsync(cancel) : skipped;
        return await Shown(found, before, ask, await chosen.CountAsync(cancel), cancel);
    }

    public async Task<RollShown> Whole(RollAsk ask, CancellationToken cancel)
    {
        var found = Sorted(await Rows(Chosen(ask, Reach)).ToListAsync(cancel), ask.Grouping);
        return await Shown(found, 0, ask, found.Count, cancel);
    }

    private Reach Reach => frame.Reader.ReachOf(Permission.ReadPeople);

    private async Task<RollShown> Shown(List<RollRow> rows, int before, RollAsk ask, int total, CancellationToken cancel)
    {
        var beyond = Reach.Everything ? 0 : await Chosen(ask, Reach.All).CountAsync(cancel) - total;
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

    private static IQueryable<RollPlace> Before(IQueryable<RollPlace> places, RollRow first, RollGrouping grouping) =>
        grouping is RollGrouping.Unit ? places.Where(p => p.UnitCode == first.UnitCode) : places.Where(p => p.Team == first.Team);

    /// <returns>Empty where the roll has no groups.</returns>
    private static string TitleOf(RollRow row, RollGrouping grouping) => grouping switch
    {
        RollGrouping.None => "",
        RollGrouping.Unit => row.Unit ?? RollWords.NoUnit.ToString(),
        RollGrouping.Team => (row.Team is { } team ? RollWords.TeamNumber(team) : RollWords.NoTeam).ToString(),
    };

    private static IQueryable<RollPlace> Sorted(IQueryable<RollPlace> places, RollGrouping grouping) => grouping switch
    {
        RollGrouping.None => places.OrderBy(p => p.SortKey),
        RollGrouping.Unit => places.OrderBy(p => p.UnitCode == null).ThenBy(p => p.UnitCode).ThenBy(p => p.SortKey),
        RollGrouping.Team => places.OrderBy(p => p.Team == null).ThenBy(p => p.Team).ThenBy(p => p.SortKey),
    };

    /// <remarks>The database compares by bytes, and so does this.</remarks>
    private static List<RollRow> Sorted(List<RollRow> rows, RollGrouping grouping) =>
    [
        .. rows.OrderBy(r => grouping is RollGrouping.Unit ? r.UnitCode is null : grouping is RollGrouping.Team && r.Team is null)
            .ThenBy(r => grouping is RollGrouping.Unit ? r.UnitCode : "", StringComparer.Ordinal).ThenBy(r => grouping is RollGrouping.Team ? r.Team : null)
            .ThenBy(r => r.SortKey, StringComparer.Ordinal),
    ];
}
