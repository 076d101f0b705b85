using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is to be erased and why, as typed.</summary>
public sealed record RetentionForm
{
    public const int ReasonLimit = 500;

    public string? Kind { get; init; }

    /// <summary>Ticked rows, each with the version of its record.</summary>
    public List<string>? Chosen { get; init; }

    public string? Reason { get; init; }

    public string? Step { get; init; }

    /// <summary>By row, the version of its record as it was shown.</summary>
    internal IReadOnlyDictionary<Guid, string> Versions => (Chosen ?? []).Select(c => c.Split('.')).Where(c => c.Length == 2 && Guid.TryParse(c[0], out _))
        .DistinctBy(c => c[0]).ToDictionary(c => Guid.Parse(c[0]), c => c[1]);

    internal bool HasTicked(PastRow row) => Chosen?.Exists(c => c.StartsWith($"{row.Id}.", StringComparison.Ordinal)) is true;

    internal Result<string> Why => Typed.Text(Reason, nameof(Reason), ReasonLimit, RetentionWords.Reason);
}
