using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>What a person typed, understood. Whatever was typed is text: there are no operators but quotes.</summary>
/// <param name="Numbers">Keys of documents that may be meant, the surest first.</param>
/// <param name="IsCut">True when more was typed than is searched.</param>
public sealed record SearchQuery(IReadOnlyList<Strand> Strands, IReadOnlyList<NumberWanted> Numbers, bool IsCut)
{
    public const int MostWords = 48;
    public const int MostCharacters = 2_000;

    public bool IsEmpty => Strands.Count == 0;

    /// <summary>True when nothing but numbers of documents was typed.</summary>
    public bool IsNumberOnly { get; private init; }

    public static SearchQuery Parse(string typed, Abbreviations abbreviations, INumberReader? numbers = null)
    {
        var text = Folding.Exact(typed.Length > MostCharacters ? typed[..MostCharacters] : typed);
        var pieces = QuotedPieces.Of(text).Select(p => (Said: Syllable.Of(p.Text), p)).Where(p => p.Said.Count > 0).ToList();
        List<Strand> strands = [];
        foreach (var (said, piece) in pieces)
        {
            strands.Add(new(Words(said, left: MostWords - strands.Sum(s => s.Words.Count)), IsRequired: piece.IsQuoted));
        }

        strands.RemoveAll(s => s.Words.Count == 0);
        strands.AddRange(pieces.Where(p => !p.p.IsQuoted).SelectMany(p => abbreviations.In(p.p.Text, p.Said)).Take(MostWords / 4));
        return new(strands, [.. NumberWanted.In(text, numbers ?? PlainNumbers.Instance)], IsTooMuch(typed, pieces.Sum(p => p.Said.Count)))
        {
            IsNumberOnly = IsCovered(text, [.. (numbers ?? PlainNumbers.Instance).In(text)]),
        };
    }

    private static bool IsCovered(string text, IReadOnlyList<NumberRead> numbers) =>
        numbers.Count > 0 && Syllable.Of(text).All(s => s.Spelled.Fold is "so" || numbers.Any(n => n.At <= s.At && s.End <= n.At + n.Length));

    private static List<Spelled> Words(List<Syllable> said, int left) => [.. said.Take(Math.Max(left, 0)).Select(s => s.Spelled)];

    private static bool IsTooMuch(string typed, int words) => typed.Length > MostCharacters || words > MostWords;
}
