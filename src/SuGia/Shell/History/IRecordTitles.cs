using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Names the records of one module for histories. Each module implements it.</summary>
public interface IRecordTitles
{
    /// <summary>The kinds of records (names of their tables) that are named here alone; null where parts are named too, which the ledger knows no kind of.</summary>
    IReadOnlyCollection<string>? Kinds => null;

    /// <summary>Those of the records, and of the parts that others name, that are this module's and lie within the reader's reach.</summary>
    /// <param name="through">The permission whose reach counts beside that of reading the record itself.</param>
    Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel);
}

/// <param name="Version">How many changes the record itself says it has seen; 0 for a part.</param>
public sealed record RecordTitle(Guid Record, string Title, string Url, int Version = 0);

/// <summary>What the tables, fields and values of one module are called in histories. Each module implements it.</summary>
public interface IHistoryWords
{
    /// <summary>The parts of its records, by table.</summary>
    IReadOnlyDictionary<string, Words> Parts { get; }

    /// <summary>By column; the two columns of a day or month are one field named after the first part of their names.</summary>
    IReadOnlyDictionary<string, Words> Fields { get; }

    /// <summary>Tables and columns that are worked out or technical, and are not shown.</summary>
    IReadOnlySet<string> Unshown { get; }

    /// <returns>Null for a value of another module.</returns>
    Words? Of(Enum value);

    /// <summary>A value that is stored by a code of its own, which the rows shipped with the program explain.</summary>
    /// <returns>Null for a type of another module.</returns>
    Words? OfCode(Type type, string value) => null;
}
