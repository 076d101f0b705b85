using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Calls of the UN that are not yet sent, with the day of their next open step.</summary>
internal sealed class CallsOnDesk(AppDb db) : OnDesk<Call>(db)
{
    protected override IQueryable<Call> Open(IQueryable<Call> all) => all.Where(c => c.SentOn == null).OrderBy(c => c.DeadlineOn).ThenBy(c => c.Code);

    protected override DeskItem Item(Call record) => new(
        record.Id.Value, CallWords.Call, $"{record.Code} · {record.Title}", CallHead.UrlOf(record.Id), record.Steps.Where(s => s.DoneOn is null).Select(s => (DateOnly?)s.DueOn).FirstOrDefault() ?? record.DeadlineOn);

    protected override Result<object> HandOver(Call record, Guid to) => record.HandOver(to).Into(handedOver => (object)handedOver);
}
