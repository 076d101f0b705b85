using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Names papers in histories.</summary>
internal sealed class PaperTitles(AppDb db) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.Select(PaperId.From).ToList();
        var found = reader.May(Permission.ReadPapers)
            ? await db.Set<Paper>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Number, p.Version }).ToListAsync(cancel)
            : [];
        return [.. found.Select(p => new RecordTitle(p.Id.Value, p.Number, IPapers.Url(p.Id), p.Version))];
    }
}
