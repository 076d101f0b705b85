namespace SuGia.Kernel;

/// <summary>The twelve Vietnamese vowels with their six tones, lower case, composed (NFC).</summary>
internal static class Vowels
{
    public const int Level = 0;

    private const int Tones = 6;

    private const string All =
        "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị" +
        "oòỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ";

    public static bool Has(char letter) => All.Contains(letter, StringComparison.Ordinal);

    /// <summary>The vowel without its tone: ề → ê. Only for a letter that <see cref="Has"/>.</summary>
    public static char Bare(char vowel) => With(vowel, Level);

    /// <summary>0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. Only for a letter that <see cref="Has"/>.</summary>
    public static int Tone(char vowel) => All.IndexOf(vowel, StringComparison.Ordinal) % Tones;

    /// <summary>The same vowel with another tone. Only for a letter that <see cref="Has"/>.</summary>
    public static char With(char vowel, int tone)
    {
        var at = All.IndexOf(vowel, StringComparison.Ordinal);
        return All[at - at % Tones + tone];
    }
}
