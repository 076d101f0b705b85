namespace SuGia.Modules.Documents.Searching;

/// <summary>Where a text may be cut: after a sentence, else between words, else anywhere but inside a surrogate pair.</summary>
internal static class Breaks
{
    /// <returns>The last good place in (<paramref name="noEarlierThan"/>, <paramref name="at"/>].</returns>
    public static int Before(string text, int at, int noEarlierThan)
    {
        var between = text.AsSpan(noEarlierThan, at - noEarlierThan);
        if (between.LastIndexOfAny(".;:!?") is var sentence and >= 0 && IsSpace(text, noEarlierThan + sentence + 1))
        {
            return noEarlierThan + sentence + 1;
        }

        return between.LastIndexOfAny(" \t\u00A0") is var space and > 0 ? noEarlierThan + space : Whole(text, at);
    }

    /// <summary>The same place, or one earlier where it would halve a surrogate pair or part a letter from its marks.</summary>
    public static int Whole(string text, int at)
    {
        for (var back = 0; back < 8 && at > 0 && at < text.Length && Belongs(text, at); back++)
        {
            at--;
        }

        return at;
    }

    public static (int From, int Until) Trim(string text, int from, int until)
    {
        from = SkipSpace(text, from, until);
        while (until > from && char.IsWhiteSpace(text[until - 1]))
        {
            until--;
        }

        return (from, until);
    }

    public static int SkipSpace(string text, int at, int until)
    {
        while (at < until && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool Belongs(string text, int at) =>
        char.IsSurrogatePair(text[at - 1], text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsSpace(string text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]);
}
