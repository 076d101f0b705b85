using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Names series, numbers, arrivals and dispatches in histories.</summary>
internal sealed class RegisterTitles(AppDb db) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPapers))
        {
            return [];
        }

        return [.. await Series(records, cancel), .. await Numbers(records, cancel), .. await Arrivals(records, cancel), .. await Dispatches(records, cancel)];
    }

    private async Task<IEnumerable<RecordTitle>> Series(IReadOnlyCollection<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(SeriesId.From).ToList();
        var found = await db.Set<Series>().AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(cancel);
        return found.Select(s => new RecordTitle(s.Id.Value, $"{RegisterWords.Series} {SeriesOptions.Says(s)}", ListSeries.UrlOf(s.Id), s.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Numbers(IReadOnlyCollection<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(GivenNumberId.From).ToList();
        var found = await db.Set<GivenNumber>().AsNoTracking().Where(n => ids.Contains(n.Id)).Select(n => new { n.Id, n.Series, n.Text, n.Version }).ToListAsync(cancel);
        return found.Select(n => new RecordTitle(n.Id.Value, $"{RegisterWords.Number} {n.Text}", ListSeries.UrlOf(n.Series), n.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Arrivals(IReadOnlyCollection<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(ArrivalId.From).ToList();
        var found = await db.Set<Arrival>().AsNoTracking().IgnoreAutoIncludes().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.Version }).ToListAsync(cancel);
        return found.Select(a => new RecordTitle(a.Id.Value, $"{RegisterWords.ArrivalNumber} {a.Number}", ListArrivals.UrlOf(a.Id), a.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Dispatches(IReadOnlyCollection<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(DispatchId.From).ToList();
        var found = await (from dispatch in db.Set<Dispatch>().AsNoTracking().IgnoreAutoIncludes()
                           where ids.Contains(dispatch.Id)
                           join paper in db.Set<Paper>().IgnoreAutoIncludes() on dispatch.Paper equals paper.Id
                           select new { dispatch.Id, paper.Number, dispatch.Version }).ToListAsync(cancel);
        return found.Select(d => new RecordTitle(d.Id.Value, $"{RegisterWords.Outgoing}: {d.Number}", ListDispatches.UrlOf(d.Id), d.Version));
    }
}
