using System.Globalization;

namespace SuGia.Shell.Drawing;

/// <summary>Writes coordinates: one decimal at most, always with a point, whatever the culture.</summary>
internal static class Px
{
    // Adding 0 turns the -0 that rounding may leave into 0.
    public static string At(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A box as path data; sides in SVG units.</summary>
    public static string Box(double left, double top, double right, double bottom) =>
        $"M{At(left)} {At(top)}H{At(right)}V{At(bottom)}H{At(left)}z";
}
