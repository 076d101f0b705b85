using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Gazetteers;

/// <summary>Names of the administration that ship with the program.</summary>
internal static class ShippedNames
{
    private static readonly string[] BodyLists =
        ["MINISTRY", "FOREIGN-AGENCY", "STATE", "PARTY", "PARTY-COMMITTEE", "PARTY-BODY", "FORCE", "DEPARTMENT", "COMMAND", "POLICE", "SCHOOL", "INTERNATIONAL", "UN-UNIT", "UN-MISSION", "NEWS"];

    public static IReadOnlyList<KnownBody> Bodies { get; } = [.. BodyLists.SelectMany(kind => WordLists.Lines($"ADM-{kind}").Select(line => Read(kind, line)))];

    public static IReadOnlyList<string> Posts { get; } = [.. WordLists.Lines("ADM-POSTS")];

    public static IReadOnlyList<string> PartyTitles { get; } = [.. WordLists.Lines("ADM-PARTY-TITLES")];

    public static IReadOnlyList<string> Places { get; } = [.. WordLists.Lines("ADM-PLACES")];

    /// <summary>Newspapers, agencies and portals.</summary>
    public static PhraseTree<string> News { get; } = Tree(Bodies.Where(b => b.Kind == "news"));

    /// <summary>Any body or place: what is no person's name.</summary>
    public static PhraseTree<string> Anything { get; } = WordLists.Tree([.. Bodies.SelectMany(b => b.Names), .. Places]);

    private static KnownBody Read(string kind, string line) =>
        WordLists.Parts(line) is [var name, .. var aliases] ? new(name, kind.ToLowerInvariant(), aliases) : throw new FormatException(line);

    private static PhraseTree<string> Tree(IEnumerable<KnownBody> bodies)
    {
        PhraseTree<string> tree = new();
        foreach (var (body, name) in bodies.SelectMany(b => b.Names.Select(n => (b, n))))
        {
            tree.Add(name, body.Name);
        }

        return tree;
    }
}
