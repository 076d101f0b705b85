using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Names files of work in histories, to those who may read them.</summary>
internal sealed class WorkFileTitles(AppDb db, IUnits units, Frame frame) : IRecordTitles
{
    public IReadOnlyCollection<string>? Kinds { get; } = ["documents_work_file"];

    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.Select(WorkFileId.From).ToList();
        var seen = ReadersFiles.Within(db, units, reader.ReachOf(Permission.ReadPapers), frame.Today);
        var found = reader.May(Permission.ReadPapers) ? await seen.Where(f => ids.Contains(f.Id)).Select(f => new { f.Id, f.Code, f.Year, f.Version }).ToListAsync(cancel) : [];
        return [.. found.Select(f => new RecordTitle(f.Id.Value, $"{WorkFileWords.File} {f.Code} ({f.Year})", ListWorkFiles.UrlOf(f.Id), f.Version))];
    }
}
