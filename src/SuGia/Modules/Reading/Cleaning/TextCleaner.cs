using System.Globalization;
using System.Text;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>One pass over a given text, letter with its marks by letter.</summary>
internal sealed class TextCleaner(string given)
{
    private readonly StringBuilder plain = new(given.Length);
    private readonly List<int> starts = new(given.Length);
    private readonly List<int> ends = new(given.Length);
    private bool hasMoved;

    public CleanText Clean()
    {
        for (var at = 0; at < given.Length;)
        {
            at = Take(at);
        }

        return hasMoved ? new(given, plain.ToString(), [.. starts], [.. ends]) : new(given, plain.ToString(), null, null);
    }

    private int Take(int at)
    {
        var end = EndOfLetter(at);
        if (IsHyphenation(at) is var skipped and > 0)
        {
            hasMoved = true;
            return at + skipped;
        }

        return end - at > 1 ? TakeComposed(at, end) : TakeOne(at);
    }

    private int TakeOne(int at)
    {
        if (IsUnseen(at))
        {
            hasMoved = true;
        }
        else
        {
            Keep(Plainly(given[at]), at, at + 1);
        }

        return at + 1;
    }

    private int TakeComposed(int at, int end)
    {
        var composed = given[at..end].Normalize(NormalizationForm.FormC);
        hasMoved |= composed.Length != end - at;
        for (var i = 0; i < composed.Length; i++)
        {
            Keep(composed[i], i == 0 ? at : end, end);
        }

        return end;
    }

    private void Keep(char sign, int start, int end)
    {
        plain.Append(sign);
        starts.Add(start);
        ends.Add(end);
    }

    // A letter and the marks after it; half a surrogate pair cannot be composed and stands alone.
    private int EndOfLetter(int at)
    {
        var end = at + 1;
        while (end < given.Length && IsMark(given[end]) && !char.IsSurrogate(given[at]) && end - at < 8)
        {
            end++;
        }

        return end;
    }

    // "inter-\nnational": a hyphen between small letters at the end of a line.
    private int IsHyphenation(int at)
    {
        if (given[at] is not '-' || at == 0 || !char.IsLower(given[at - 1]))
        {
            return 0;
        }

        var next = at + 1 < given.Length && given[at + 1] is '\r' ? at + 2 : at + 1;
        return next + 1 < given.Length && given[next] is '\n' && char.IsLower(given[next + 1]) ? next + 1 - at : 0;
    }

    private bool IsUnseen(int at) => given[at] switch
    {
        '\n' or '\t' or ' ' => false,
        '\r' => at + 1 < given.Length && given[at + 1] is '\n',
        '\uFFFE' => true,
        < '\u007F' and >= ' ' => false,
        var sign => char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control && sign is not '\u0085' and not '\v' and not '\f',
    };

    private static char Plainly(char sign) => sign switch
    {
        < '\u007F' and > '\r' => sign,
        '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' => '\n',
        'Ð' => 'Đ',
        'ð' => 'đ',
        _ => char.IsWhiteSpace(sign) ? ' ' : sign,
    };

    private static bool IsMark(char sign) => sign > 0x2FF && char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;
}
