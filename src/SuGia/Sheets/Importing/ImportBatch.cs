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

    /// <param name="changes">What the row changes beside adding.</param>
    public void Added(ImportEntry<TRow> entry, params IReadOnlyList<PlannedChange> changes) =>
        run.Tally.Add(new PlannedRow(entry.Line, RowOutcome.Added, entry.Key, changes));

    /// <summary>Changed where there is any change, else the same.</summary>
    public void Changed(ImportEntry<TRow> entry, IReadOnlyList<PlannedChange> changes) =>
        run.Tally.Add(new PlannedRow(entry.Line, changes.Count > 0 ? RowOutcome.Changed : RowOutcome.Same, entry.Key, changes));

    public void Refuse(ImportEntry<TRow> entry, params IReadOnlyList<Problem> problems) => entry.Cells.Refuse(problems);

    /// <summary>Notes what a rule allowed; refuses the row where the rule did not.</summary>
    /// <returns>True where it was allowed.</returns>
    public bool Noted<TEvent>(ImportEntry<TRow> entry, IRecord record, Result<TEvent> happened) where TEvent : class
    {
        if (!happened.Ok)
        {
            Refuse(entry, happened.Problems);
            return false;
        }

        Record(record, happened.Value);
        return true;
    }

    /// <summary>An addition that a rule allowed or refused.</summary>
    public void Take<TEvent>(ImportEntry<TRow> entry, IRecord record, Result<TEvent> happened) where TEvent : class
    {
        if (Noted(entry, record, happened))
        {
            Added(entry);
        }
    }

    /// <summary>Changes that a rule allows or refuses; it is asked only where there are any.</summary>
    public void Correct<TEvent>(ImportEntry<TRow> entry, IRecord record, IReadOnlyList<PlannedChange> changes, Func<Result<TEvent>> rule) where TEvent : class
    {
        if (changes.Count == 0 || Noted(entry, record, rule()))
        {
            Changed(entry, changes);
        }
    }
}
