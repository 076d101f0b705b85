using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Some rows, all those of a record among them, in the order of the file.</summary>
public sealed class ImportBatch<TRow>(ImportRun run, IReadOnlyList<ImportEntry<TRow>> entries)
{
    public IReadOnlyList<ImportEntry<TRow>> Entries => entries;

    public Reader Reader => run.Reader;

    public Act Act => run.Act;

    public DateOnly Today => run.Today;

    /// <summary>Notes a change that a rule allowed.</summary>
    public void Record(IRecord record, object happened) => run.Record(record, happened);

    public void Store(object row) => run.Store(row);

    public void Added(ImportEntry<TRow> entry) => run.Tally.Add(new PlannedRow(entry.Line, RowOutcome.Added, entry.Key, []));

    /// <summary>Changed where there is any change, else the same.</summary>
    public void Changed(ImportEntry<TRow> entry, IReadOnlyList<PlannedChange> changes) =>
        run.Tally.Add(new PlannedRow(entry.Line, changes.Count > 0 ? RowOutcome.Changed : RowOutcome.Same, entry.Key, changes));

    public void Same(ImportEntry<TRow> entry) => Changed(entry, []);

    public void Refuse(ImportEntry<TRow> entry, params IReadOnlyList<Problem> problems) => entry.Cells.Refuse(problems);

    /// <summary>An addition that a rule allowed or refused.</summary>
    public void Take<TEvent>(ImportEntry<TRow> entry, IRecord record, Result<TEvent> happened) where TEvent : class
    {
        if (!happened.Ok)
        {
            Refuse(entry, happened.Problems);
            return;
        }

        Record(record, happened.Value);
        Added(entry);
    }
}
