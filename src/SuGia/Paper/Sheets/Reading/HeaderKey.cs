using System.Globalization;
using System.Text;

namespace SuGia.Paper;

/// <summary>What two headers must share to be the same header.</summary>
internal static class HeaderKey
{
    /// <summary>Letters and digits only, folded; a header without any is itself.</summary>
    public static string Of(string header)
    {
        var key = string.Concat(Folded(header).Where(char.IsLetterOrDigit));
        return key == "" ? header : key;
    }

    private static string Folded(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character));
            }
        }

        return bare.ToString();
    }
}
