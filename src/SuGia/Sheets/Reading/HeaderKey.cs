using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>What two headers must share to be the same header.</summary>
internal static class HeaderKey
{
    /// <summary>Letters and digits only, folded; a header without any is itself.</summary>
    public static string Of(string header)
    {
        var key = string.Concat(Folding.Fold(header).Where(char.IsLetterOrDigit));
        return key == "" ? header : key;
    }
}
