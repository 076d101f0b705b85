using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Dossiers that are not yet decided, with the day of their next open step.</summary>
internal sealed class DossiersOnDesk(AppDb db) : OnDesk<Dossier>(db)
{
    protected override IQueryable<Dossier> Open(IQueryable<Dossier> all) => all.Where(d => d.DecidedOn == null).OrderBy(d => d.WantedOn).ThenBy(d => d.Code);

    protected override DeskItem Item(Dossier record) => new(
        record.Id.Value, DossierWords.Dossier, $"{record.Code} · {DossierWords.Of(record.Kind)}", DossierHead.UrlOf(record.Id), record.Steps.Where(s => s.DoneOn is null).Min(s => (DateOnly?)s.DueOn) ?? record.WantedOn);

    protected override Result<object> HandOver(Dossier record, Guid to) => record.HandOver(to).Into(handedOver => (object)handedOver);
}
