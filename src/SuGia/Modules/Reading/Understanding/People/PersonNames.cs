using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>Names of persons: a family name and one to four given ones; after a title also foreign names.</summary>
internal sealed class PersonNames(Page page, GazetteerIndex names)
{
    private const int MostWords = 5;
    private const int LongestSyllable = 7;

    /// <summary>The end of the name that begins at a token; null where none does.</summary>
    /// <param name="afterTitle">True right after a rank, post or form of address: then a foreign name may stand here.</param>
    public int? At(int at, bool afterTitle = false)
    {
        if (at >= page.Tokens.Length || !page.Tokens[at].IsName || IsOther(at))
        {
            return null;
        }

        if (names.People.LongestEnd(page.Tokens, at) is var known && known > at)
        {
            return known;
        }

        var end = Run(at);
        return end - at >= 2 && (WordLists.Surnames.Begins(page.Tokens, at) || (afterTitle && IsForeign(at, end))) ? end : null;
    }

    private bool IsOther(int at) => (ShippedNames.Anything.LongestEnd(page.Tokens, at) is var end && end - at >= 2)
        || (names.Bodies.LongestEnd(page.Tokens, at) - at >= 2) || names.Ranks.Begins(page.Tokens, at) || names.Posts.LongestEnd(page.Tokens, at) - at >= 2;

    private int Run(int at)
    {
        var end = at;
        while (end < page.Tokens.Length && end - at < MostWords && page.Tokens[end].IsName && IsSyllable(page.Tokens[end]) && IsNext(at, end))
        {
            end++;
        }

        return end;
    }

    // Inside a name only one blank stands between words, and no title begins.
    private bool IsNext(int at, int end) => end == at
        || (page.Tokens[end].Start == page.Tokens[end - 1].End + 1 && !names.Ranks.Begins(page.Tokens, end) && !IsTitle(end));

    private bool IsTitle(int at) => names.Posts.LongestEnd(page.Tokens, at) - at >= 2 || names.PartyTitles.Begins(page.Tokens, at)
        || WordLists.Kinds.LongestEnd(page.Tokens, at) - at >= 2 || names.Bodies.LongestEnd(page.Tokens, at) - at >= 2;

    private static bool IsSyllable(Token token) => token.End - token.Start <= LongestSyllable + 6;

    private bool IsForeign(int at, int end) => LineShapes.Count(page.Tokens.AsSpan(at, end - at), t => WordLists.Kinds.Begins([t], 0)) == 0;
}
