using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Records of one kind that someone answers for: what is open stands on a desk, and goes with it.</summary>
internal abstract class OnDesk<TRecord>(AppDb db) : IDeskItems where TRecord : class, IRecord, IAnsweredFor
{
    /// <summary>Those that are still worked on, in the order in which a desk shows them.</summary>
    protected abstract IQueryable<TRecord> Open(IQueryable<TRecord> all);

    protected abstract DeskItem Item(TRecord record);

    /// <returns>The event.</returns>
    protected abstract Result<object> HandOver(TRecord record, Guid to);

    public async Task<IReadOnlyList<DeskItem>> Of(Guid account, CancellationToken cancel) =>
        [.. (await Held(account).AsNoTracking().ToListAsync(cancel)).Select(Item)];

    public async Task<IReadOnlyList<Guid>> Holders(CancellationToken cancel) =>
        await Open(db.Set<TRecord>()).Select(r => r.CaseOfficer).Distinct().ToListAsync(cancel);

    public async Task<Result<List<DeskItem>>> HandOver(Guid from, Guid to, Act act, CancellationToken cancel)
    {
        var held = await Held(from).ToListAsync(cancel);
        var moved = held.ConvertAll(r => (Record: r, HandedOver: HandOver(r, to)));
        if (moved.SelectMany(m => m.HandedOver.Problems).Distinct().ToList() is { Count: > 0 } problems)
        {
            return new Broken(problems);
        }

        moved.ForEach(m => db.Record(m.Record, m.HandedOver.Value!, act));
        return held.ConvertAll(Item);
    }

    private IQueryable<TRecord> Held(Guid account) => Open(db.Set<TRecord>().AsSplitQuery()).Where(r => r.CaseOfficer == account);
}
