namespace SuGia.Shell.Drawing;

/// <summary>The projection of the land outline in <c>wwwroot/land.svg</c>: Equal Earth, centred on 30° East.</summary>
/// <remarks>Šavrič, Patterson and Jenny, 2018. A place and the drawn coast agree within a unit.</remarks>
internal static class EqualEarth
{
    private const double CentralMeridian = 30;
    private const double CentreX = 480;
    private const double EquatorY = 221;
    private const double Scale = 166.25;
    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    /// <param name="longitude">Degrees east, -180 to 180.</param>
    /// <param name="latitude">Degrees north, -90 to 90.</param>
    public static (double X, double Y) Project(double longitude, double latitude)
    {
        var theta = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(double.DegreesToRadians(latitude)));
        var (square, sixth) = (theta * theta, Math.Pow(theta, 6));
        var slope = A1 + (3 * A2 * square) + (sixth * ((7 * A3) + (9 * A4 * square)));
        var x = 2 * Math.Sqrt(3) * East(longitude) * Math.Cos(theta) / (3 * slope);
        var y = theta * (A1 + (A2 * square) + (sixth * (A3 + (A4 * square))));
        return (CentreX + (Scale * x), EquatorY - (Scale * y));
    }

    private static double East(double longitude) =>
        double.DegreesToRadians(Math.IEEERemainder(longitude - CentralMeridian, 360));
}
