using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>A mention of a paper among tokens, before days, bodies and references are settled.</summary>
/// <param name="TypeFirst">First token of the words for its type.</param>
/// <param name="Last">The token after its number, title or body.</param>
internal sealed record PaperSpan(PaperMention Mention, Sentence Sentence, int TypeFirst, int Last, PaperType Type)
{
    public DocumentNumber? Number { get; init; }

    /// <summary>The body that the text names as its author.</summary>
    public string? Body { get; init; }

    public string? ApprovedBy { get; init; }
}
