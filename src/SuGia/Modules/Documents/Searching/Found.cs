namespace SuGia.Modules.Documents.Searching;

/// <summary>What a search found, best document first.</summary>
/// <param name="Cuts">Empty where all that fits was weighed.</param>
public sealed record Found(IReadOnlyList<FoundDocument> Documents, IReadOnlyList<CutRule> Cuts)
{
    public static Found Nothing { get; } = new([], []);
}

/// <param name="Passages">Its best passages, best first; one at least.</param>
public sealed record FoundDocument(Guid Document, double Score, IReadOnlyList<FoundPassage> Passages);

/// <param name="At">Where the passage begins in the stored text, with <paramref name="Length"/>.</param>
/// <param name="Snippet">A bounded piece of it with what was asked marked; it may differ from the text in white space and in the spelling of Unicode.</param>
public sealed record FoundPassage(int At, int Length, string Heading, double Score, IReadOnlyList<Run> Snippet);

/// <summary>A run of text, marked or not.</summary>
public sealed record Run(string Text, bool IsHit);
