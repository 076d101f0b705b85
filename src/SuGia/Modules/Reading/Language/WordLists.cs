namespace SuGia.Modules.Reading.Language;

/// <summary>The words by which a text is read. Source: reading-words.json and administration.json.</summary>
internal static class WordLists
{
    public static PhraseTree<string> Surnames { get; } = Tree("READ-SURNAMES");

    public static PhraseTree<string> Honorifics { get; } = Tree("READ-HONORIFICS");

    /// <summary>What a person does in an event; the words that end a title after a name.</summary>
    public static PhraseTree<string> Acts { get; } = Tree("READ-ACTS");

    public static PhraseTree<string> Speech { get; } = Tree("READ-SPEECH");

    public static PhraseTree<string> Orders { get; } = Tree("READ-ORDERS");

    public static PhraseTree<string> Connectors { get; } = Tree("READ-CONNECTORS");

    public static PhraseTree<string> Imperatives { get; } = Tree("READ-IMPERATIVES");

    public static PhraseTree<string> Standing { get; } = Tree("READ-STANDING");

    public static PhraseTree<string> Makes { get; } = Tree("READ-MAKES");

    public static PhraseTree<string> Outsiders { get; } = Tree("READ-OUTSIDERS");

    public static PhraseTree<string> Products { get; } = Tree("READ-PRODUCTS");

    public static PhraseTree<string> Units { get; } = Tree("READ-UNITS");

    /// <summary>Words with which the counted noun is over.</summary>
    public static PhraseTree<string> CountEnds { get; } = Tree("READ-COUNT-ENDS");

    public static PhraseTree<string> FenceBefore { get; } = Tree("READ-FENCE-BEFORE");

    public static PhraseTree<string> FenceAfter { get; } = Tree("READ-FENCE-AFTER");

    public static PhraseTree<string> Private { get; } = Tree("READ-PRIVATE");

    public static PhraseTree<string> Proposed { get; } = Tree("READ-PROPOSED");

    public static PhraseTree<string> Planned { get; } = Tree("READ-PLANNED");

    public static PhraseTree<string> Cumulative { get; } = Tree("READ-CUMULATIVE");

    public static PhraseTree<string> Events { get; } = Tree("READ-EVENTS");

    public static PhraseTree<string> Orientation { get; } = Tree("READ-ORIENTATION");

    public static PhraseTree<string> LabelBefore { get; } = Tree("READ-LABEL-BEFORE");

    /// <summary>Lines after which nothing belongs to the article.</summary>
    public static PhraseTree<string> EndMarks { get; } = Tree("READ-END");

    public static PhraseTree<string> Menu { get; } = Tree("READ-MENU");

    public static PhraseTree<string> Counters { get; } = Tree("READ-COUNTERS");

    public static PhraseTree<string> Adverts { get; } = Tree("READ-ADVERTS");

    public static PhraseTree<string> Copyright { get; } = Tree("READ-COPYRIGHT");

    public static PhraseTree<string> NameWords { get; } = Tree("ADM-NAME-WORDS");

    /// <summary>Words that begin the name of a body, with the kind of body.</summary>
    public static PhraseTree<string> Kinds { get; } = Pairs("ADM-KINDS");

    public static IReadOnlyList<string> Fixed { get; } = [.. Lines("READ-FIXED")];

    public static IReadOnlyList<string> EnglishMonths { get; } = [.. Lines("READ-MONTH-NAMES")];

    public static IEnumerable<string> Lines(string code) =>
        RuleFiles.Book.All.Single(r => r.Code == code).Value.EnumerateArray().Select(line => line.GetString()!);

    /// <summary>"name = alias = alias", parted.</summary>
    public static string[] Parts(string line) => line.Split(" = ", StringSplitOptions.TrimEntries);

    public static PhraseTree<string> Tree(string code) => Tree(Lines(code));

    public static PhraseTree<string> Tree(IEnumerable<string> phrases)
    {
        PhraseTree<string> tree = new();
        foreach (var phrase in phrases)
        {
            tree.Add(phrase, phrase);
        }

        return tree;
    }

    private static PhraseTree<string> Pairs(string code)
    {
        PhraseTree<string> tree = new();
        foreach (var pair in Lines(code).Select(Parts))
        {
            tree.Add(pair[0], pair[1]);
        }

        return tree;
    }
}
