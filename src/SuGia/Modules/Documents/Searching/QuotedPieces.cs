namespace SuGia.Modules.Documents.Searching;

/// <summary>What stands in quotes and what does not, in order. A quote that is never closed is no quote.</summary>
internal static class QuotedPieces
{
    private const string Quotes = "\"“”„«»";

    public static IEnumerable<(string Text, bool IsQuoted)> Of(string text)
    {
        var parts = text.Split(Quotes.ToCharArray());
        var isLastOpen = parts.Length % 2 == 0;
        for (var at = 0; at < parts.Length; at++)
        {
            yield return (parts[at], IsQuoted: at % 2 == 1 && !(isLastOpen && at == parts.Length - 1));
        }
    }
}
