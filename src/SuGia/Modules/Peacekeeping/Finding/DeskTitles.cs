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
    public IReadOnlyCollection<string> Kinds { get; } = ["peacekeeping_note", "peacekeeping_roll_taken", "peacekeeping_handover", "peacekeeping_exchange", "peacekeeping_watch", "peacekeeping_plan_reference"];

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
            titles.AddRange(await Logs(ids, cancel));
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

    /// <remarks>One question for all that names no person.</remarks>
    private async Task<IEnumerable<RecordTitle>> Logs(List<Guid> records, CancellationToken cancel)
    {
        var (rolls, handovers) = (records.ConvertAll(RollTakenId.From), records.ConvertAll(DeskHandoverId.From));
        var (exchanges, watches, plans) = (records.ConvertAll(ExchangeId.From), records.ConvertAll(WatchId.From), records.ConvertAll(PlanReferenceId.From));
        var found = await db.Set<RollTaken>().Where(t => rolls.Contains(t.Id)).Select(t => new { Id = (Guid)(object)t.Id, Title = "", On = (DateOnly?)t.TakenOn, t.Version, Url = ListRollsTaken.Url })
            .Concat(db.Set<DeskHandover>().Where(h => handovers.Contains(h.Id)).Select(h => new { Id = (Guid)(object)h.Id, Title = h.FromName + " → " + h.ToName, On = (DateOnly?)null, h.Version, Url = "" }))
            .Concat(db.Set<Exchange>().Where(e => exchanges.Contains(e.Id)).Select(e => new { Id = (Guid)(object)e.Id, Title = e.Topic, On = (DateOnly?)null, e.Version, Url = ListExchanges.Url }))
            .Concat(db.Set<Watch>().Where(w => watches.Contains(w.Id)).Select(w => new { Id = (Guid)(object)w.Id, w.Title, On = (DateOnly?)null, w.Version, Url = ListWatches.Url }))
            .Concat(db.Set<PlanReference>().Where(p => plans.Contains(p.Id)).Select(p => new { Id = (Guid)(object)p.Id, Title = p.Reference, On = (DateOnly?)null, p.Version, Url = ListPlans.Url }))
            .ToListAsync(cancel);
        return found.Select(f => new RecordTitle(
            f.Id, f.On is { } taken ? $"{RollWords.Roll} {Days.Show(taken)}" : f.Title, f.Url is "" ? ListHandovers.UrlOf(DeskHandoverId.From(f.Id)) : f.Url, f.Version));
    }
}
