using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which exchanges, watches and handed-over desks rest on a paper; for the office alone.</summary>
internal sealed class DeskOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        if (!reader.May(Permission.EditPeacekeeping))
        {
            return [];
        }

        var exchanges = await db.Set<Exchange>().Where(e => e.Paper == paper || e.AnswerPaper == paper).OrderBy(e => e.On).Take(most).Select(e => e.Topic).ToListAsync(cancel);
        var watches = await db.Set<Watch>().Where(w => w.Paper == paper).OrderBy(w => w.NextLookOn).Take(most).Select(w => w.Title).ToListAsync(cancel);
        var handovers = await db.Set<DeskHandover>().Where(h => h.Paper == paper).OrderBy(h => h.On).Take(most).Select(h => new { h.Id, h.ToName }).ToListAsync(cancel);
        return
        [
            .. exchanges.Select(topic => new RestingRecord(topic, ExchangeWords.Exchanges, ListExchanges.Url)),
            .. watches.Select(title => new RestingRecord(title, WatchWords.Watches, ListWatches.Url)),
            .. handovers.Select(h => new RestingRecord(h.ToName, DeskWords.Handover, ListHandovers.UrlOf(h.Id))),
        ];
    }
}
