using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <param name="Near">Folded words of which one must stand beside it; "0" is any number. Null where it has one meaning only.</param>
internal sealed record Abbreviation(IReadOnlyList<Spelled> Short, IReadOnlyList<Spelled> Meaning, IReadOnlySet<string>? Near)
{
    private const int ShortestInSmallLetters = 3;

    public static IEnumerable<Abbreviation> Of(RuleRow row) => row.Value.ValueKind is JsonValueKind.String
        ? [new(Words(row.Value.GetString()!), Words(row.TitleVi.Split('(')[0]), null)]
        : row.Value.GetProperty("meanings").EnumerateArray().Select(m => Of(row.Value.GetProperty("abbr").GetString()!, m));

    public bool IsWrittenAt(string text, IReadOnlyList<Syllable> said, int at) =>
        Fits(Short, said, at) && (IsInCapitals(text, said[at]) || (Near is null && Letters >= ShortestInSmallLetters)) && (Near is null || IsNear(said, at));

    public bool IsMeantAt(IReadOnlyList<Syllable> said, int at) => Fits(Meaning, said, at);

    private int Letters => Short.Sum(s => s.Lower.Length);

    private static Abbreviation Of(string written, JsonElement meaning) => new(
        Words(written), Words(meaning.GetProperty("vi").GetString()!), meaning.GetProperty("near").EnumerateArray().Select(n => Beside(Spelled.Of(n.GetString()!).Fold)).ToHashSet(StringComparer.Ordinal));

    /// <summary>A word typed with marks must be that word; one without may be any.</summary>
    private static bool Fits(IReadOnlyList<Spelled> words, IReadOnlyList<Syllable> said, int at) =>
        at + words.Count <= said.Count
        && words.Index().All(w => said[at + w.Index].Spelled is var typed && (typed.HasMarks ? typed.Settled == w.Item.Settled : typed.Fold == w.Item.Fold));

    private bool IsNear(IReadOnlyList<Syllable> said, int at) =>
        new[] { at - 1, at + Short.Count }.Any(beside => beside >= 0 && beside < said.Count && Near!.Contains(Beside(said[beside].Spelled.Fold)));

    private static string Beside(string folded) => folded.All(char.IsAsciiDigit) ? "0" : folded;

    private static bool IsInCapitals(string text, Syllable word) => text.AsSpan(word.At, 1) is [var first] && char.IsUpper(first);

    private static List<Spelled> Words(string text) => [.. Syllable.Of(Folding.Exact(text)).Select(s => s.Spelled)];
}
