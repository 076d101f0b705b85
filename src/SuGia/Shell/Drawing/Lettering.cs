namespace SuGia.Shell.Drawing;

/// <summary>Guesses how much room a label takes, since the server cannot measure the reader's font.</summary>
internal static class Lettering
{
    private const double WidthPerSize = 0.54;

    /// <summary>Width in SVG units at a font size in the same units; generous by a few per cent.</summary>
    public static double Width(string text, double size = 12) => text.Length * size * WidthPerSize;
}
