namespace SuGia.Modules.Documents.Searching;

/// <summary>A document as the index takes it: its text, and by what it is filtered.</summary>
/// <param name="Number">As printed; empty where it has none.</param>
/// <param name="Text">As stored: the places of its passages count in it.</param>
public sealed record IndexedText(Guid Document, string Number, string Title, string Text)
{
    /// <summary>What it is in the register, as text.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its type as printed: Nghị định, Thông tư.</summary>
    public string Type { get; init; } = "";

    /// <summary>Who issued it, as printed.</summary>
    public string Body { get; init; } = "";

    /// <summary>Of its signature; null where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The first day in force; null is taken as always.</summary>
    public DateOnly? FirstOn { get; init; }

    /// <summary>The last day in force; null is taken as still.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>Its rank among documents, 0 to 1: of two that fit alike, a law stands before a decree, a decree before a letter.</summary>
    public double Force { get; init; }
}
