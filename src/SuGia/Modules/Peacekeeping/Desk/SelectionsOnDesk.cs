using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Selection boards that have not yet decided.</summary>
internal sealed class SelectionsOnDesk(AppDb db) : OnDesk<Selection>(db)
{
    protected override IQueryable<Selection> Open(IQueryable<Selection> all) => all.Where(s => s.DecidedOn == null).OrderBy(s => s.OpenedOn).ThenBy(s => s.Code);

    protected override DeskItem Item(Selection record) => new(
        record.Id.Value, SelectionWords.Selection, $"{record.Code} · {record.Title}", SelectionHead.UrlOf(record.Id), DueOn: null);

    protected override Result<object> HandOver(Selection record, Guid to) => record.HandOver(to).Into(handedOver => (object)handedOver);
}
