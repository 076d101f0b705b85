using SuGia.Kernel;

namespace SuGia.Modules.Figures.Contract;

/// <summary>What the records behind a figure say of themselves, and what brought them in or took them out.</summary>
public interface IProof
{
    Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel);

    /// <summary>For each record the event that made it begin, or cease, to count.</summary>
    /// <param name="day">The day on which it counts, or no longer does.</param>
    /// <returns>A record whose event is not recorded is missing.</returns>
    Task<IReadOnlyDictionary<Guid, Happening>> Happenings(IReadOnlyList<Guid> records, Turn turn, DateOnly day, CancellationToken cancel);
}

public enum Turn
{
    Began,
    Ceased,
}

/// <param name="On">The day of the event, where it is known.</param>
/// <param name="Paper">The paper that the event rests on; null where it has none.</param>
public sealed record Happening(Words What, DateOnly? On, PaperReference? Paper);

/// <summary>One record of the list that proves a figure.</summary>
/// <param name="Paper">The paper that the record rests on; null where it has none.</param>
/// <param name="Since">The day from which the record counts, where it has one.</param>
public sealed record ProofLine(Guid Id, string Title, string Detail, string Url, DateOnly? Since, PaperReference? Paper, DateOnly EnteredOn)
{
    /// <summary>What the record adds to a sum; 0 where records are counted.</summary>
    public long Amount { get; init; }

    /// <summary>True where the other says the same of the same record, whenever it was entered.</summary>
    public bool SaysTheSameAs(ProofLine other) => this with { EnteredOn = other.EnteredOn } == other;
}

/// <param name="Number">As printed.</param>
public sealed record PaperReference(string Number, string Url);
