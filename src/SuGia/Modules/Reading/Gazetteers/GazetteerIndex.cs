using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Gazetteers;

/// <summary>The names of a gazetteer as trees of words.</summary>
internal sealed class GazetteerIndex
{
    public GazetteerIndex(Gazetteer names)
    {
        foreach (var (body, name) in names.Bodies.SelectMany(b => b.Names.Select(n => (b, n))))
        {
            Bodies.Add(name, body);
            AddSmall(name);
        }

        foreach (var person in names.People.SelectMany(p => p.Aliases.Prepend(p.Name)))
        {
            People.Add(person, person);
        }

        Ranks = WordLists.Tree(names.Ranks);
        Posts = WordLists.Tree(names.Posts);
        PartyTitles = WordLists.Tree(names.PartyTitles);
        Places = WordLists.Tree(names.Places);
        Expansions = names.Abbreviations.GroupBy(a => a.Letters, StringComparer.Ordinal).ToDictionary(a => a.Key, a => a.First().Words, StringComparer.Ordinal);
    }

    public PhraseTree<KnownBody> Bodies { get; } = new();

    /// <summary>Small first words of names: "lực lượng …", "phái bộ …".</summary>
    public HashSet<string> SmallBeginnings { get; } = new(["phái"], StringComparer.Ordinal);

    private void AddSmall(string name)
    {
        if (char.IsLower(name[0]))
        {
            SmallBeginnings.Add(Tokens.Of(name)[0].Norm);
        }
    }

    public PhraseTree<string> People { get; } = new();

    public PhraseTree<string> Ranks { get; }

    public PhraseTree<string> Posts { get; }

    public PhraseTree<string> PartyTitles { get; }

    public PhraseTree<string> Places { get; }

    /// <summary>What letters stand for, by the letters as printed.</summary>
    public IReadOnlyDictionary<string, string> Expansions { get; }
}
