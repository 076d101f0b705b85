using SuGia.Kernel;

namespace SuGia.Modules.Reading;

public enum MilestoneKind
{
    FirstTime,
    Founding,
    Facility,
    Recognition,
    Donation,
    Signing,
}

/// <summary>Something that stays: a first time, a founding, a recognition, a gift.</summary>
public sealed record Milestone(MilestoneKind Kind, Quote Quote, ReadDay? Day);

/// <summary>Arithmetic between figures of the text, and whether it holds.</summary>
public sealed record Check(Words Says, IReadOnlyList<decimal> Values, bool Holds, IReadOnlyList<Quote> Figures);

/// <summary>Two statements of the text that do not agree; it stays open.</summary>
public sealed record Conflict(Words About, Quote Here, Quote There);

/// <summary>A probable mistake of the text: a suspicion to show, never a correction.</summary>
/// <param name="Likely">What was probably meant; null where nobody can tell.</param>
public sealed record Oddity(Words Says, Quote Quote, string? Likely);

/// <summary>A day that the text names and no other fact uses.</summary>
public sealed record DatedEvent(Quote Quote, string What, ReadDay Day);

public enum TextLanguage
{
    Vietnamese,
    English,
    Other,
}
