namespace SuGia.Kernel;

/// <summary>What a rule guards as one whole, and what the ledger follows row by row.</summary>
public interface IRecord
{
    Guid Key { get; }

    /// <summary>How many changes the ledger holds for this record; 0 while it is new.</summary>
    int Version { get; }
}

/// <inheritdoc cref="IRecord"/>
/// <remarks>
/// Whatever is reached from a record by navigation is part of it, is loaded with it and is saved with it.
/// Another record is named by its id alone.
/// </remarks>
public abstract class Record<TId> : IRecord where TId : struct, IId<TId>
{
    public TId Id { get; protected init; } = Kernel.Id.New<TId>();

    public int Version { get; private set; }

    Guid IRecord.Key => Id.Value;
}

/// <summary>A row inside a record: known to its record alone, entered on a day.</summary>
public abstract class Part
{
    public Guid Id { get; protected init; } = Kernel.Id.Next();

    /// <summary>The day in Hà Nội on which this row came to say what makes it count, whatever day it speaks of.</summary>
    public DateOnly EnteredOn { get; protected set; }
}
