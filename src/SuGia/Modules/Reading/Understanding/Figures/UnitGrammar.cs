using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Figures;

/// <summary>What a number counts in: a known noun, two joined by a comma, a percent sign, or the word that follows.</summary>
internal static class UnitGrammar
{
    private static readonly string[] NoNouns =
        ["và", "là", "của", "tại", "trong", "được", "đã", "đang", "sẽ", "có", "về", "từ", "đến", "với", "do", "để", "khi", "thì", "mà", "ở", "theo", "trên", "dưới", "nhưng", "hay", "hoặc", "cho", "tới", "nên", "như", "vào", "ra", "lên", "h", "giờ", "so", "bằng", "vì", "nay", "này", "đó", "trở", "trước", "sau", "bị", "cũng", "còn", "không", "rồi", "to", "of", "the", "and", "in", "on", "at", "for", "by", "from", "with", "were", "was", "are", "is", "have", "has", "had", "who", "that", "will", "as"];

    /// <summary>The token after the unit; the same token where none stands.</summary>
    public static int End(Page page, int at, int last, bool isInWords, bool isEnglish)
    {
        if (at >= last)
        {
            return at;
        }

        var tokens = page.Tokens.AsSpan(0, last);
        var end = WordLists.Units.LongestEnd(tokens, at);
        return end > at && !page.Tokens[at].IsCapital | IsCountedPart(tokens[at]) ? Compound(tokens, end)
            : page.Tokens[at].IsSign('%') ? at + 1
            : !isInWords && IsNoun(page, at) ? Nouns(page, at, last, isEnglish ? 3 : 1) : at;
    }

    // "individual police officers": English counts in the whole noun phrase.
    private static int Nouns(Page page, int at, int last, int most)
    {
        var end = at + 1;
        while (end < last && end - at < most && IsNoun(page, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>"cuộc, lượt", "sự kiện, hội nghị": the second noun has no number of its own; in "160 người, báo cáo Bộ trưởng" it is a verb.</summary>
    private static int Compound(ReadOnlySpan<Token> tokens, int end)
    {
        if (end + 1 >= tokens.Length || !(tokens[end].IsSign(',') || tokens[end].IsSign('/')) || tokens[end + 1].IsCapital)
        {
            return end;
        }

        return WordLists.Units.LongestEnd(tokens, end + 1) is var second && second > end + 1 && !(second < tokens.Length && tokens[second].IsCapital) ? second : end;
    }

    // "03 Chương, 09 Điều": parts of a paper are written with a capital.
    private static bool IsCountedPart(Token token) => token.IsAny("chương", "điều", "khoản", "mục", "phần", "huân", "huy", "bằng", "nghị", "cbcs", "usd", "đồng");

    private static bool IsNoun(Page page, int at) =>
        page.Tokens[at] is { IsWord: true, IsCapital: false } token && !NoNouns.Contains(token.Norm) && !WordLists.Speech.Begins(page.Tokens, at);
}
