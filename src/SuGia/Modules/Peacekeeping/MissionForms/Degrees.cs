using System.Globalization;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Degrees on the map as typed: a comma or a point before the decimals.</summary>
internal static class Degrees
{
    public const int East = 180;
    public const int North = 90;

    /// <param name="most">The largest number of degrees either way.</param>
    public static Result<double?> IfAny(string? text, string Field, int most)
    {
        var typed = Folding.Exact(text ?? "");
        return typed is "" ? (double?)null
            : double.TryParse(typed.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees
            : MissionFormWords.NotDegrees(Field, Typed.Echo(typed), most);
    }

    public static string? Written(double? degrees) => degrees?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}
