using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Documents;

/// <summary>A register of papers; takes that of the electronic legal code as it is published.</summary>
internal sealed class PaperImport(AppDb db) : ImportKind<PaperRow>
{
    public override string Code => "papers";

    public override Words Title { get; } = new("Văn bản", "Papers");

    public override Words Lead { get; } = new(
        "Mỗi dòng một văn bản, nhận ra theo số ký hiệu, cơ quan ban hành và ngày ký. Chỉ văn bản không mật.",
        "One paper a row, known by its number, issuing body and day of signature. Unclassified papers only.");

    public override Permission Needs => Permission.EditPapers;

    public override IReadOnlyList<ImportColumn> Columns => PaperRow.Columns;

    public override async Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(PaperId.From).ToList();
        return [.. (await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).OrderBy(p => p.SortKey).Select(p => new { p.Id, p.Number }).ToListAsync(cancel))
            .Select(p => new ImportLink(p.Number, IPapers.Url(p.Id)))];
    }

    protected override Result<PaperRow> Parse(ImportRow row) => PaperRow.Of(row);

    protected override string KeyOf(PaperRow row) => $"{row.Number} · {row.Body} · {(row.SignedOn is { } day ? Days.Iso(day) : "–")}";

    protected override async Task Apply(ImportBatch<PaperRow> batch, CancellationToken cancel)
    {
        var keys = batch.Entries.Select(e => Folding.OfNumber(e.Row.Number)).Distinct().ToList();
        var known = (await db.Set<Paper>().Where(p => keys.Contains(p.Key) && p.Level == null).ToListAsync(cancel)).ToLookup(p => p.Key, StringComparer.Ordinal);
        foreach (var entry in batch.Entries)
        {
            var same = known[Folding.OfNumber(entry.Row.Number)].FirstOrDefault(entry.Row.IsOf);
            if (same is null)
            {
                Register(batch, entry);
            }
            else
            {
                Correct(batch, entry, same);
            }
        }
    }

    private static void Register(ImportBatch<PaperRow> batch, ImportEntry<PaperRow> entry)
    {
        var registered = Paper.Register(entry.Row.Over(null), batch.Today);
        if (!registered.Ok)
        {
            batch.Refuse(entry, registered.Problems);
            return;
        }

        batch.Record(registered.Value.Paper, registered.Value.Registered);
        batch.Added(entry);
    }

    private static void Correct(ImportBatch<PaperRow> batch, ImportEntry<PaperRow> entry, Paper paper)
    {
        var (held, next) = (paper.Details, entry.Row.Over(paper.Details));
        var changes = new FieldChanges()
            .Compare("Kind", held.Kind, next.Kind, PaperKinds.Title)
            .Compare("Title", held.Title, next.Title)
            .Compare("EffectiveOn", held.EffectiveOn, next.EffectiveOn, day => Days.Both(day!.Value));
        batch.Correct(entry, paper, changes.All, () => paper.Correct(next, batch.Today));
    }
}
