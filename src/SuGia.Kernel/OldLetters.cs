using System.Buffers;
using System.Text;

namespace SuGia.Kernel;

/// <summary>How Vietnamese was written before Unicode, or comes through when its encoding is mistaken.</summary>
public enum OldWriting
{
    /// <summary>VNI-Windows: the letter, then its marks as another letter ("Coâng an").</summary>
    Vni,

    /// <summary>TCVN 5712:1993 (VN3, "ABC"): one letter of the upper half for each, capitals by the font alone.</summary>
    Tcvn3,

    /// <summary>UTF-8 that was opened as Windows-1252 ("CÃ´ng an").</summary>
    MisreadUtf8,
}

/// <summary>Turns text in old Vietnamese encodings, whose letters come through as Latin ones, into Unicode.</summary>
public static class OldLetters
{
    private const int Enough = 20_000;
    private const int LeastLength = 40;
    private const int Western = 1252;

    /// <summary>One sign in so many letters is enough: no other language comes near.</summary>
    private const int OneIn = 40;

    /// <summary>Of the letters that VNI takes for marks, those that other languages hardly write behind a vowel.</summary>
    private const string VniSigns = "øïõû";

    // The tables of TCVN 5712:1993 from A1 on; a gap stands where the table has none of our letters.
    private const string Tcvn3Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private static readonly SearchValues<char> VietnameseOnly = SearchValues.Create("đĐơƠưƯăĂ");

    private static readonly string[] Tones = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

    private static readonly Dictionary<char, string> VniMarks = new(
        [.. Marks("ùøûõï", Tones), .. Marks("âáàåãä", ["", .. Tones], "\u0302"), .. Marks("êéèúüë", ["", .. Tones], "\u0306")]);

    private static readonly Dictionary<char, char> VniLetters = new("ñôöæóòîÑÔÖÆÓÒÎ".Zip("đơưỉĩịỵĐƠƯỈĨỊỴ", KeyValuePair.Create));

    static OldLetters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>Null where the text is in Unicode, or too short to tell.</returns>
    public static OldWriting? In(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Enough));
        return Count(sample, "á»") + Count(sample, "áº") + Count(sample, "Ä‘") + Count(sample, "Æ°") > 4 ? OldWriting.MisreadUtf8
            : sample.Length < LeastLength || HasVietnamese(sample) ? null
            : CountPairs(sample, IsVni) * OneIn > sample.Length ? OldWriting.Vni
            : CountPairs(sample, IsTcvn3) * OneIn > sample.Length ? OldWriting.Tcvn3
            : null;
    }

    /// <summary>The text in Unicode; as given where it is so already or will not turn.</summary>
    public static string Settle(string text) => In(text) switch
    {
        OldWriting.Vni => OfVni(text),
        OldWriting.Tcvn3 => OfTcvn3(text),
        OldWriting.MisreadUtf8 => Reread(text),
        null => text,
    };

    private static IEnumerable<KeyValuePair<char, string>> Marks(string letters, IEnumerable<string> tones, string shape = "") =>
        letters.Zip(tones, (letter, tone) => KeyValuePair.Create(letter, shape + tone));

    private static string OfVni(string text)
    {
        StringBuilder turned = new(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var (letter, small) = (text[at], char.ToLowerInvariant(text[at]));
            turned.Append(at > 0 && VniMarks.TryGetValue(small, out var marks) && Bears(text[at - 1], marks) ? marks
                : VniLetters.TryGetValue(letter, out var other) ? other.ToString() : letter.ToString());
        }

        return turned.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Breves stand on a alone, circumflexes on a, e and o, bare tones on every vowel that is not a letter of its own.</summary>
    private static bool Bears(char letter, string marks) => (marks[0] switch
    {
        '\u0306' => "a",
        '\u0302' => "aeo",
        _ => "aeouyôö",
    }).Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    private static string OfTcvn3(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var at = 0; at < from.Length; at++)
        {
            to[at] = from[at] is >= '\u00A1' and <= '\u00FE' and var letter && Tcvn3Letters[letter - '\u00A1'] is not '.' and var turned ? turned : from[at];
        }
    });

    private static string Reread(string text)
    {
        var bytes = Encoding.GetEncoding(Western).GetBytes(text);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text;
    }

    /// <summary>Letters that only Vietnamese has are Unicode already.</summary>
    private static bool HasVietnamese(ReadOnlySpan<char> text) => text.ContainsAny(VietnameseOnly) || text.ContainsAnyInRange('\u1EA0', '\u1EF9');

    private static int Count(ReadOnlySpan<char> text, string piece) => text.Count(piece);

    private static bool IsVni(char before, char letter) =>
        VniSigns.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal) && Bears(before, VniMarks[char.ToLowerInvariant(letter)]);

    /// <summary>A sign of Latin-1 right behind a letter: TCVN3 keeps its commonest letters there. Quotation marks may stand so anywhere.</summary>
    private static bool IsTcvn3(char before, char letter) => char.IsLetter(before) && letter is >= '\u00A1' and <= '\u00BF' and not '»' and not '«';

    private static int CountPairs(ReadOnlySpan<char> text, Func<char, char, bool> isOne)
    {
        var count = 0;
        for (var at = 1; at < text.Length; at++)
        {
            count += isOne(text[at - 1], text[at]) ? 1 : 0;
        }

        return count;
    }
}
