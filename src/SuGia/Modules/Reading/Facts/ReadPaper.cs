using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Reading;

public enum PaperMention
{
    /// <summary>With number and symbol.</summary>
    Numbered,

    /// <summary>Without a number, with a title of its own.</summary>
    Named,

    /// <summary>Neither, but a certain paper: the decision that was handed over.</summary>
    Unnumbered,

    /// <summary>Still to be written.</summary>
    Planned,

    /// <summary>Names again a paper named before.</summary>
    Reference,
}

/// <summary>A paper that the article cites.</summary>
/// <param name="Type">Vietnamese name of the type: "Nghị quyết".</param>
/// <param name="Body">Who issued it; <paramref name="IsBodyInferred"/> where that follows only from the symbol or the article.</param>
public sealed record ReadPaper(
    PaperMention Mention,
    Quote Quote,
    string Type,
    string? TypeAbbreviation,
    DocumentNumber? Number = null,
    string? Body = null,
    bool IsBodyInferred = false)
{
    public ReadDay? Day { get; init; }

    public string? Signer { get; init; }

    public string? Subject { get; init; }

    public string? ApprovedBy { get; init; }

    /// <summary>When it was handed over or announced, where that is all the text says.</summary>
    public ReadDay? Announced { get; init; }

    public IReadOnlyList<Quote> OtherMentions { get; init; } = [];

    /// <summary>The paper that a reference means; by the reader's judgement, never printed.</summary>
    public ReadPaper? SameAs { get; init; }

    /// <summary>The paper that this one carries out.</summary>
    public ReadPaper? Implements { get; init; }

    /// <summary>The body that this paper sets up.</summary>
    public string? Establishes { get; init; }
}
