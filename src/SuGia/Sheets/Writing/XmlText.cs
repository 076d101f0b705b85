using System.Buffers;

namespace SuGia.Sheets;

/// <summary>Writes text into XML so that XLSX readers give it back unchanged; what XML cannot hold is dropped.</summary>
internal static class XmlText
{
    /// <summary>ASCII only, which is what makes the search fast; the two forbidden characters beyond it are looked for apart.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n']), '&', '<', '>', '"', '_']);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static void Add(SheetBytes bytes, ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('\uFFFE', '\uFFFF'))
        {
            text = string.Concat(text.ToString().Split('\uFFFE', '\uFFFF'));
        }

        while (text.IndexOfAny(Special) is >= 0 and var place)
        {
            bytes.Add(text[..place]);
            bytes.Add(Escape(text[place..]));
            text = text[(place + 1)..];
        }

        bytes.Add(text);
    }

    private static ReadOnlySpan<byte> Escape(ReadOnlySpan<char> text) => text[0] switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#13;"u8,
        '_' => LooksLikeEscape(text) ? "_x005F_"u8 : "_"u8,
        _ => default,
    };

    /// <summary>Readers take _x000D_ for a carriage return, so text that says so is escaped itself.</summary>
    private static bool LooksLikeEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && !text[2..6].ContainsAnyExcept(HexDigits);
}
