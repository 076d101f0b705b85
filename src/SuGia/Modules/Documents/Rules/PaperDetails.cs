using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>How long a paper or file of work is kept.</summary>
/// <param name="Years">Null where it is kept for ever.</param>
public sealed record KeepingTerm(int? Years)
{
    public static KeepingTerm Forever { get; } = new((int?)null);

    /// <summary>“Vĩnh viễn” or a number of years, with or without the word; blank is null.</summary>
    public static Result<KeepingTerm?> Typed(string? text, string Field) => Folding.Fold(text ?? "") switch
    {
        "" => (KeepingTerm?)null,
        "vinh vien" or "for ever" or "forever" => Forever,
        var typed when int.TryParse(typed.Split(' ')[0], out var years) && years is > 0 and <= 200 => new KeepingTerm(years),
        _ => PaperProblems.NoSuchTerm(Field),
    };

    public Words Says => Years is { } years ? new($"{years} năm", $"{years} years") : new("Vĩnh viễn", "For ever");
}

public sealed record PaperDetails(string Number, PaperKind Kind, string Body, string Title, DateOnly? SignedOn)
{
    public PaperOrigin Origin { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public DateOnly? LapsesOn { get; init; }

    public Urgency Urgency { get; init; }

    public string Language { get; init; } = "";

    public string FileCode { get; init; } = "";

    public KeepingTerm? Keep { get; init; }

    public IReadOnlyList<SignerTyped> Signers { get; init; } = [];

    public IReadOnlyList<string> Addressees { get; init; } = [];
}

/// <summary>All that is kept of a classified paper.</summary>
/// <param name="Reference">Opaque: it says nothing of the content.</param>
/// <param name="Holder">Who keeps the paper.</param>
public sealed record StubDetails(string Reference, SecrecyLevel Level, string Holder, DateOnly? DueOn);

public sealed record PaperRegistered(PaperId Paper, string Number, DateOnly? SignedOn);

public sealed record PaperCorrected(PaperId Paper);

public sealed record PaperReferredTo(PaperId Paper, string Reference);
