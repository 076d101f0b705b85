namespace SuGia.Modules.Documents.Searching;

/// <summary>A passage as it goes into the index.</summary>
/// <param name="Body">Its text in one spelling of Unicode, white space single.</param>
internal sealed record StoredPassage(Passage Passage, string Heading, string Body, IReadOnlyCollection<string> Tokens);

/// <summary>A document as it goes into the index.</summary>
internal sealed record CutText(IndexedText Document, IReadOnlyList<StoredPassage> Passages);
