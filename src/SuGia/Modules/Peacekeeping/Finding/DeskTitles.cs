using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names notes, rolls taken out, desks handed over, exchanges, watches and plans in histories: notes as far as their records are read, the rest to the office and its auditors.</summary>
internal sealed class DeskTitles(AppDb db, IPeople people) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        List<Guid> ids = [.. records];
        List<RecordTitle> titles = [.. await Notes(ids, reader, through, cancel)];
        if (reader.ReachOf(Permission.ReadHistory).Everything || reader.ReachOf(Permission.EditPeacekeeping).Everything)
        {
            titles.AddRange([.. await Rolls(ids, cancel), .. await Handovers(ids, cancel), .. await Logs(ids, cancel)]);
        }

        return titles;
    }

    /// <summary>The office's own notes only to those who edit.</summary>
    private async Task<IEnumerable<RecordTitle>> Notes(List<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var (ids, isOffice) = (records.ConvertAll(NoteId.From), reader.May(Permission.EditPeacekeeping));
        var found = await db.Set<Note>().Where(n => ids.Contains(n.Id) && (isOffice || n.Scope == NoteScope.Readers)).Select(n => new { n.Id, n.Subject, n.SubjectTitle, n.SubjectUrl, n.Version }).ToListAsync(cancel);
        if (found is [])
        {
            return [];
        }

        var seen = (await new PeacekeepingTitles(db, people).Of([.. found.Select(n => n.Subject).Distinct()], reader, through, cancel)).Select(t => t.Record).ToHashSet();
        return found.Where(n => seen.Contains(n.Subject)).Select(n => new RecordTitle(n.Id.Value, $"{NoteWords.Notes}: {n.SubjectTitle}", n.SubjectUrl, n.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Rolls(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(RollTakenId.From);
        var found = await db.Set<RollTaken>().Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.TakenOn, t.Version }).ToListAsync(cancel);
        return found.Select(t => new RecordTitle(t.Id.Value, $"{RollWords.Roll} {Days.Show(t.TakenOn)}", ListRollsTaken.Url, t.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Handovers(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(DeskHandoverId.From);
        var found = await db.Set<DeskHandover>().Where(h => ids.Contains(h.Id)).Select(h => new { h.Id, h.FromName, h.ToName, h.Version }).ToListAsync(cancel);
        return found.Select(h => new RecordTitle(h.Id.Value, $"{h.FromName} → {h.ToName}", ListHandovers.UrlOf(h.Id), h.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Logs(List<Guid> records, CancellationToken cancel)
    {
        var (exchanges, watches, plans) = (records.ConvertAll(ExchangeId.From), records.ConvertAll(WatchId.From), records.ConvertAll(PlanReferenceId.From));
        var exchanged = await db.Set<Exchange>().Where(e => exchanges.Contains(e.Id)).Select(e => new { e.Id, e.Topic, e.Version }).ToListAsync(cancel);
        var watched = await db.Set<Watch>().Where(w => watches.Contains(w.Id)).Select(w => new { w.Id, w.Title, w.Version }).ToListAsync(cancel);
        var referred = await db.Set<PlanReference>().Where(p => plans.Contains(p.Id)).Select(p => new { p.Id, p.Reference, p.Version }).ToListAsync(cancel);
        return
        [
            .. exchanged.Select(e => new RecordTitle(e.Id.Value, e.Topic, ListExchanges.Url, e.Version)),
            .. watched.Select(w => new RecordTitle(w.Id.Value, w.Title, ListWatches.Url, w.Version)),
            .. referred.Select(p => new RecordTitle(p.Id.Value, p.Reference, ListPlans.Url, p.Version)),
        ];
    }
}
