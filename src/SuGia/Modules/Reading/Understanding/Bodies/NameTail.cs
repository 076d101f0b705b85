using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>How far a name goes on after the word for its kind.</summary>
internal sealed class NameTail(Page page, GazetteerIndex names)
{
    private const int MostTokens = 32;

    private static readonly string[] LongWords = ["triển", "khai", "thực", "hiện", "nhiệm", "vụ", "tham", "gia", "hoạt", "động", "việc", "về", "của"];

    private readonly PersonNames people = new(page, names);

    /// <param name="isLong">True for committees and teams, whose names are sentences: "Ban Chỉ đạo triển khai Đề án …".</param>
    public int After(int start, int limit, bool isLong)
    {
        var (at, end) = (start, start);
        limit = Math.Min(limit, start + MostTokens);
        while (at < limit && Step(at, limit, isLong, isFirst: at == start) is > 0 and var step)
        {
            at += step;
            end = IsName(at - 1) ? at : end;
        }

        return end;
    }

    // Only a name word ends a name; connectives and verbs must be followed by one.
    private bool IsName(int at) => page.Tokens[at].IsCapital || page.Tokens[at].IsSign(')') || page.Tokens[at].IsNumber || WordLists.NameWords.StartOfEnding(page.Tokens, at + 1) <= at;

    private int Step(int at, int limit, bool isLong, bool isFirst)
    {
        var token = page.Tokens[at];
        if (token.IsWord)
        {
            return Word(at, limit, isLong, isFirst);
        }

        return token.IsSign('(') && IsInnerLetters(at, limit) ? 3
            : token.IsSign(',') && !isFirst && NameWord(at + 1) > 0 && !page.Tokens[at - 1].IsCapital ? 1 + NameWord(at + 1)
            : 0;
    }

    private int Word(int at, int limit, bool isLong, bool isFirst)
    {
        if (Known(at) is > 0 and var known)
        {
            return known;
        }

        var token = page.Tokens[at];
        return token.IsCapital ? IsStart(at, isFirst) ? 0 : 1
            : NameWord(at) is > 0 and var words ? words
            : IsConnective(token) && at + 1 < limit && (page.Tokens[at + 1].IsCapital || NameWord(at + 1) > 0 || (token.Is("về") && page.Tokens[at + 1].Is("việc"))) ? 1
            : isLong && LongWords.Contains(token.Norm) ? 1 : 0;
    }

    private static bool IsConnective(Token token) => token.IsAny("về", "và", "của", "tại", "thuộc");

    private int NameWord(int at) => WordLists.NameWords.LongestEnd(page.Tokens, at) - at;

    private int Known(int at) => Math.Max(names.Places.LongestEnd(page.Tokens, at), names.Bodies.LongestEnd(page.Tokens, at)) - at is > 1 and var length && HasCapital(at, length) ? length : 0;

    private bool HasCapital(int at, int length) => LineShapes.Count(page.Tokens.AsSpan(at, length), t => t.IsCapital) > 0;

    // A rank, a title or a person's name begins something new.
    private bool IsStart(int at, bool isFirst) =>
        names.Ranks.Begins(page.Tokens, at) || names.PartyTitles.Begins(page.Tokens, at) || (!isFirst && people.At(at) is not null);

    private bool IsInnerLetters(int at, int limit) =>
        at + 3 < limit && page.Tokens[at + 1].IsCapital && page.Tokens[at + 2].IsSign(')') && (page.Tokens[at + 3].IsCapital || NameWord(at + 3) > 0);
}
