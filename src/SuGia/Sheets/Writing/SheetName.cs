using System.Text.RegularExpressions;

namespace SuGia.Sheets;

/// <summary>Names that spreadsheet programs accept for a worksheet.</summary>
internal static partial class SheetName
{
    private const int MostCharacters = 31;

    public static string Legal(string wished)
    {
        var legal = Forbidden().Replace(wished, " ").Trim(' ', '\'');
        var cut = legal.Length <= MostCharacters ? legal : legal[..MostCharacters].TrimEnd(' ', '\'');
        return cut is "" || cut.Equals("History", StringComparison.OrdinalIgnoreCase) ? "Dữ liệu" : cut;
    }

    /// <summary>What programs refuse, and what would have to be escaped in XML.</summary>
    [GeneratedRegex("""[\[\]:*?/\\<>&"\p{C}]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
