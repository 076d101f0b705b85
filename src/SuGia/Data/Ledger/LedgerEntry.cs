using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Data;

/// <summary>One change of one record: what, how it stood after, who, for whom, why, on which paper, when.</summary>
public sealed class LedgerEntry
{
    /// <summary>The place in the whole ledger.</summary>
    public long Sequence { get; private init; }

    public required Guid Record { get; init; }

    /// <summary>The kind of record: the name of its table.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's own count of changes, from 1. Unique with the record: two writers cannot both be second.</summary>
    public required int Version { get; init; }

    /// <summary>One id for all that one press, import or job changes.</summary>
    public required Guid Act { get; init; }

    public required string Event { get; init; }

    /// <summary>The event's own words, as JSON.</summary>
    public required string Details { get; init; }

    /// <summary>The whole record after the change as canonical JSON; personal values only as salted digests.</summary>
    public required string After { get; init; }

    /// <summary>Salt and value of each personal field of <see cref="After"/>. Not hashed, so it can be erased.</summary>
    public string? Personal { get; set; }

    public required Guid Actor { get; init; }

    public required Guid? Deputy { get; init; }

    public required string Reason { get; init; }

    public required Guid? Evidence { get; init; }

    /// <summary>UTC ticks: they sort on both databases.</summary>
    public required long At { get; init; }

    /// <summary>The hash of the record's row before this one; empty for the first.</summary>
    public string Previous { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTimeOffset Instant => new(At, TimeSpan.Zero);

    /// <summary>SHA-256 over every field but the personal values; each field is preceded by its length, so none can flow into another.</summary>
    public string ComputeHash()
    {
        StringBuilder text = new();
        foreach (var part in (ReadOnlySpan<string>)[
            $"{Record:D}", Kind, $"{Version}", $"{Act:D}", Event, Details, After, $"{Actor:D}", $"{Deputy:D}", Reason, $"{Evidence:D}", $"{At}", Previous])
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>This change, chained to the record's change before it and hashed.</summary>
    public LedgerEntry ChainedTo(string previous)
    {
        Previous = previous;
        Hash = ComputeHash();
        return this;
    }
}

internal sealed class LedgerMap : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> entry)
    {
        entry.ToTable("ledger");
        entry.HasKey(e => e.Sequence);
        entry.Ignore(e => e.Instant);
        entry.Property(e => e.Kind).HasMaxLength(60);
        entry.Property(e => e.Event).HasMaxLength(60);
        entry.Property(e => e.Previous).HasMaxLength(64);
        entry.Property(e => e.Hash).HasMaxLength(64);
        entry.HasIndex(e => new { e.Record, e.Version }).IsUnique();
        entry.HasIndex(e => e.Act);
        entry.HasIndex(e => e.Evidence);
    }
}
