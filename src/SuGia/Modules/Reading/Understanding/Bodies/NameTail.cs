using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Papers;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>How far a name goes on after the word for its kind.</summary>
internal sealed class NameTail(Page page, GazetteerIndex names)
{
    private const int MostTokens = 32;

    private static readonly string[] LongWords = ["triển", "khai", "thực", "hiện", "nhiệm", "vụ", "tham", "gia", "hoạt", "động", "việc", "về", "của"];

    private bool isAfterPlace;
    private int begin;

    private readonly PersonNames people = new(page, names);

    /// <param name="isLong">True for committees and teams, whose names are sentences: "Ban Chỉ đạo triển khai Đề án …".</param>
    public int After(int start, int limit, bool isLong)
    {
        var (at, end) = (start, start);
        (isAfterPlace, begin) = (false, start);
        limit = Math.Min(limit, start + MostTokens);
        while (at < limit && Step(at, limit, isLong, isFirst: at == start) is { Length: > 0 } step)
        {
            isAfterPlace = names.Places.LongestEnd(page.Tokens, at) == at + step.Length;
            at += step.Length;
            end = step.IsName ? at : end;
        }

        return Math.Min(end, limit);
    }

    // Only a piece of a name ends it; connectives and verbs must be followed by one.
    private (int Length, bool IsName) Step(int at, int limit, bool isLong, bool isFirst)
    {
        var token = page.Tokens[at];
        return token.IsWord ? Word(at, limit, isLong, isFirst)
            : token.IsSign('(') && IsInnerLetters(at, limit) ? (3, true)
            : token.IsSign(',') && !isFirst && NameWord(at + 1) > 0 && !page.Tokens[at - 1].IsCapital && !page.Tokens[at + 1].IsCapital ? (1 + NameWord(at + 1), true)
            : (0, false);
    }

    private (int Length, bool IsName) Word(int at, int limit, bool isLong, bool isFirst)
    {
        var token = page.Tokens[at];
        return Known(at) is > 0 and var known ? (known, true)
            : token.IsCapital && IsStart(at, isFirst) ? (0, false)
            : token.IsCapital && Kind(at) is > 1 and var kind ? (kind, true)
            : NameWord(at) is > 0 and var words ? (words, true)
            : isLong && token.IsCapital && Paper(at) is > 0 and var paper ? (paper, true)
            : token.IsCapital ? isAfterPlace && people.At(at, afterTitle: true) is not null ? (0, false) : (1, true)
            : at == begin + 1 && page.Tokens[begin].IsCapital && IsSecondSyllable(at) ? (1, true)
            : IsJoint(at, limit) || (isLong && LongWords.Contains(token.Norm)) ? (1, false) : (0, false);
    }

    // "Hàng hải", "Thử nghiệm": only the first syllable of a name is capital; a verb is no second one.
    private bool IsSecondSyllable(int at) => !page.Tokens[at].IsAny("và", "của", "có", "với", "cho", "do", "tại", "về", "trên", "từ", "ở", "khi", "đến", "nên", "bằng", "phải", "cần", "ra")
        && !WordLists.Acts.Begins(page.Tokens, at) && !WordLists.Imperatives.Begins(page.Tokens, at) && !WordLists.Orders.Begins(page.Tokens, at);

    private bool IsJoint(int at, int limit) => page.Tokens[at].IsAny("về", "và", "của", "tại", "thuộc") && at + 1 < limit
        && !(page.Tokens[at].Is("và") && IsBody(page, names, at + 1))
        && (page.Tokens[at + 1].IsCapital || NameWord(at + 1) > 0 || (page.Tokens[at].Is("về") && page.Tokens[at + 1].Is("việc")));

    private static bool IsBody(Page page, GazetteerIndex names, int at) => WordLists.Kinds.Begins(page.Tokens, at) || names.Bodies.Begins(page.Tokens, at);

    private int Kind(int at) => WordLists.Kinds.LongestEnd(page.Tokens, at) - at;

    private int NameWord(int at) => WordLists.NameWords.LongestEnd(page.Tokens, at) - at;

    private int Paper(int at) => PaperType.Tree.LongestEnd(page.Tokens, at) - at;

    private int Known(int at) => Math.Max(names.Places.LongestEnd(page.Tokens, at), names.Bodies.LongestEnd(page.Tokens, at)) - at is > 1 and var length && HasCapital(at, length) ? length : 0;

    private bool HasCapital(int at, int length) => LineShapes.Count(page.Tokens.AsSpan(at, length), t => t.IsCapital) > 0;

    // A rank, a title or a person's name begins something new.
    private bool IsStart(int at, bool isFirst) =>
        names.Ranks.Begins(page.Tokens, at) || names.PartyTitles.Begins(page.Tokens, at) || (!isFirst && people.At(at) is { } end && !(end - at == 2 && IsOfPlace(at)));

    // "Công an tỉnh Cao Bằng", but "Giám đốc Công an tỉnh Cao Văn Mẫu".
    private bool IsOfPlace(int at) => page.Tokens[at - 1].IsAny("tỉnh", "huyện", "xã", "phường", "quận", "phố", "trấn");

    private bool IsInnerLetters(int at, int limit) =>
        at + 3 < limit && page.Tokens[at + 1].IsCapital && page.Tokens[at + 2].IsSign(')') && (page.Tokens[at + 3].IsCapital || NameWord(at + 3) > 0);
}
