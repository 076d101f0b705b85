using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The open work of accounts, of every kind, and who can take it over.</summary>
internal sealed class Desks(IEnumerable<IDeskItems> kinds, IAccounts accounts, AppDb db)
{
    /// <summary>What is due first stands first.</summary>
    public async Task<IReadOnlyList<DeskItem>> Of(Guid account, CancellationToken cancel)
    {
        List<DeskItem> items = [];
        foreach (var kind in kinds)
        {
            items.AddRange(await kind.Of(account, cancel));
        }

        return Sorted(items);
    }

    /// <summary>Accounts with open work, be they closed or not.</summary>
    public async Task<IReadOnlyList<Option>> Holders(CancellationToken cancel)
    {
        List<Guid> holders = [];
        foreach (var kind in kinds)
        {
            holders.AddRange(await kind.Holders(cancel));
        }

        var names = await accounts.Names([.. holders.Distinct()], cancel);
        return [.. holders.Distinct().Where(names.ContainsKey).Select(h => new Option(h.ToString(), names[h])).OrderBy(o => SortKey.OfName(o.Label), StringComparer.Ordinal)];
    }

    /// <summary>Open accounts that may edit.</summary>
    public async Task<IReadOnlyList<Option>> Takers(CancellationToken cancel) =>
        [.. (await accounts.Having(Permission.EditPeacekeeping, cancel)).Select(a => new Option(a.Id.ToString(), a.Name))];

    /// <summary>Moves everything within this unit of work.</summary>
    public async Task<Result<List<DeskItem>>> HandOver(Guid from, Guid to, Act act, CancellationToken cancel)
    {
        List<DeskItem> items = [];
        foreach (var kind in kinds)
        {
            var moved = await kind.HandOver(from, to, act, cancel);
            if (!moved.Ok)
            {
                return moved;
            }

            items.AddRange(moved.Value);
        }

        return Sorted(items);
    }

    /// <summary>How much of each list waits for the office on the day.</summary>
    /// <param name="open">The tours that the reader may give to someone.</param>
    public async Task<DeskCounts> Overdue(IQueryable<Tour> open, DateOnly asOf, CancellationToken cancel) => new(
        await db.Set<Exchange>().CountAsync(e => e.EnteredOn <= asOf && e.AnswerDueOn < asOf && (e.AnsweredOn == null || e.AnsweredOn > asOf), cancel),
        await ListWatches.Rows(db, asOf).CountAsync(w => w.IsDue, cancel),
        await ListPlans.Rows(db, asOf).CountAsync(p => p.IsOverdue, cancel),
        await open.CountAsync(t => t.CaseOfficer == null, cancel));

    private static List<DeskItem> Sorted(IEnumerable<DeskItem> items) => [.. items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Title, StringComparer.Ordinal)];
}

public sealed record DeskCounts(int Exchanges, int Watches, int Plans, int Unanswered);
