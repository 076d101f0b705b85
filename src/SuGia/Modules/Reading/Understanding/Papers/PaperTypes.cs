using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>How a type of paper must be introduced for a mention without a number to count as a certain paper.</summary>
internal enum Introduction
{
    /// <summary>Its own title is enough: "Đề án …", "Công ước …".</summary>
    Named,

    /// <summary>It must be signed, issued, handed over or approved.</summary>
    Issued,

    /// <summary>Only with a number: the same words are verbs.</summary>
    Numbered,
}

/// <summary>A type as sentences write it.</summary>
/// <param name="Abbreviation">Null for types that the Decree does not abbreviate.</param>
internal sealed record PaperType(string Name, string? Abbreviation, Introduction Introduction)
{
    public static PhraseTree<PaperType> Tree { get; } = Build();

    private static PhraseTree<PaperType> Build()
    {
        PhraseTree<PaperType> tree = new();
        foreach (var parts in WordLists.Lines("READ-PAPER-TYPES").Select(WordLists.Parts))
        {
            tree.Add(parts[0], new(parts[0], parts[1] is "-" ? null : parts[1], Enum.Parse<Introduction>(parts[2], ignoreCase: true)));
        }

        return tree;
    }
}
