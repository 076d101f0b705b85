using System.Globalization;

namespace SuGia.Kernel;

/// <summary>How a number is written.</summary>
public static class Counts
{
    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>In the language of the page, thousands set apart: "1.898" or "1,898".</summary>
    public static string Show(long count) => Both(count).ToString();

    /// <summary>In both languages, for sentences that carry a number.</summary>
    public static Words Both(long count) => new(count.ToString("N0", Vietnamese), count.ToString("N0", English));

    /// <summary>In the language of the page with one decimal, halves away from zero: "41,3" or "41.3".</summary>
    public static string OneDecimal(decimal number)
    {
        var tenths = Math.Round(number, 1, MidpointRounding.AwayFromZero);
        return new Words(tenths.ToString("N1", Vietnamese), tenths.ToString("N1", English)).ToString();
    }

    /// <summary>In the language of the page with one decimal, halves away from zero: 0.25 is "25,0 %" or "25.0%".</summary>
    /// <param name="share">Of one, not of a hundred.</param>
    public static string Percent(decimal share)
    {
        var hundredths = Math.Round(share * 100, 1, MidpointRounding.AwayFromZero);
        return new Words($"{hundredths.ToString("N1", Vietnamese)} %", $"{hundredths.ToString("N1", English)}%").ToString();
    }
}
