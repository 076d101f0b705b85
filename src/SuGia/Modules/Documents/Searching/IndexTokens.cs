using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>What the index holds of one passage: the same set of tokens on both databases.</summary>
/// <remarks>
/// Each word folded ("hoa") and with its tone ("hòa"), each pair of neighbours folded ("hoa_binh"), both again with ^ when they stand
/// in the title or the heading, numbers as # (mentioned) and @ (the document's own). No token holds a space or a quote.
/// </remarks>
public static class IndexTokens
{
    public static IReadOnlyCollection<string> Of(IndexedText document, string heading, string body, INumberReader numbers)
    {
        HashSet<string> tokens = new(StringComparer.Ordinal);
        AddField(tokens, document.Title, isHead: true);
        AddField(tokens, heading, isHead: true);
        AddField(tokens, body, isHead: false);
        tokens.UnionWith(NumberTokens.OfOwn(document.Number));
        tokens.UnionWith(NumberTokens.OfMentions(body, numbers));
        return tokens;
    }

    public static string Pair(string first, string second) => $"{first}_{second}";

    public static string InHead(string token) => "^" + token;

    private static void AddField(HashSet<string> tokens, string text, bool isHead)
    {
        var before = "";
        foreach (var syllable in Syllable.Of(Folding.Exact(text)))
        {
            tokens.Add(syllable.Spelled.Tone);
            Add(tokens, syllable.Spelled.Fold, isHead);
            if (before is not "")
            {
                Add(tokens, Pair(before, syllable.Spelled.Fold), isHead);
            }

            before = syllable.Spelled.Fold;
        }
    }

    private static void Add(HashSet<string> tokens, string token, bool isHead)
    {
        tokens.Add(token);
        if (isHead)
        {
            tokens.Add(InHead(token));
        }
    }
}
