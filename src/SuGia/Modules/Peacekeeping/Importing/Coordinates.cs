using System.Globalization;
using System.Text.RegularExpressions;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Where a mission sits, in degrees east and north.</summary>
internal sealed partial record Coordinates(double Longitude, double Latitude)
{
    /// <summary>Degrees within which a place is the town's, and beyond which it surely is not.</summary>
    private const double Near = 1;
    private const double Beyond = 6;

    private static readonly Words Comma = new(
        "Dấu phẩy thập phân trong tọa độ: đã đọc như dấu chấm.", "A decimal comma in a coordinate: read as a point.");

    private static readonly Words Swapped = new(
        "Kinh độ và vĩ độ đổi chỗ, theo vị trí nơi đóng: đã đổi lại.", "Longitude and latitude are exchanged, by the place of the town: put right.");

    private static readonly Words Far = new(
        "Tọa độ xa nơi đóng ghi trong tệp: nhập như tệp, cần kiểm tra.", "The coordinates lie far from the town named: taken as they stand, to be checked.");

    /// <summary>Null where both cells are empty, or both a dash. Commas are read, and an exchange is put right where it is certain.</summary>
    public static Result<Coordinates?> Of(ImportRow row)
    {
        if (row.Says("Longitude") != row.Says("Latitude") || row.Cleared.Has("Longitude") != row.Cleared.Has("Latitude"))
        {
            return MissionImportProblems.HalfAPlace;
        }

        if (!row.Says("Longitude"))
        {
            return (Coordinates?)null;
        }

        return Typed.Together(Degrees(row, "Longitude"), Degrees(row, "Latitude"))
            .Then(place => Settled(new(place.Item1, place.Item2), row));
    }

    public Coordinates Exchanged => new(Latitude, Longitude);

    /// <summary>The same two numbers the other way round.</summary>
    public bool Mirrors(Coordinates other) => this != other && Exchanged == other;

    private static Result<Coordinates?> Settled(Coordinates told, ImportRow row)
    {
        var seat = MissionSeats.Find(row["Location"]);
        if (IsExchanged(told, seat))
        {
            row.Note(Swapped, isMended: true);
            return told.Exchanged;
        }

        if (seat is not null && !told.IsWithin(Beyond, seat))
        {
            row.Note(Far);
        }

        return Math.Abs(told.Latitude) <= 90 ? told : MissionImportProblems.NoLatitude;
    }

    /// <summary>Certain where the latitude can be none, or where only the exchanged place is the town's.</summary>
    private static bool IsExchanged(Coordinates told, Coordinates? seat) =>
        Math.Abs(told.Longitude) <= 90
        && (Math.Abs(told.Latitude) > 90 || (seat is not null && !told.IsWithin(Near, seat) && told.Exchanged.IsWithin(Near, seat)));

    private bool IsWithin(double degrees, Coordinates other) =>
        Math.Abs(Longitude - other.Longitude) < degrees && Math.Abs(Latitude - other.Latitude) < degrees;

    private static Result<double> Degrees(ImportRow row, string column)
    {
        var typed = row[column].Trim();
        if (!Number.IsMatch(typed) || !double.TryParse(typed.Replace(',', '.'), CultureInfo.InvariantCulture, out var degrees) || Math.Abs(degrees) > 180)
        {
            return MissionImportProblems.NotDegrees(typed, column);
        }

        if (typed.Contains(',', StringComparison.Ordinal))
        {
            row.Note(Comma, isMended: true);
        }

        return degrees;
    }

    [GeneratedRegex(@"\A-?[0-9]{1,3}([.,][0-9]+)?\z")]
    private static partial Regex Number { get; }
}
