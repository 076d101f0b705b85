using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>One reading of one file: what is read, for whom, and what is kept of it.</summary>
/// <remarks>A try and a taking differ in the two delegates alone, so that a try tells what a taking does.</remarks>
public sealed class ImportRun
{
    public required Sheet Sheet { get; init; }

    public required ColumnMatch Match { get; init; }

    public required Reader Reader { get; init; }

    public required Act Act { get; init; }

    /// <summary>Notes a change of a record; does nothing in a try.</summary>
    public required Action<IRecord, object> Record { get; init; }

    /// <summary>Adds a row of a table without a ledger; does nothing in a try.</summary>
    public required Action<object> Store { get; init; }

    /// <summary>Keeps, or forgets in a try, what a batch changed; entities loaded before are no longer followed.</summary>
    public required Func<CancellationToken, Task> EndBatch { get; init; }

    public ImportTally Tally { get; } = new();

    public ImportProgress Progress { get; init; } = new();

    public DateOnly Today => Act.EnteredOn;
}

/// <summary>How far a run has come; read by others while it runs.</summary>
public sealed class ImportProgress
{
    private int done;

    public int Total { get; set; }

    public int Done => Volatile.Read(ref done);

    public void Add(int rows) => Interlocked.Add(ref done, rows);
}
