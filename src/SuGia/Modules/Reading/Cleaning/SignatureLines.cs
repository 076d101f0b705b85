using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Lines under which an article ends: its author, its source, its publisher.</summary>
internal static class SignatureLines
{
    private const int MostWords = 8;

    /// <summary>"Nguồn: …", "Theo …" of a few words.</summary>
    public static bool IsSource(Page page, Block line)
    {
        var first = page.Tokens[line.First].IsSign('(') ? line.First + 1 : line.First;
        return LineShapes.Words(page, line) <= 12 && page.Tokens[first].IsAny("nguồn", "theo", "source") && line.Last - first >= 2
            && (page.Tokens[first + 1].IsSign(':') || page.Tokens[first + 1].IsName) && !LineShapes.IsBody(page, line);
    }

    /// <summary>A newspaper or portal alone on its line.</summary>
    public static bool IsPublisher(Page page, Block line)
    {
        var tokens = page.TokensOf(line);
        var start = tokens[0].IsSign('(') ? 1 : 0;
        return ShippedNames.News.LongestEnd(tokens, start) is var end && end > start && LineShapes.Count(tokens[end..], t => t.Kind != TokenKind.Sign) == 0;
    }

    /// <summary>A name of two to four words, a pen name, or "Tin, ảnh: …".</summary>
    public static bool IsAuthor(Page page, Block line) => IsLabelled(page, line) || IsName(page, line);

    /// <summary>A body alone on the last lines of a page: "Phòng Tham mưu".</summary>
    public static bool IsUnit(Page page, Block line)
    {
        var tokens = page.TokensOf(line);
        return LineShapes.Words(page, line) is >= 2 and <= MostWords && WordLists.Kinds.Begins(tokens, 0) && tokens[0].IsCapital
            && !LineShapes.EndsSentence(page, line) && LineShapes.Count(tokens, t => t.Kind == TokenKind.Sign) == 0;
    }

    public static bool IsLabelled(Page page, Block line)
    {
        var tokens = page.TokensOf(line);
        return LineShapes.Words(page, line) <= MostWords && tokens[0].IsAny("tin", "bài", "tác", "thực", "người", "pv", "author", "by")
            && LineShapes.Count(tokens[..Math.Min(5, tokens.Length)], t => t.IsSign(':')) > 0;
    }

    private static bool IsName(Page page, Block line)
    {
        var tokens = page.TokensOf(line);
        var words = LineShapes.Words(page, line);
        return words is >= 2 and <= 5 && tokens[0].IsName && LineShapes.Count(tokens, t => !IsOfName(t)) == 0
            && LineShapes.Count(tokens, t => t.IsName && IsAllCapitals(page, t)) == 0 && !ShippedNames.Anything.Begins(tokens, 0);
    }

    private static bool IsOfName(Token token) => token.IsName || token.IsSign('-') || token.IsSign('–') || token.IsSign(',');

    private static bool IsAllCapitals(Page page, Token token) =>
        token.End - token.Start > 1 && !page.Text.Plain.AsSpan(token.Start, token.End - token.Start).ContainsAnyExcept([.. page.Text.Plain.AsSpan(token.Start, token.End - token.Start).ToString().ToUpperInvariant()]);
}
