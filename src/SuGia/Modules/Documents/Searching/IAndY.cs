namespace SuGia.Modules.Documents.Searching;

/// <summary>Sĩ and sỹ, kỉ and kỷ, quí and quý are one word to a searcher: at the end of a syllable, after a consonant, y is i.</summary>
/// <remarks>Thúy and thúi stay two words: there u is a vowel.</remarks>
internal static class IAndY
{
    private const string Ys = "yỳỷỹýỵ";
    private const string Is = "iìỉĩíị";

    /// <param name="word">Lower case, composed, with its marks or without.</param>
    public static string Settle(string word) => word switch
    {
        ['q', 'u', var last] when Ys.Contains(last, StringComparison.Ordinal) => "qu" + AsI(last),
        [.., var before, var last] when IsConsonant(before) && Ys.Contains(last, StringComparison.Ordinal) => word[..^1] + AsI(last),
        _ => word,
    };

    private static char AsI(char y) => Is[Ys.IndexOf(y, StringComparison.Ordinal)];

    private static bool IsConsonant(char letter) => letter == 'đ' || (char.IsAsciiLetterLower(letter) && !"aeiouy".Contains(letter, StringComparison.Ordinal));
}
