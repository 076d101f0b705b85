using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>What the fields of an import are called in histories.</summary>
internal sealed class ImportHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>();

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Kind"] = ImportWords.Kind,
        ["FileName"] = ImportWords.File,
        ["FileHash"] = new("Mã băm SHA-256", "SHA-256"),
        ["Rows"] = ImportWords.Rows,
        ["Added"] = ImportWords.Added,
        ["Changed"] = ImportWords.Changed,
        ["Same"] = ImportWords.Of(RowOutcome.Same),
        ["State"] = ImportWords.State,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>();

    public Words? Of(Enum value) => value is ImportState state ? ImportWords.Of(state) : null;
}

/// <summary>Names imports in histories.</summary>
internal sealed class ImportTitles(AppDb db, IEnumerable<IImportKind> kinds) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.Select(ImportId.From).ToList();
        var found = reader.May(through) ? await db.Set<Import>().AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(cancel) : [];
        return [.. found.Select(i => new RecordTitle(i.Id.Value, $"{kinds.FirstOrDefault(k => k.Code == i.Kind)?.Title}: {i.FileName}", $"/imports/{i.Id.Value}", i.Version))];
    }
}
