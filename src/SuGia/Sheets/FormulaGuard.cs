using System.Buffers;

namespace SuGia.Sheets;

/// <summary>Keeps text from being computed when a CSV file is opened in a spreadsheet program.</summary>
/// <remarks>The inverse is exact: what was guarded on the way out is bare again on the way in.</remarks>
internal static class FormulaGuard
{
    private static readonly SearchValues<char> Starters = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>True when a program might compute the text; leading blanks and apostrophes do not hide it.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text)
    {
        var bare = text.TrimStart(" '\u00A0");
        return !bare.IsEmpty && Starters.Contains(bare[0]);
    }

    /// <summary>The text without the apostrophe that guards it.</summary>
    public static string Bare(string text) => text is ['\'', ..] && IsNeeded(text) ? text[1..] : text;
}
