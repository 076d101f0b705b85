using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>What a line of a page looks like, judged by itself.</summary>
internal static class LineShapes
{
    private const int BodyWords = 25;

    private static readonly string[] DateLabels = ["ngày", "đăng", "cập", "nhật", "thứ", "gmt", "lúc", "xem", "lượt", "utc", "chủ", "giờ", "bởi", "tin", "sáng", "chiều", "am", "pm", "sa", "ch", "publish", "published", "updated", "posted", "on", "date"];

    private static readonly string[] CaptionWords = ["ảnh", "phát", "trao", "chụp", "cảnh", "biểu", "dự", "báo", "ký", "thăm", "tiếp", "trình", "photo", "tại"];

    /// <summary>A date with its time and label, and hardly anything else; the newspaper may stand before it; or "20 giờ trước".</summary>
    public static bool IsDateLine(Page page, Block line) =>
        IsAgo(page, line) || (line.Last - line.First <= 24 && !page.Tokens[line.Last - 1].IsSign('.') && DayOf(page, line) is { } day && OtherWords(page, line, day) <= 2 + NewsWords(page, line));

    private static bool IsAgo(Page page, Block line) =>
        line.Last - line.First == 3 && page.Tokens[line.First].IsNumber && page.Tokens[line.First + 1].IsAny("phút", "giờ", "ngày", "tuần", "tháng") && page.Tokens[line.First + 2].Is("trước");

    private static int NewsWords(Page page, Block line) => Gazetteers.ShippedNames.News.LongestEnd(page.TokensOf(line), 0);

    public static DaySpan? DayOf(Page page, Block line)
    {
        foreach (var day in new DayGrammar(page.Tokens, anchor: null).Between(line.First, line.Last))
        {
            if (day.IsOneDay)
            {
                return day;
            }
        }

        return null;
    }

    public static bool IsBody(Page page, Block line) => Words(page, line) is var words && (words >= BodyWords || (words >= 12 && EndsSentence(page, line)));

    public static bool EndsSentence(Page page, Block line) =>
        page.Tokens[line.Last - 1] is { Kind: TokenKind.Sign } last && last.Norm[0] is '.' or '!' or '?' or '…' or '"' or '”' or '/' or ';' or ':' or ')' or '»';

    public static int Words(Page page, Block line) => line.Words;

    public static bool IsOnlySigns(Page page, Block line) => Count(page.TokensOf(line), t => t.Kind != TokenKind.Sign) == 0;

    public static bool IsMenu(Page page, Block line)
    {
        var words = Words(page, line);
        if (words >= 40)
        {
            return false;
        }

        var bars = Count(page.TokensOf(line), t => t.IsSign('|') || t.IsSign('>') || t.IsSign('»') || t.IsSign('›'));
        return words <= 6 && StartsWith(WordLists.Menu, page, line, slack: 2) || (bars > 0 && words <= 8 * (bars + 1) && !EndsSentence(page, line) && words < 40);
    }

    public static bool IsEndMark(Page page, Block line) => StartsWith(WordLists.EndMarks, page, line, slack: 1);

    /// <summary>"Tổng số: 2994463", "Lượt xem: 120".</summary>
    public static bool IsCounter(Page page, Block line) =>
        line.Last - line.First <= 10 && WordLists.Counters.LongestEnd(page.TokensOf(line), 0) is > 0 and var end
        && Count(page.TokensOf(line)[end..], t => t.IsWord) == 0 && Count(page.TokensOf(line), t => t.IsNumber) > 0;

    public static bool IsCopyright(Page page, Block line) =>
        WordLists.Copyright.Begins(page.TokensOf(line), 0) || (Words(page, line) < 60 && !IsBody(page, line) && Has(WordLists.Copyright, page, line)) || IsLanguageLinks(page, line);

    public static bool IsAdvert(Page page, Block line) => Words(page, line) < 60 && Has(WordLists.Adverts, page, line);

    /// <summary>A GUID or another long code of letters and digits.</summary>
    public static bool IsIdentifier(Page page, Block line)
    {
        var text = page.Text.Plain.AsSpan(line.Start, line.Length);
        return text.Length is >= 20 and <= 80 && !text.Contains(' ') && text.ContainsAnyInRange('0', '9') && text.IndexOf('-') >= 0 && !text.ContainsAny("/.:");
    }

    public static bool IsSame(Page page, Block one, Block other) =>
        one.Length == other.Length && page.Text.Plain.AsSpan(one.Start, one.Length).SequenceEqual(page.Text.Plain.AsSpan(other.Start, other.Length));

    /// <summary>The same words but for a full stop at the end.</summary>
    public static bool IsSameWords(Page page, Block one, Block other) =>
        Trimmed(page, one).Equals(Trimmed(page, other), StringComparison.OrdinalIgnoreCase);

    /// <summary>A short line that tells what a picture shows.</summary>
    public static bool IsCaption(Page page, Block line)
    {
        var words = Words(page, line);
        return HasPhotoCredit(page, line) ? words <= 60 : words <= (EndsSentence(page, line) ? 14 : 24) && words >= 3 && !IsForecast(page, line) && !IsItemOrOrder(page, line) && Count(page.TokensOf(line), t => t.IsAny(CaptionWords)) > 0;
    }

    // "Một là, …", "Thứ hai, …", "Đề nghị …".
    private static bool IsItemOrOrder(Page page, Block line) =>
        (page.Tokens[line.First].Is("thứ") && !page.Tokens[line.First + 1].Is("trưởng")) || page.Tokens[line.First + 1].Is("là") || WordLists.Orders.Begins(page.TokensOf(line), 0);

    // A picture shows what is; "Đoàn dự kiến …", "Hội nghị sẽ …" tells what is to come.
    private static bool IsForecast(Page page, Block line)
    {
        var tokens = page.TokensOf(line);
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Is("sẽ") || (tokens[at].Is("dự") && tokens[at + 1].Is("kiến")))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasPhotoCredit(Page page, Block line) => PhotoCredit(page, line) >= 0;

    /// <summary>The token "Ảnh" of "(Ảnh: …)" or "Ảnh: …"; -1 where there is none.</summary>
    public static int PhotoCredit(Page page, Block line)
    {
        for (var at = line.First; at + 1 < line.Last; at++)
        {
            if (page.Tokens[at].IsAny("ảnh", "photo") && page.Tokens[at].IsCapital && (page.Tokens[at + 1].IsSign(':') || page.Tokens[at + 1].IsSign('-')))
            {
                return at;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> Trimmed(Page page, Block line) => page.Text.Plain.AsSpan(line.Start, line.Length).TrimEnd(" .…");

    private static bool IsLanguageLinks(Page page, Block line) =>
        Words(page, line) <= 4 && Count(page.TokensOf(line), t => t.IsAny("english", "中文")) > 0;

    private static bool Has(PhraseTree<string> tree, Page page, Block line)
    {
        var tokens = page.TokensOf(line);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tree.Begins(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(PhraseTree<string> tree, Page page, Block line, int slack)
    {
        var end = tree.LongestEnd(page.TokensOf(line), 0);
        return end > 0 && Count(page.TokensOf(line)[end..], t => t.Kind != TokenKind.Sign) <= slack;
    }

    private static int OtherWords(Page page, Block line, DaySpan day)
    {
        var other = 0;
        for (var at = line.First; at < line.Last; at++)
        {
            other += (at < day.First || at >= day.Last) && page.Tokens[at].IsWord && !page.Tokens[at].IsAny(DateLabels) ? 1 : 0;
        }

        return other;
    }

    internal static int Count(ReadOnlySpan<Token> tokens, Func<Token, bool> counts)
    {
        var count = 0;
        foreach (var token in tokens)
        {
            count += counts(token) ? 1 : 0;
        }

        return count;
    }
}
