using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>A line of the register of outgoing papers.</summary>
public sealed class DispatchLine
{
    public required DispatchId Id { get; init; }

    public required string Symbol { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Signatories { get; init; }

    public required string To { get; init; }

    public required string KeptBy { get; init; }

    public required int Copies { get; init; }

    public required DateOnly? SentOn { get; init; }

    public required string? SignedBy { get; init; }

    public required DateOnly? RecalledOn { get; init; }

    public required string Note { get; init; }
}

/// <summary>A line of the post book.</summary>
public sealed class PostLine
{
    public required Guid Id { get; init; }

    public required DispatchId Dispatch { get; init; }

    public required DateOnly On { get; init; }

    public required string Symbol { get; init; }

    public required string To { get; init; }

    public required int Envelopes { get; init; }

    public required string SignedBy { get; init; }

    public required string Note { get; init; }
}

/// <summary>A line of the register of the use of kept copies.</summary>
public sealed class KeptLine
{
    public required Guid Id { get; init; }

    public required DispatchId Dispatch { get; init; }

    public required DateOnly On { get; init; }

    public required string TakenBy { get; init; }

    public required string Symbol { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Title { get; init; }

    public required string FileCode { get; init; }

    public required DateOnly? ReturnedOn { get; init; }

    public required string PermittedBy { get; init; }

    public required string Note { get; init; }
}
