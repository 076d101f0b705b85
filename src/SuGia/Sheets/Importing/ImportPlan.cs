using SuGia.Kernel;

namespace SuGia.Sheets;

public enum RowOutcome
{
    Added,
    Changed,
    Same,
}

/// <summary>One field of one record: what it was and what the file makes of it.</summary>
public sealed record PlannedChange(string Column, Words Before, Words After);

/// <summary>What a row does.</summary>
/// <param name="Key">What the row is known by.</param>
public sealed record PlannedRow(int Line, RowOutcome Outcome, string Key, IReadOnlyList<PlannedChange> Changes);

/// <summary>A cell that cannot be taken.</summary>
/// <param name="Column">Its place from 0; -1 means the row as a whole.</param>
/// <param name="Value">At most 200 characters of it.</param>
public sealed record CellFault(int Line, int Column, string Value, Words Says);

/// <summary>Something the importer should know: mended, or doubtful and taken as it stands.</summary>
/// <param name="Lines">The first of them.</param>
public sealed record ImportNote(Words Says, bool IsMended, int Count, IReadOnlyList<int> Lines);

/// <summary>What a file would do: the whole in numbers, the first rows and faults in full.</summary>
/// <param name="Problems">What is wrong with the file or its headers as a whole; no row was read then.</param>
/// <param name="Fingerprint">The same only for the same outcome of every row; two runs are compared by it.</param>
public sealed record ImportPlan(
    int Rows, int Added, int Changed, int Same, int FaultCount,
    IReadOnlyList<Words> Problems, IReadOnlyList<CellFault> Faults, IReadOnlyList<ImportNote> Notes, IReadOnlyList<PlannedRow> Shown,
    string Fingerprint)
{
    public bool HasFaults => FaultCount > 0 || Problems.Count > 0;

    /// <summary>True where taking the file would change anything.</summary>
    public bool DoesAnything => Added + Changed > 0;

    public static ImportPlan Refused(IReadOnlyList<Words> problems) => new(0, 0, 0, 0, 0, problems, [], [], [], "");
}
