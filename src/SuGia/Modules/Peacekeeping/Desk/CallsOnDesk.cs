using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Calls of the UN that are not yet sent, with the day of their next open step.</summary>
internal sealed class CallsOnDesk(AppDb db) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> Of(Guid account, CancellationToken cancel) =>
        [.. (await Open(account).AsNoTracking().ToListAsync(cancel)).Select(Item)];

    public async Task<IReadOnlyList<Guid>> Holders(CancellationToken cancel) =>
        await db.Set<Call>().Where(c => c.SentOn == null).Select(c => c.CaseOfficer).Distinct().ToListAsync(cancel);

    public async Task<Result<List<DeskItem>>> HandOver(Guid from, Guid to, Act act, CancellationToken cancel)
    {
        var calls = await Open(from).ToListAsync(cancel);
        var moved = calls.ConvertAll(c => (Call: c, HandedOver: c.HandOver(to)));
        if (moved.SelectMany(m => m.HandedOver.Problems).Distinct().ToList() is { Count: > 0 } problems)
        {
            return new Broken(problems);
        }

        moved.ForEach(m => db.Record(m.Call, m.HandedOver.Value!, act));
        return calls.ConvertAll(Item);
    }

    private IQueryable<Call> Open(Guid account) => db.Set<Call>().AsSplitQuery().Where(c => c.CaseOfficer == account && c.SentOn == null).OrderBy(c => c.DeadlineOn).ThenBy(c => c.Code);

    private static DeskItem Item(Call call) => new(
        call.Id.Value, CallWords.Call, $"{call.Code} · {call.Title}", CallHead.UrlOf(call.Id), call.Steps.Where(s => s.DoneOn is null).Select(s => (DateOnly?)s.DueOn).FirstOrDefault() ?? call.DeadlineOn);
}
