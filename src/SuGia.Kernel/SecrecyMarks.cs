using System.Buffers;

namespace SuGia.Kernel;

/// <summary>Marks of secrecy in a whole text: our own and those of partners, each alone on its line. Source of the rule: SEC-DEFAULT.</summary>
/// <remarks>A mark stands alone in its line, perhaps with the owner's name or a handling note. Inside a sentence the same words are no mark.</remarks>
public static class SecrecyMarks
{
    private const int LongestLine = 90;
    private const int FirstLines = 12;

    private static readonly string[] Alone =
    [
        "confidential", "strictly confidential", "restricted", "secret", "top secret", "cosmic top secret", "most secret",
        "confidentiel", "strictement confidentiel", "diffusion restreinte", "tres secret", "secret defense", "tres secret defense",
        "confidencial", "reservado", "secreto", "riservato", "riservatissimo", "segreto", "vertraulich", "streng vertraulich", "geheim", "streng geheim", "nur fur den dienstgebrauch",
        "sekretno", "sovershenno sekretno", "rahasia", "sangat rahasia", "sulit", "rahsia",
        "секретно", "совершенно секретно", "особои важности", "для служебного пользования", "конфиденциально",
        "秘密", "机密", "绝密", "機密", "極秘", "대외비", "극비", "비밀", "ลับ", "ลับมาก", "ลับทสด", "سري", "سري للغاية",
    ];

    private static readonly string[] Ours = ["TÀI LIỆU MẬT", "TÀI LIỆU TỐI MẬT", "TÀI LIỆU TUYỆT MẬT", "VĂN BẢN MẬT", "VĂN BẢN TỐI MẬT", "VĂN BẢN TUYỆT MẬT", "HỎA TỐC - MẬT"];

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal)
    {
        "un", "united", "nations", "nato", "eu", "eucor", "asean", "interpol", "otan", "uno", "onu", "ue", "vs", "us", "uk", "fvey", "noforn", "rel", "to", "releasable", "only", "eyes", "cts", "nc", "ns", "nr",
        "afp", "the", "document", "information", "for", "official", "use",
    };

    private static readonly HashSet<string> Marks = new(Alone, StringComparer.Ordinal);

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u2028\u2029\u0085\f\v");

    /// <summary>True where a line of the text is a mark, or one of its first lines bears one beside its subject or number.</summary>
    public static bool In(string text)
    {
        var rest = OldLetters.Settle(text).AsSpan();
        var first = FirstLines;
        while (rest.Length > 0)
        {
            var end = rest.IndexOfAny(LineEnds);
            var line = (end < 0 ? rest : rest[..end]).Trim();
            if (line.Length is > 1 and <= LongestLine && (IsMark(line.ToString()) || (first > 0 && IsMarkedHead(line.ToString()))))
            {
                return true;
            }

            first -= line.Length > 0 ? 1 : 0;
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return false;
    }

    private static bool IsMarkedHead(string line) =>
        Secrecy.IsMarkedSubject(line) || (line.StartsWith("Số", StringComparison.OrdinalIgnoreCase) && Secrecy.IsMarkedNumber(line));

    /// <summary>True where the line is a mark and nothing else: "TỐI MẬT", "UN STRICTLY CONFIDENTIAL", "NATO SECRET", "TOP SECRET//NOFORN".</summary>
    public static bool IsMark(string line)
    {
        if (Secrecy.IsStamped([line]) || Ours.Contains(Folding.Exact(line).Trim('(', ')', '[', ']', '*', '.')))
        {
            return true;
        }

        var words = Folding.Fold(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 9 && IsShouted(line) && HasMark(words);
    }

    // Latin marks are written in capitals or as a heading; a small letter at the beginning is a sentence.
    private static bool IsShouted(string line) => !char.IsLower(line.FirstOrDefault(char.IsLetter)) && !line.TrimEnd().EndsWith('.') && !line.Contains('?', StringComparison.Ordinal);

    private static bool HasMark(string[] words)
    {
        var kept = string.Join(' ', words.Where(w => !Owners.Contains(w)));
        return Marks.Contains(kept) || Marks.Contains(string.Join(' ', words));
    }
}
