using System.Globalization;
using System.Text;

namespace SuGia.Kernel;

/// <summary>Takes decomposed, lower-case text and writes "letters tones".</summary>
/// <remarks>
/// In byte order: space (end of the letters) &lt; '-' (end of a word) &lt; digits &lt; a–z &lt; '{' and six hex digits (another
/// script) &lt; '|' &lt; '}'. The last two follow a letter and make a later one of it: a| is ă, a} is â. Standing above all
/// that can follow a plain letter, they put every word in ă after every word in a.
/// </remarks>
internal sealed class SortKeyWriter
{
    private const char WordEnd = '-';

    private readonly StringBuilder letters = new();
    private readonly StringBuilder tones = new();

    public void Write(Rune rune)
    {
        if (Folding.IsMark(rune))
        {
            WriteMark(rune.Value);
        }
        else if (Rune.IsLetterOrDigit(rune))
        {
            WriteLetter(rune);
        }
        else if (letters.Length > 0 && letters[^1] != WordEnd)
        {
            letters.Append(WordEnd);
        }
    }

    public override string ToString() =>
        $"{letters.ToString().TrimEnd(WordEnd)} {tones.ToString().TrimEnd('0')}".TrimEnd(' ');

    private void WriteMark(int mark)
    {
        if (letters.Length > 0 && Shape(letters[^1], mark) is { } later)
        {
            letters.Append(later);
        }
        else if (tones.Length > 0 && Tone(mark) is { } tone)
        {
            tones[^1] = tone;
        }
    }

    private void WriteLetter(Rune rune)
    {
        letters.Append(rune.Value == 'đ' ? "d|" : Folding.InLatin(rune) ?? (rune.IsAscii ? rune.ToString() : Foreign(rune)));
        tones.Append('0');
    }

    private static string Foreign(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"{{{rune.Value:X6}");

    private static char? Shape(char letter, int mark) => (letter, mark) switch
    {
        ('a', 0x306) => '|',
        ('a', 0x302) => '}',
        ('e', 0x302) => '|',
        ('o', 0x302) => '|',
        ('o', 0x31B) => '}',
        ('u', 0x31B) => '|',
        _ => null,
    };

    private static char? Tone(int mark) => mark switch
    {
        0x300 => '1',
        0x309 => '2',
        0x303 => '3',
        0x301 => '4',
        0x323 => '5',
        _ => null,
    };
}
