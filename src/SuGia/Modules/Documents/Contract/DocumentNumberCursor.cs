using System.Buffers;
using System.Globalization;

namespace SuGia.Modules.Documents.Contract;

/// <summary>A place in text, and the small pieces that a number is made of.</summary>
internal sealed class DocumentNumberCursor(string text)
{
    private const int MostLetters = 16;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("-–_ .,;:\"'”»)");

    public int At { get; private set; }

    public char Here => At < text.Length ? text[At] : '\0';

    /// <summary>True where no letter, digit or stroke would go on with what was read.</summary>
    public bool IsAtEnd => !char.IsLetterOrDigit(Here) && !(Here is '/' && char.IsLetterOrDigit(Next));

    private char Next => At + 1 < text.Length ? text[At + 1] : '\0';

    public void GoTo(int place) => At = place;

    /// <summary>A digit or a capital that goes on with nothing before it; "số01" is two words that lost their blank.</summary>
    public bool MayBegin(int place)
    {
        var before = place > 0 ? text[place - 1] : ' ';
        return char.IsAsciiDigit(text[place])
            ? !char.IsLetterOrDigit(before) && !JoinsDigits(place, before) || IsAfterLabel(place)
            : char.IsAsciiLetterUpper(text[place]) && !char.IsLetterOrDigit(before) && before is not '/';
    }

    public int SkipLabel(int place)
    {
        while (place < text.Length && text[place] is ':' or '.' or ' ' or '\u00A0')
        {
            place++;
        }

        return place;
    }

    public bool IsOnlyPunctuation(int place) => text.AsSpan(place).IndexOfAnyExcept(Punctuation) < 0;

    public string Digits(int most)
    {
        var start = At;
        while (char.IsAsciiDigit(Here) && At - start < most)
        {
            At++;
        }

        return char.IsAsciiDigit(Here) ? "" : text[start..At];
    }

    /// <summary>Letters, composed; marks that follow a letter belong to it.</summary>
    public string Letters()
    {
        var start = At;
        while (At - start < MostLetters * 3 && (char.IsLetter(Here) || (At > start && IsMark(Here))))
        {
            At++;
        }

        return DocumentNumber.Composed(text.AsSpan(start, At - start));
    }

    /// <summary>One symbol: letters, then perhaps digits; BNN&amp;PTNT, BCĐ138, V02.</summary>
    public string Symbol()
    {
        var start = At;
        while (At - start < MostLetters * 3 && (char.IsLetterOrDigit(Here) || IsMark(Here) || IsInside(Here)))
        {
            At++;
        }

        return DocumentNumber.Composed(text.AsSpan(start, At - start));
    }

    /// <summary>Takes one of the signs, with at most one blank on each side.</summary>
    public bool Take(ReadOnlySpan<char> signs)
    {
        var sign = IsBlank(Here) ? At + 1 : At;
        if (sign >= text.Length || !signs.Contains(text[sign]))
        {
            return false;
        }

        At = sign + 1 < text.Length && IsBlank(text[sign + 1]) && sign + 2 < text.Length && char.IsLetterOrDigit(text[sign + 2]) ? sign + 2 : sign + 1;
        return true;
    }

    public bool TakeBlank()
    {
        var takes = IsBlank(Here);
        At += takes ? 1 : 0;
        return takes;
    }

    public bool TakeTight(ReadOnlySpan<char> signs)
    {
        var takes = signs.Contains(Here) && char.IsLetterOrDigit(Next);
        At += takes ? 1 : 0;
        return takes;
    }

    public bool TakeWord(string word)
    {
        var takes = text.AsSpan(At).StartsWith(word, StringComparison.Ordinal);
        At += takes ? word.Length : 0;
        return takes;
    }

    private static bool IsBlank(char sign) => sign is ' ' or '\u00A0';

    private static bool IsMark(char sign) => char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    private bool IsInside(char sign) => sign is '&' && char.IsLetter(Next);

    private bool JoinsDigits(int place, char before) =>
        before is '/' or '-' or '–' || (before is '.' or ',' && place > 1 && char.IsAsciiDigit(text[place - 2]));

    private bool IsAfterLabel(int place) =>
        place >= 2 && text.AsSpan(place - 2, 2).Equals("số", StringComparison.OrdinalIgnoreCase);
}
