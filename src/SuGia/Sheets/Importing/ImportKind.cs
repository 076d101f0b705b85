using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>The way that every import goes: read a row, refuse a key that comes twice, keep the rows of a record together, apply.</summary>
/// <typeparam name="TRow">What the cells of a row say.</typeparam>
/// <remarks>The cells of the whole file stand in memory (at most 50 MB of text); records only 500 rows at a time.</remarks>
public abstract class ImportKind<TRow> : IImportKind where TRow : class
{
    private const int BatchRows = 500;

    public abstract string Code { get; }

    public abstract Words Title { get; }

    public abstract Words Lead { get; }

    public abstract Permission Needs { get; }

    public abstract IReadOnlyList<ImportColumn> Columns { get; }

    public async Task Run(ImportRun run, CancellationToken cancel)
    {
        run.Tally.Rows = run.Progress.Total = run.Sheet.RowCount;
        foreach (var batch in Batches(Read(run)))
        {
            await Apply(new(run, batch), cancel);
            await run.EndBatch(cancel);
            run.Progress.Add(batch.Count);
        }
    }

    public virtual Task Settle(DateOnly today, CancellationToken cancel) => Task.CompletedTask;

    public virtual Task<Problem?> WhyItStays(Guid act, CancellationToken cancel) => Task.FromResult<Problem?>(null);

    public virtual Task TakeBack(Guid act, CancellationToken cancel) => Task.CompletedTask;

    public virtual Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ImportLink>>([]);

    /// <summary>What the cells say, or what is wrong with them; a problem's field is the name of its column.</summary>
    protected abstract Result<TRow> Parse(ImportRow row);

    /// <summary>What a row is known by: no two rows of a file have the same.</summary>
    protected abstract string KeyOf(TRow row);

    /// <summary>The record that the row belongs to: rows of one record are applied in one batch.</summary>
    protected virtual string RecordOf(TRow row) => KeyOf(row);

    /// <summary>Loads what the rows speak of, asks the rules, and says of each row what came of it.</summary>
    protected abstract Task Apply(ImportBatch<TRow> batch, CancellationToken cancel);

    private List<ImportEntry<TRow>> Read(ImportRun run)
    {
        List<ImportEntry<TRow>> entries = new(run.Sheet.RowCount);
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        foreach (var line in run.Sheet.Rows)
        {
            ImportRow row = new(line.Line, line.Cells, run);
            var parsed = Kept(row) is { } broken ? broken : Parse(row);
            if (!parsed.Ok)
            {
                row.Refuse(parsed.Problems);
            }
            else if (!lines.TryAdd(KeyOf(parsed.Value), line.Line))
            {
                row.Refuse([ImportProblems.Twice(KeyOf(parsed.Value), lines[KeyOf(parsed.Value)])]);
            }
            else
            {
                entries.Add(new(row, parsed.Value, KeyOf(parsed.Value)));
            }
        }

        run.Progress.Add(run.Sheet.RowCount - entries.Count);
        return entries;
    }

    /// <summary>A dash where the value cannot be taken away.</summary>
    private Broken? Kept(ImportRow row) => Columns.Where(c => !c.IsClearable && row.Cleared.Has(c.Name)).ToList() is [_, ..] columns
        ? new([.. columns.Select(c => ImportProblems.CannotBeCleared(c.Title, c.Name))])
        : null;

    private IEnumerable<List<ImportEntry<TRow>>> Batches(List<ImportEntry<TRow>> entries)
    {
        List<ImportEntry<TRow>> batch = [];
        foreach (var ofOneRecord in entries.GroupBy(e => RecordOf(e.Row), StringComparer.Ordinal))
        {
            batch.AddRange(ofOneRecord);
            if (batch.Count >= BatchRows)
            {
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
