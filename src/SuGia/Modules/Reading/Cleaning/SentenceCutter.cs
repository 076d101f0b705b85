using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Cuts a block into sentences; a point inside a number, an abbreviation or initials ends none.</summary>
internal static class SentenceCutter
{
    // No one writes longer ones; a text without full stops is read in pieces.
    private const int MostTokens = 500;

    private static readonly string[] Abbreviations = ["tp", "tx", "gs", "pgs", "ts", "ths", "bs", "st", "mr", "ms", "mrs", "dr", "no", "lt", "gen", "col", "maj", "capt", "tr", "q", "p", "đ", "h"];

    public static IEnumerable<Sentence> Cut(Page page, Block block)
    {
        var first = block.First;
        for (var at = block.First; at < block.Last; at++)
        {
            if (Ends(page.Tokens, at, block.Last) || at - first >= MostTokens)
            {
                var last = AfterClosing(page, at + 1, block.Last);
                yield return new(first, last, block);
                (first, at) = (last, last - 1);
            }
        }

        if (first < block.Last)
        {
            yield return new(first, block.Last, block);
        }
    }

    private static bool Ends(Token[] tokens, int at, int last) =>
        tokens[at].Kind == TokenKind.Sign && tokens[at].Norm[0] is '.' or '!' or '?' or '…'
        && (at + 1 == last || !IsSameRow(tokens, at))
        && (at + 1 >= last || Begins(tokens, at + 1, last))
        && !IsAbbreviation(tokens, at);

    private static bool IsSameRow(Token[] tokens, int at) => tokens[at + 1].IsSign('.') || tokens[at + 1].IsSign('…') || tokens[at + 1].IsSign('/');

    // What follows a full stop is a capital, a number, or a quotation mark.
    private static bool Begins(Token[] tokens, int next, int last) =>
        tokens[next].IsCapital || tokens[next].IsNumber || IsClosing(tokens[next])
        || (tokens[next].Kind == TokenKind.Sign && next + 1 < last && tokens[next + 1].IsCapital);

    private static bool IsAbbreviation(Token[] tokens, int at) =>
        at > 0 && tokens[at].IsSign('.') && tokens[at - 1].End == tokens[at].Start && tokens[at - 1].IsCapital
        && (tokens[at - 1].Norm.Length == 1 || Abbreviations.Contains(tokens[at - 1].Norm));

    private static int AfterClosing(Page page, int at, int last)
    {
        while (at < last && IsClosing(page.Tokens[at]) && page.IsGlued(at))
        {
            at++;
        }

        return at;
    }

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Sign && token.Norm[0] is '"' or '”' or '»' or ')' or '\'' or '’';
}
