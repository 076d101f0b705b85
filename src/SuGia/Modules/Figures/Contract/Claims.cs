using SuGia.Kernel;

namespace SuGia.Modules.Figures.Contract;

public readonly record struct ClaimId(Guid Value) : IId<ClaimId>
{
    public static ClaimId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ClaimId id) => Kernel.Id.TryParse(text, out id);
}

/// <summary>What a text says of its own number: that it is so, that someone proposes it, that it is planned.</summary>
public enum ClaimStatus
{
    Asserted,
    Proposed,
    Planned,
}

/// <summary>How a claim stands against the records.</summary>
public enum ClaimState
{
    /// <summary>The records give exactly the number; of a number that is called approximate, within a tenth of it.</summary>
    Proven,

    /// <summary>The records give less.</summary>
    Lacking,

    /// <summary>The records give more.</summary>
    Exceeded,

    /// <summary>Another claim says another number of the same thing on the same day, and the records prove not this one.</summary>
    InConflict,

    /// <summary>It is ours, but the day or the part of the world that it speaks of is not known.</summary>
    Unknown,

    /// <summary>No figure of ours counts this.</summary>
    NotOurs,

    /// <summary>A paper settled that another claim holds.</summary>
    Yielded,
}

/// <summary>A number as a text says it.</summary>
/// <param name="Unit">As printed: "sĩ quan", "cuộc, lượt".</param>
/// <param name="Counts">What is counted, as printed.</param>
/// <param name="Near">The sentence in which it stands.</param>
public sealed record SaidNumber(decimal Value, string Unit, string Counts, ClaimStatus Status, string Near)
{
    public const int UnitLimit = 60;
    public const int CountsLimit = 300;
    public const int ReasonLimit = 500;

    /// <summary>The first day that it covers; null where none is known.</summary>
    public DateOnly? FirstOn { get; init; }

    /// <summary>The last, by which it is proven; equal to the first for a number as of one day.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>"hơn", "khoảng".</summary>
    public bool IsApproximate { get; init; }

    public string Quote { get; init; } = "";

    /// <summary>Where the quotation begins in the text.</summary>
    public int At { get; init; }
}

/// <summary>Which figure a claim is held against.</summary>
/// <param name="Figure">Its code; null where none of ours counts this.</param>
/// <param name="On">The day at whose end it is computed; null where none is known.</param>
public sealed record ClaimMatch(string? Figure, Scope Scope, DateOnly? On)
{
    public static ClaimMatch None { get; } = new(null, Scope.Whole, null);
}

/// <summary>A claim as it stands now.</summary>
/// <param name="Value">What the records give; null where nothing can be asked.</param>
/// <param name="Against">Another claim that says otherwise.</param>
public sealed record ClaimJudgement(ClaimState State, FigureValue? Value, ClaimId? Against = null)
{
    /// <summary>By how much the records differ from the number stated; 0 where they do not or nothing can be asked.</summary>
    public decimal Difference { get; init; }
}

/// <summary>A text in which claims stand. The module that keeps texts says what they are.</summary>
public interface IClaimSources
{
    /// <summary>By text; one that is gone is missing.</summary>
    Task<IReadOnlyDictionary<Guid, ClaimSource>> Of(IReadOnlyCollection<Guid> texts, CancellationToken cancel);

    /// <summary>Those whose title holds the words, in any spelling.</summary>
    Task<IReadOnlyList<Guid>> Called(string words, CancellationToken cancel);
}

/// <param name="Url">Of the text; ends in a query, to which <see cref="At"/> adds the place of a quotation.</param>
public sealed record ClaimSource(string Title, string Publisher, DateOnly? PublishedOn, string Url)
{
    public string At(int place) => $"{Url}&at={place}#t{place}";
}

/// <summary>Where a claim stands.</summary>
/// <param name="Text">The text that says it.</param>
/// <param name="Origin">The same for all reprints of one text: together they are one piece of evidence.</param>
public sealed record ClaimPlace(Guid Text, Guid Origin);

/// <summary>What texts claim, and how it stands against the records.</summary>
public interface IClaims
{
    /// <summary>For each number the figure of ours that counts it, its part of the world and its day.</summary>
    Task<IReadOnlyList<ClaimMatch>> Match(IReadOnlyList<SaidNumber> said, CancellationToken cancel);

    /// <summary>How numbers stand that nobody has confirmed yet.</summary>
    Task<IReadOnlyList<ClaimJudgement>> Judge(IReadOnlyList<(SaidNumber Said, ClaimMatch Match)> claims, CancellationToken cancel);

    /// <summary>Keeps a claim in this unit of work. Where a reprint of the same text said the same before, it is that claim.</summary>
    Task<ClaimId> Keep(SaidNumber said, ClaimMatch match, ClaimPlace place, Act act, CancellationToken cancel);

    /// <summary>The latest claims that the records do not bear, as of a day: short, exceeded or in conflict.</summary>
    Task<IReadOnlyList<OpenClaim>> Open(DateOnly asOf, Reader reader, int most, CancellationToken cancel);

    static string Url(ClaimId claim) => $"/claims/{claim.Value}";
}

/// <param name="Says">The number with its unit, as printed.</param>
public sealed record OpenClaim(ClaimId Id, string Says, string Quote, ClaimJudgement Judgement);
