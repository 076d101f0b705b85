using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What was entered wrongly is taken out of a record: why.</summary>
public sealed record RemovalForm
{
    public string? Version { get; init; }

    public string? Reason { get; init; }

    internal Result<string> Parsed => Typed.Text(Reason, nameof(Reason), ReasonLimit, OfficerWords.Reason);

    private const int ReasonLimit = 1000;
}
