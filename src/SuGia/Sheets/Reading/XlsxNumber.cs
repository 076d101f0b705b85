using System.Globalization;

namespace SuGia.Sheets;

/// <summary>The text of a stored number, as its author sees it.</summary>
internal static class XlsxNumber
{
    private const double LargestExact = 7e27;

    public static bool TryRead(ReadOnlySpan<char> written, out double number) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Fifteen significant digits, which is what spreadsheet programs keep and show: 0.3, never 0.30000000000000004.</summary>
    public static string Text(double number) => Math.Abs(number) is < LargestExact and (0 or > 1e-12)
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
