using System.Globalization;

namespace SuGia.Modules.Reading.Language;

/// <summary>Cuts text into words, digits, signs and line ends; blanks are only distances between them.</summary>
internal static class Tokens
{
    private static readonly string[] Signs = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static Token[] Of(string text)
    {
        List<Token> tokens = new((text.Length / 4) + 1);
        for (var at = 0; at < text.Length;)
        {
            at = text[at] is ' ' ? at + 1 : Take(text, at, tokens);
        }

        return [.. tokens];
    }

    private static int Take(string text, int at, List<Token> tokens)
    {
        var token = text[at] switch
        {
            '\n' => new Token(at, at + 1, TokenKind.LineEnd, "\n", false),
            >= '0' and <= '9' => Digits(text, at),
            var letter when char.IsLetter(letter) => Word(text, at),
            var sign => new(at, at + 1, TokenKind.Sign, sign < 128 ? Signs[sign] : sign.ToString(), false),
        };
        tokens.Add(token);
        return token.End;
    }

    private static Token Digits(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || JoinsDigits(text, end)))
        {
            end++;
        }

        return new(start, end, TokenKind.Number, text[start..end], false);
    }

    private static bool JoinsDigits(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static Token Word(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end])))
        {
            end++;
        }

        return new(start, end, TokenKind.Word, WordForms.Of(text.AsSpan(start, end - start)), char.IsUpper(text[start]));
    }

    private static bool IsMark(char sign) => sign > 127 && char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;
}
