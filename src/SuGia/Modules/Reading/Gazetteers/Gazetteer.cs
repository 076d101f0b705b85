using SuGia.Kernel;

namespace SuGia.Modules.Reading.Gazetteers;

/// <summary>A body that the caller knows.</summary>
/// <param name="Kind">A word for the kind: "ministry", "department", "un-mission".</param>
/// <param name="Code">Its symbol in document numbers: V02; null where it has none.</param>
public sealed record KnownBody(string Name, string Kind, IReadOnlyList<string> Aliases, string? Code = null)
{
    public IEnumerable<string> Names => [Name, .. Aliases, .. Code is null ? (string[])[] : [Code]];
}

/// <summary>A person on record; a name that is one of these is drafted even without a printed post.</summary>
public sealed record KnownPerson(string Name, IReadOnlyList<string> Aliases);

/// <summary>An abbreviation and what it stands for.</summary>
public sealed record KnownAbbreviation(string Letters, string Words);

/// <summary>The names by which a text is read; the caller adds its own to the shipped ones.</summary>
public sealed record Gazetteer
{
    private static readonly Lazy<Gazetteer> ShippedOnce = new(Ship);

    public IReadOnlyList<KnownBody> Bodies { get; init; } = [];

    public IReadOnlyList<KnownPerson> People { get; init; } = [];

    /// <summary>Papers by their number as printed.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>Highest first.</summary>
    public IReadOnlyList<string> Ranks { get; init; } = [];

    public IReadOnlyList<string> Posts { get; init; } = [];

    public IReadOnlyList<string> PartyTitles { get; init; } = [];

    public IReadOnlyList<KnownAbbreviation> Abbreviations { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Trees of the names, built at first use.</summary>
    internal GazetteerIndex Index => field ??= new(this);

    /// <summary>Ranks, posts, ministries, departments, kinds of bodies, abbreviations and places; no person's name.</summary>
    public static Gazetteer Shipped() => ShippedOnce.Value;

    /// <summary>The same with more names of one's own; the index is built anew.</summary>
    public Gazetteer With(IEnumerable<KnownBody>? bodies = null, IEnumerable<KnownPerson>? people = null, IEnumerable<string>? papers = null) => new()
    {
        Bodies = [.. bodies ?? [], .. Bodies],
        People = [.. people ?? [], .. People],
        Papers = [.. papers ?? [], .. Papers],
        Ranks = Ranks,
        Posts = Posts,
        PartyTitles = PartyTitles,
        Abbreviations = Abbreviations,
        Places = Places,
    };

    private static Gazetteer Ship() => new()
    {
        Bodies = ShippedNames.Bodies,
        Ranks = [.. Titles("RANK-").Where(r => r.Value.ValueKind == System.Text.Json.JsonValueKind.Object).Select(r => r.TitleVi), "Đô đốc", "Phó Đô đốc", "Chuẩn Đô đốc"],
        Posts = ShippedNames.Posts,
        PartyTitles = ShippedNames.PartyTitles,
        Places = ShippedNames.Places,
        Abbreviations = [.. Titles("ABBR-").Where(r => r.Value.ValueKind == System.Text.Json.JsonValueKind.String).Select(r => new KnownAbbreviation(r.Value.GetString()!, r.TitleVi))],
    };

    private static IEnumerable<RuleRow> Titles(string prefix) => RuleFiles.Book.All.Where(r => r.Code.StartsWith(prefix, StringComparison.Ordinal));
}
